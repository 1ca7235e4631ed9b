using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>Reads the guides that <c>Include:</c> lines point to, each once, however many lines point to it.</summary>
internal sealed class Includes(IIncludeResolver resolver)
{
    // Null while a file is being read: meeting it again then is a circle.
    private readonly Dictionary<string, Entry?> read = new(StringComparer.Ordinal);

    private sealed record Entry(Guide Guide, bool HasCircle);

    /// <summary>The guides that a tree includes directly; what could not be read is added to <paramref name="diagnostics"/>.</summary>
    public static ImmutableArray<Guide> Read(GuideSyntaxTree tree, IIncludeResolver resolver, string name, ref ImmutableArray<SyntaxDiagnostic> diagnostics)
    {
        if (!HasIncludes(tree)) return [];
        var includes = new Includes(resolver);
        includes.read[name] = null;
        var findings = new Findings(tree.Source, new GuideLanguage(tree.Language));
        var guides = includes.ReadAll(tree, name, findings, out _);
        var found = findings.InOrder();
        if (found.Length > 0) diagnostics = [.. diagnostics.AddRange(found).OrderBy(static finding => finding.Span.Start)];
        return guides;
    }

    private ImmutableArray<Guide> ReadAll(GuideSyntaxTree tree, string name, Findings? findings, out bool hasCircle)
    {
        hasCircle = false;
        var guides = ImmutableArray.CreateBuilder<Guide>();
        foreach (ref readonly var node in tree.Nodes)
        {
            if (node.Keyword != Keyword.Include || node.Text.IsEmpty) continue;
            var path = tree.Source.ToString(node.Text);
            if (resolver.Read(name, path) is not { } included)
            {
                findings?.IncludeNotFound(node.Text, path);
                continue;
            }
            if (ReadOne(included, tree.Options) is { HasCircle: false } entry)
            {
                guides.Add(entry.Guide);
                continue;
            }
            hasCircle = true;
            findings?.IncludeCircular(node.Text, path);
        }
        return guides.ToImmutable();
    }

    /// <summary>Null for a file that is being read already.</summary>
    private Entry? ReadOne(IncludedText included, SyntaxOptions options)
    {
        if (read.TryGetValue(included.Name, out var known)) return known;
        // A chain of files that is deeper than anybody writes by hand is not followed further.
        if (read.Count >= MaxFiles) return null;
        read[included.Name] = null;
        var tree = GuideSyntax.Parse(included.Text, options);
        var guides = ReadAll(tree, included.Name, findings: null, out var hasCircle);
        var entry = new Entry(GuideModel.From(tree, guides, tree.Diagnostics), hasCircle);
        read[included.Name] = entry;
        return entry;
    }

    private const int MaxFiles = 256;

    private static bool HasIncludes(GuideSyntaxTree tree)
    {
        foreach (ref readonly var node in tree.Nodes)
        {
            if (node.Keyword == Keyword.Include && !node.Text.IsEmpty) return true;
        }
        return false;
    }
}
