using InterviewGuide.Syntax;

namespace InterviewGuide.Markdown;

/// <summary>What may stand behind the words of a line and is not said: directions, answer options, blanks to fill in.</summary>
internal static class Tail
{
    /// <summary>The end of the words between two offsets, without brackets, italic notes and fill-ins behind their last sentence.</summary>
    public static int Cut(string text, int start, int end)
    {
        for (var round = 0; round < 6; round++)
        {
            end = PieceReader.TrimEnd(text, start, end);
            var next = Options(text, start, end);
            if (next == end) next = Bracket(text, start, end);
            if (next == end) next = Italic(text, start, end);
            if (next == end) next = FillIn(text, start, end);
            if (next == end) return end;
            end = next;
        }
        return PieceReader.TrimEnd(text, start, end);
    }

    /// <summary>Boxes with answers: <c>[ ] Yes [ ] No</c>, <c>( ) daily ( ) weekly</c></summary>
    private static int Options(string text, int start, int end)
    {
        var tail = text.AsSpan(start, end - start);
        var box = tail.IndexOfAny("[(");
        while (box >= 0)
        {
            if (box > 0 && box + 2 < tail.Length && tail[box + 1] == ' ' && tail[box + 2] is ']' or ')') return PieceReader.TrimEnd(text, start, start + box);
            var more = tail[(box + 1)..].IndexOfAny("[(");
            box = more < 0 ? -1 : box + 1 + more;
        }
        return end;
    }

    private static int Bracket(string text, int start, int end)
    {
        if (end - start < 3 || text[end - 1] is not (']' or ')')) return end;
        var open = Open(text, start, end);
        if (open <= start || text[open - 1] == ']') return end;
        var before = PieceReader.TrimEnd(text, start, open);
        while (before > start && text[before - 1] is '*' or '_') before--;
        if (before <= start) return end;
        return EndsSentence(text, start, before) || text[open] == '[' && !IsBlankInSentence(text, open, end) ? before : end;
    }

    /// <summary>A bracket without a sentence end before it is a blank unless it starts with a capital or holds several words.</summary>
    private static bool IsBlankInSentence(string text, int open, int end) =>
        !text.AsSpan(open, end - open).Contains(' ') || end - open < 12;

    private static int Open(string text, int start, int end)
    {
        var (left, right) = text[end - 1] == ']' ? ('[', ']') : ('(', ')');
        var depth = 0;
        for (var at = end - 1; at >= start; at--)
        {
            if (text[at] == right) depth++;
            else if (text[at] == left && --depth == 0) return at;
        }
        return -1;
    }

    /// <summary>A note in italics behind a sentence.</summary>
    private static int Italic(string text, int start, int end)
    {
        var sign = end > start ? text[end - 1] : '\0';
        if (sign is not ('*' or '_') || end - start < 6 || text[end - 2] == sign) return end;
        var open = text.AsSpan(start, end - 1 - start).LastIndexOf(sign);
        if (open <= 0 || text[start + open - 1] == sign) return end;
        var before = PieceReader.TrimEnd(text, start, start + open);
        return before < start + open && EndsSentence(text, start, before) ? before : end;
    }

    private static int FillIn(string text, int start, int end)
    {
        var at = end;
        while (at > start && text[at - 1] is '_' or '…') at--;
        return end - at >= 3 && at > start && Letters.IsBlank(text[at - 1]) ? at : end;
    }

    private static bool EndsSentence(string text, int start, int end)
    {
        while (end > start && (Letters.IsQuote(text[end - 1]) || text[end - 1] is '*' or '_')) end--;
        return end > start && text[end - 1] is '?' or '.' or '!' or '…';
    }
}
