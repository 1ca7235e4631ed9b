using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Recognises branches: <c>If yes: ...</c>, <c>If: they hesitate</c>, <c>(If yes) ...</c>, <c>Sonst: ...</c></summary>
internal static class Branches
{
    private const int MaxCondition = 80;

    /// <summary>Reads the opener and condition of a branch; false where the line's body is none.</summary>
    public static bool Read(string text, bool hasColon, ref GuideLine line)
    {
        var start = KeyedLines.SkipStrong(text, line.Body, line.End);
        var inParentheses = start < line.End && text[start] == '(';
        if (inParentheses) start++;
        else if (!hasColon) return false;
        if (start >= line.End || !char.IsLetter(text[start])) return false;
        var opener = OpenerEnd(text, start, line.End, out var isOtherwise);
        if (opener < 0) return false;
        var found = inParentheses ? ReadParentheses(text, opener, ref line) : ReadColon(text, opener, isOtherwise, ref line);
        if (!found) return false;
        line.Form = LineForm.Branch;
        line.Keyword = TextSpan.FromBounds(start, opener);
        return true;
    }

    /// <summary>True where the text from <paramref name="start"/> on opens with a branch word: a remark such as <c>(falls nein)</c>.</summary>
    public static bool Opens(string text, int start, int end) => start < end && OpenerEnd(text, start, end, out _) > 0;

    private static int OpenerEnd(string text, int start, int end, out bool isOtherwise)
    {
        Span<(int Index, int Length)> found = stackalloc (int, int)[4];
        var table = Phrases.SentenceWords;
        isOtherwise = false;
        for (var count = table.FindPrefixes(text.AsSpan(start, Math.Min(end - start, 16)), found); count > 0; count--)
        {
            var (index, length) = found[count - 1];
            var classes = (SentenceWord)table.Values(index)[0];
            if ((classes & (SentenceWord.Branch | SentenceWord.Otherwise)) == 0) continue;
            isOtherwise = (classes & SentenceWord.Otherwise) != 0;
            return start + length;
        }
        return -1;
    }

    private static bool ReadColon(string text, int opener, bool isOtherwise, ref GuideLine line)
    {
        var next = Letters.SkipBlanks(text, opener, line.End);
        next = Letters.SkipBlanks(text, KeyedLines.SkipStrong(text, next, line.End), line.End);
        if (next < line.End && text[next] == ':')
        {
            if (!SetColon(text, next, ref line)) return false;
            if (isOtherwise) return true;
            // "If: they hesitate" has its condition behind the colon, and no text.
            line.Condition = TextSpan.FromBounds(line.Value, line.End);
            if (!MayBeCondition(text, line.Condition)) return false;
            line.Value = line.End;
            return true;
        }
        if (isOtherwise || next == opener) return false;
        var colon = ColonAfter(text, next, Math.Min(line.End, next + MaxCondition + 4));
        if (colon < 0) return false;
        line.Condition = Condition(text, next, colon);
        return !line.Condition.IsEmpty && MayBeCondition(text, line.Condition) && SetColon(text, colon, ref line);
    }

    private static bool ReadParentheses(string text, int opener, ref GuideLine line)
    {
        var close = text.AsSpan(opener, Math.Min(line.End - opener, MaxCondition + 4)).IndexOf(')');
        if (close < 0) return false;
        close += opener;
        line.Condition = Condition(text, Letters.SkipBlanks(text, opener, close), text[close - 1] == ':' ? close - 1 : close);
        if (line.Condition.IsEmpty || !MayBeCondition(text, line.Condition)) return false;
        var next = Letters.SkipBlanks(text, KeyedLines.SkipStrong(text, close + 1, line.End), line.End);
        if (next < line.End && text[next] == ':') return SetColon(text, next, ref line);
        line.Value = next;
        return true;
    }

    private static TextSpan Condition(string text, int start, int end)
    {
        end = Letters.TrimEnd(text, start, end);
        while (end > start && text[end - 1] is '*' or '_') end--;
        return TextSpan.FromBounds(start, Letters.TrimEnd(text, start, end));
    }

    private static bool SetColon(string text, int colon, ref GuideLine line)
    {
        line.Colon = colon;
        var next = KeyedLines.SkipStrong(text, colon + 1, line.End);
        line.Value = Letters.SkipBlanks(text, next, line.End);
        line.LacksBlank = line.Value == next && line.Value < line.End;
        return true;
    }

    /// <summary>The first colon that does not stand inside a word (<c>Teilnehmer:in</c>) or a time of day, before any question mark; -1 where there is none.</summary>
    private static int ColonAfter(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] == '?') return -1;
            if (text[at] == ':' && !(at + 1 < text.Length && Letters.IsWord(text[at + 1]) && Letters.IsWord(text[at - 1]))) return at;
        }
        return -1;
    }

    private static bool MayBeCondition(string text, TextSpan condition)
    {
        var words = text.AsSpan(condition.Start, condition.Length);
        return words.Length <= MaxCondition && !words.Contains('?') && !Sentences.AddressParticipant(words);
    }
}
