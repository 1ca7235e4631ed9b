using System.Collections.Immutable;
using System.Text;

namespace InterviewGuide.Generators;

/// <summary>The one list of wording rules: which there are, and which speaks where several find the same place.</summary>
internal static class RuleOrder
{
    public static List<string> Read(ImmutableArray<DataFile> files) =>
        files.Where(f => f.Path.EndsWith("/Rules/order.txt", StringComparison.Ordinal)).SelectMany(f => f.Lines()).Select(l => l.Line.Trim()).ToList();

    /// <summary>The one list of whole-guide rules.</summary>
    public static List<string> ReadGuideRules(ImmutableArray<DataFile> files) =>
        files.Where(f => f.Path.EndsWith("/Rules/guide-rules.txt", StringComparison.Ordinal)).SelectMany(f => f.Lines()).Select(l => l.Line.Trim()).ToList();

    public static string IdOf(string className)
    {
        var id = new StringBuilder();
        foreach (var c in className)
        {
            if (char.IsUpper(c) && id.Length > 0) id.Append('-');
            id.Append(char.ToLowerInvariant(c));
        }
        return id.ToString();
    }

    public static string ClassOf(string id) =>
        string.Concat(id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
