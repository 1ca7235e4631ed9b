using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InterviewGuide.Architecture.Tests;

public sealed class LayerTests
{
    // Lowest first. Front ends and model are one layer: reading a guide makes the model, and the model names keywords.
    private static readonly string[][] Layers =
    [
        ["InterviewGuide.Text"],
        ["InterviewGuide.Words"],
        ["InterviewGuide.Syntax", "InterviewGuide.Markdown", "InterviewGuide.Model"],
        ["InterviewGuide.Wording"],
        ["InterviewGuide.Rules"],
        ["InterviewGuide.Linting"],
        ["InterviewGuide.Health"],
        ["InterviewGuide.Workspace"],
        ["InterviewGuide.LanguageServer"],
        ["InterviewGuide.Cli"],
    ];

    private static readonly Dictionary<string, string[]> References = new(StringComparer.Ordinal)
    {
        ["Generators"] = [],
        ["Core"] = ["Generators"],
        ["Workspace"] = ["Core"],
        ["LanguageServer"] = ["Core", "Workspace"],
        ["Cli"] = ["Core", "Workspace", "LanguageServer"],
    };

    [Fact]
    public void Namespaces_use_those_below_them_only()
    {
        var wrong = from tree in Repository.Server
                    let root = tree.GetRoot()
                    let own = LayerOf(root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString())
                    where own >= 0
                    from name in root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(node => (SyntaxNode?)node.Name)
                        .Concat(root.DescendantNodes().OfType<QualifiedNameSyntax>())
                    where name is not null && LayerOf(name.ToString()) > own
                    select $"{Repository.Place(name)} uses {name}";
        wrong.Distinct().Should().BeEmpty("dependencies point one way");
    }

    [Fact]
    public void Projects_reference_those_below_them_only()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "server"), "*.csproj", SearchOption.AllDirectories))
        {
            var project = Path.GetFileName(Path.GetDirectoryName(file) ?? "");
            References.Should().ContainKey(project);
            XDocument.Load(file).Descendants("ProjectReference")
                .Select(reference => Path.GetFileName(Path.GetDirectoryName((string?)reference.Attribute("Include") ?? "")))
                .Should().BeSubsetOf(References[project], project);
        }
    }

    [Theory]
    [InlineData("System.IO")]
    [InlineData("System.Net")]
    [InlineData("System.Threading.Tasks")]
    [InlineData("Newtonsoft")]
    [InlineData("Humanizer")]
    [InlineData("System.CommandLine")]
    [InlineData("System.Text.Json")]
    public void Core_reads_no_files_and_knows_no_protocol(string outside)
    {
        var core = Path.Combine(Repository.Root, "server", "Core") + Path.DirectorySeparatorChar;
        Repository.Server
            .Where(tree => tree.FilePath.StartsWith(core, StringComparison.Ordinal))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>())
            .Where(node => node.Name is not null && (node.Name.ToString() + ".").StartsWith(outside + ".", StringComparison.Ordinal))
            .Select(Repository.Place)
            .Should().BeEmpty();
    }

    [Fact]
    public void Core_uses_no_file_system_class()
    {
        string[] classes = ["File", "Directory", "FileInfo", "DirectoryInfo", "FileStream", "Environment", "Stopwatch", "DateTime", "DateTimeOffset", "Thread", "Task"];
        var core = Path.Combine(Repository.Root, "server", "Core") + Path.DirectorySeparatorChar;
        Repository.Server
            .Where(tree => tree.FilePath.StartsWith(core, StringComparison.Ordinal))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            .Where(node => node.Expression is IdentifierNameSyntax name && classes.Contains(name.Identifier.Text))
            .Select(node => $"{Repository.Place(node)}: {node}")
            .Should().BeEmpty("Core has no clock, no threads and no files");
    }

    private static int LayerOf(string? name) =>
        name is null ? -1 : Array.FindIndex(Layers, layer => layer.Any(known => name == known || name.StartsWith(known + ".", StringComparison.Ordinal)));
}
