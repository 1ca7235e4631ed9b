using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InterviewGuide.Architecture.Tests;

public sealed class StyleTests
{
    private const int LongestFile = 450;

    [Fact]
    public void Nothing_is_claimed_not_to_be_null_that_the_compiler_cannot_see() =>
        Repository.Server
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<PostfixUnaryExpressionSyntax>())
            .Where(node => node.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            .Select(Repository.Place)
            .Should().BeEmpty("the operator ! hides what nullable annotations are there to show");

    [Fact]
    public void Warnings_are_switched_off_only_with_a_reason() =>
        Repository.Server
            .SelectMany(tree => tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<PragmaWarningDirectiveTriviaSyntax>())
            .Where(node => node.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword) && !node.ToFullString().Contains("//", StringComparison.Ordinal))
            .Select(Repository.Place)
            .Should().BeEmpty("a comment behind the directive says why");

    [Fact]
    public void A_file_is_understood_in_one_sitting() =>
        Repository.Server
            .Where(tree => tree.GetText().Lines.Count > LongestFile)
            .Select(tree => Path.GetRelativePath(Repository.Root, tree.FilePath))
            .Should().BeEmpty("a file has at most {0} lines", LongestFile);

    [Fact]
    public void A_namespace_is_named_as_its_folder()
    {
        var wrong = from tree in Repository.Server
                    from node in tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
                    let folder = Path.GetRelativePath(Path.Combine(Repository.Root, "server"), Path.GetDirectoryName(tree.FilePath) ?? "")
                    let parts = folder.Split(Path.DirectorySeparatorChar)
                    let inside = parts[0] == "Core" ? parts[1..] : parts
                    let expected = string.Join('.', inside.Prepend("InterviewGuide"))
                    where !expected.StartsWith(node.Name.ToString(), StringComparison.Ordinal)
                    select $"{Repository.Place(node)}: {node.Name}, not {expected}";
        wrong.Should().BeEmpty();
    }
}
