using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Text;
using TextEdit = InterviewGuide.Text.TextEdit;

namespace InterviewGuide.LanguageServer.Documents;

/// <summary>Applies what an editor says has changed.</summary>
internal static class ContentChanges
{
    /// <summary>
    /// The text after <paramref name="changes"/>, each of which counts in the text that the one before left. Places
    /// outside the text mean its nearest end, and a range whose end lies before its start is turned round.
    /// </summary>
    public static SourceText Apply(SourceText text, ReadOnlySpan<ContentChange> changes)
    {
        while (!changes.IsEmpty)
        {
            var count = CountIndependent(text, changes);
            text = count switch
            {
                0 => new SourceText(changes[0].Text),
                1 => text.With(TextRange.SpanOf(text, changes[0].Range.GetValueOrDefault()), changes[0].Text),
                _ => Replace(text, changes[..count]),
            };
            changes = changes[Math.Max(count, 1)..];
        }
        return text;
    }

    /// <summary>
    /// How many of the first changes can be made at once, because each stands before the one before it, as editors
    /// send "replace all"; 0 where the first replaces everything. One character between them keeps a change from
    /// joining a CR and a LF into one line end, which would move the lines that the next one counts by.
    /// </summary>
    private static int CountIndependent(SourceText text, ReadOnlySpan<ContentChange> changes)
    {
        var count = 0;
        var start = int.MaxValue;
        while (count < changes.Length && changes[count].Range is { } range)
        {
            var span = TextRange.SpanOf(text, range);
            if (count > 0 && span.End >= start) break;
            start = span.Start;
            count++;
        }
        return count;
    }

    private static SourceText Replace(SourceText text, ReadOnlySpan<ContentChange> changes)
    {
        var edits = new TextEdit[changes.Length];
        var length = text.Length;
        for (var i = 0; i < edits.Length; i++)
        {
            var change = changes[^(i + 1)];
            edits[i] = new TextEdit(TextRange.SpanOf(text, change.Range.GetValueOrDefault()), change.Text);
            length += change.Text.Length - edits[i].Span.Length;
        }
        return new SourceText(string.Create(length, (text.Text, edits), static (target, state) =>
        {
            var from = 0;
            foreach (var edit in state.edits)
            {
                Append(ref target, state.Text.AsSpan(from, edit.Span.Start - from));
                Append(ref target, edit.NewText);
                from = edit.Span.End;
            }
            Append(ref target, state.Text.AsSpan(from));
        }));
    }

    private static void Append(ref Span<char> target, ReadOnlySpan<char> part)
    {
        part.CopyTo(target);
        target = target[part.Length..];
    }
}
