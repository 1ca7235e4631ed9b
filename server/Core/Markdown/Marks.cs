using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Words of marks; the data is marks.tsv.</summary>
internal enum MarkWord : uint
{
    None,
    Note,
    Ask,
    Probe,
    Say,
    Task,
    Off,
    On,
}

/// <summary>Reads what authors tell the tools in HTML comments: <c>&lt;!-- guide: note --&gt;</c>, <c>&lt;!-- guide: allow RULE: reason --&gt;</c></summary>
internal static class Marks
{
    /// <summary>The words behind <c>guide:</c> in a comment, or null where it is an ordinary one.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="comment">From <c>&lt;!--</c> to <c>--&gt;</c>.</param>
    public static TextSpan? Words(string text, TextSpan comment)
    {
        var end = comment.End;
        if (text.AsSpan(comment.Start, comment.Length).EndsWith("-->", StringComparison.Ordinal)) end -= 3;
        var start = Math.Min(end, comment.Start + 4);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var words = text.AsSpan(start, end - start);
        foreach (var name in (ReadOnlySpan<string>)["guide", "leitfaden"])
        {
            if (!words.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var colon = name.Length;
            while (colon < words.Length && words[colon] == ' ') colon++;
            if (colon < words.Length && words[colon] == ':') return TextSpan.FromBounds(start + colon, end);
        }
        return null;
    }

    /// <summary>What a mark says, or none where its words are no mark's.</summary>
    public static MarkWord Word(ReadOnlySpan<char> words) => (MarkWord)Phrases.MarkWords.ValueOf(words.TrimStart(": ").TrimEnd(" ."));

    /// <summary>How lines behind a mark are read; null where their words decide again.</summary>
    public static Reading? Reading(MarkWord mark) => mark switch
    {
        MarkWord.Note => new Reading(Keyword.Note, LineRole.Note, RoleReason.Mark),
        MarkWord.Ask => new Reading(Keyword.Ask, LineRole.Asked, RoleReason.Mark),
        MarkWord.Probe => new Reading(Keyword.Probe, LineRole.Probe, RoleReason.Mark),
        MarkWord.Say => new Reading(Keyword.Say, LineRole.Said, RoleReason.Mark),
        MarkWord.Task => new Reading(Keyword.Task, LineRole.Task, RoleReason.Mark),
        MarkWord.Off => new Reading(Keyword.Comment, LineRole.Comment, RoleReason.Mark),
        _ => null,
    };
}
