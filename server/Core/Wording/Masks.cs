namespace InterviewGuide.Wording;

/// <summary>Parts of a text that are not the interviewer's own words to the participant: quotations, directions, blanks.</summary>
internal static class Masks
{
    /// <summary>A mask that is not closed within so many characters is none.</summary>
    private const int LongestMask = 400;

    /// <summary>A quotation that makes up most of the text is the text itself, in quotation marks; its opening mark, or NUL.</summary>
    public static char DecoratingQuote(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            // Letters and blanks, nearly all of a text, are no quotation marks: they are told by two comparisons.
            if (text[at] is ' ' or (> '\'' and < '«') || !IsOpeningQuote(text, at)) continue;
            var end = ClosingQuote(text, at, text.Length);
            if (end < 0) return text[at];
            return (end - at) * 2 > text.Length ? text[at] : '\0';
        }
        return '\0';
    }

    /// <summary>Offset behind the mask that opens at <paramref name="at"/>, or <paramref name="at"/> where none does.</summary>
    public static int EndOf(string text, int at, char decoratingQuote)
    {
        var limit = Math.Min(text.Length, at + LongestMask);
        switch (text[at])
        {
            case '[': return Closing(text, at, limit, '[', ']');
            case '(': return Closing(text, at, limit, '(', ')');
            case '{': return Closing(text, at, limit, '{', '}');
            case '<': return at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] is '/' or '!') ? Closing(text, at, limit, '<', '>') : at;
            case '`':
                var tick = text.IndexOf('`', at + 1, limit - at - 1);
                return tick < 0 ? at : tick + 1;
            case '_':
                var end = at;
                while (end < text.Length && text[end] == '_') end++;
                return end - at >= 3 ? end : at;
            case '$' when at + 1 < text.Length && char.IsUpper(text[at + 1]):
                return at + 2;
        }
        if (text[at] == decoratingQuote || !IsOpeningQuote(text, at)) return at;
        var close = ClosingQuote(text, at, limit);
        return close < 0 ? at : close + 1;
    }

    /// <summary>True where a quotation ends in a question mark and nothing of the sentence follows it.</summary>
    public static bool EndsSentence(string text, int start, int end)
    {
        if (end - start < 3 || text[end - 2] != '?' || text[start] is '[' or '(' or '{' or '<') return false;
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next >= text.Length || char.IsUpper(text[next]);
    }

    private static bool IsOpeningQuote(string text, int at)
    {
        switch (text[at])
        {
            case '„':
            case '«':
            case '»':
            case '‚':
                return true;
            case '“':
            case '"':
                return at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
            case '‘':
            case '\'':
                return at + 1 < text.Length && char.IsLetter(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[');
            default:
                return false;
        }
    }

    private static int ClosingQuote(string text, int at, int limit)
    {
        var open = text[at];
        for (var i = at + 1; i < limit; i++)
        {
            var c = text[i];
            var closes = open switch
            {
                '„' => c is '“' or '”' or '"',
                '“' => c is '”' or '"' or '“',
                '"' => c is '"' or '”',
                '«' => c == '»',
                '»' => c == '«',
                '‚' => c is '‘' or '’',
                _ => c is '’' or '\'' && (i + 1 >= text.Length || !char.IsLetter(text[i + 1])),
            };
            if (closes) return i;
        }
        return -1;
    }

    private static int Closing(string text, int at, int limit, char open, char close)
    {
        var depth = 0;
        for (var i = at; i < limit; i++)
        {
            if (text[i] == open) depth++;
            else if (text[i] == close && --depth == 0) return i + 1;
        }
        return at;
    }
}
