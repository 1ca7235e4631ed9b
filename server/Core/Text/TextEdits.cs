using System.Collections.Immutable;
using System.Text;

namespace InterviewGuide.Text;

/// <summary>Applies edits.</summary>
public static class TextEdits
{
    /// <summary><paramref name="text"/> with edits that are ordered by place and do not overlap.</summary>
    public static string Apply(string text, ImmutableArray<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (edits.IsEmpty) return text;
        var result = new StringBuilder(text.Length + 256);
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }
}
