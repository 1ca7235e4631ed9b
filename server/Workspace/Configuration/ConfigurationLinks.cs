using System.Collections.Immutable;
using InterviewGuide.Text;

namespace InterviewGuide.Workspace.Configuration;

/// <summary>Where configurations point to.</summary>
public static class ConfigurationLinks
{
    /// <summary>The files that the configuration <paramref name="source"/> extends, and where it names them, quotation marks left out.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="path">Full path of its file.</param>
    public static ImmutableArray<(TextSpan Span, string Path)> Extended(SourceText source, string path)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (JsonTree.Read(source, out _)?.Members.Find(static member => member.Name == "extends")?.Value is not { } extends) return [];
        var links = ImmutableArray.CreateBuilder<(TextSpan, string)>();
        foreach (var name in extends.Kind == JsonKind.Array ? extends.Items : [extends])
        {
            if (name.Kind != JsonKind.String || PathOf(name.Text, path) is not { } full) continue;
            links.Add((TextSpan.FromBounds(name.Span.Start + 1, Math.Max(name.Span.Start + 1, name.Span.End - 1)), full));
        }
        return links.ToImmutable();
    }

    /// <summary>Full path of the file that <paramref name="name"/> means in the configuration <paramref name="from"/>; null for the name of a preset.</summary>
    internal static string? PathOf(string name, string from)
    {
        var isPath = name.Contains('/', StringComparison.Ordinal) || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        return isPath && !name.Contains('\0', StringComparison.Ordinal) ? Path.GetFullPath(name, Path.GetDirectoryName(from) ?? ".") : null;
    }
}
