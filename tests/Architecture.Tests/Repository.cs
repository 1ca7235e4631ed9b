using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InterviewGuide.Architecture.Tests;

/// <summary>The source files of the program, read as syntax trees.</summary>
internal static class Repository
{
    /// <summary>Full path of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file below <c>server/</c> that somebody wrote.</summary>
    public static IReadOnlyList<SyntaxTree> Server { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "server"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(name => name is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview), path))];

    /// <summary>Where a node stands, for messages: path and line.</summary>
    public static string Place(SyntaxNode node) =>
        $"{Path.GetRelativePath(Root, node.SyntaxTree.FilePath)}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(thisFile) ?? ".");
        while (!File.Exists(Path.Combine(folder.FullName, "InterviewGuideLsp.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder.FullName;
    }
}
