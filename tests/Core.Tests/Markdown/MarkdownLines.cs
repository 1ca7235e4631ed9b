using System.Text.RegularExpressions;
using InterviewGuide.Model;

namespace InterviewGuide.Tests.Markdown;

/// <summary>What the items of a Markdown guide leave out.</summary>
internal static partial class MarkdownLines
{
    /// <summary>Lines that hold a letter or digit, belong to no item and are neither fence nor tag nor a number alone.</summary>
    public static IEnumerable<string> Unread(Guide guide)
    {
        var source = guide.Source;
        var isRead = new bool[source.LineCount];
        foreach (var item in guide.Items)
        {
            for (var line = source.LineAt(item.Span.Start); line <= source.LineAt(item.Span.End); line++) isRead[line] = true;
        }
        for (var line = 0; line < source.LineCount; line++)
        {
            var words = source.ToString(source.Line(line));
            var bare = words.TrimStart(' ', '\t', '>', '\u00A0', '\uFEFF', '\u200B');
            var isOrnament = bare.StartsWith("```", StringComparison.Ordinal) || bare.StartsWith("~~~", StringComparison.Ordinal) || bare.StartsWith('<') || IsEmptyItem(bare);
            if (!isRead[line] && !isOrnament && Tag().Replace(words, "").Any(char.IsLetterOrDigit)) yield return words;
        }
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    private static bool IsEmptyItem(string line)
    {
        var sign = line.TrimEnd(' ', '\t', '\u00A0', '\u200B', '\uFEFF').TrimEnd('.', ')');
        return sign.Length < line.Length && sign.All(static c => char.IsAsciiDigit(c) || c == '.') || sign.Length == 1;
    }
}
