using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Recognises <c>Keyword label (remark):</c>, <c>H1:</c> and <c>Name:</c> at the start of a line's body.</summary>
internal static class KeyedLines
{
    private const int MaxFieldName = 60;

    /// <summary>Reads a keyword, the longest form first; false where the line has none.</summary>
    public static bool Read(string text, SyntaxOptions options, ref GuideLine line)
    {
        var start = SkipStrong(text, line.Body, line.End);
        if (start >= line.End || !Letters.IsWord(text[start])) return false;
        if (IdEnd(text, start, line.End) is > 0 and var id && IsColonNext(text, id, line.End)) return false;
        if (options.Keywords.Count > 0 && ReadConfigured(text, options, start, ref line)) return true;
        Span<(int Index, int Length)> found = stackalloc (int, int)[8];
        var count = Phrases.KeywordForms.FindPrefixes(text.AsSpan(start, FormLimit(text, start, line.End) - start), found);
        while (--count >= 0)
        {
            var (index, length) = found[count];
            if (!ReadTail(text, start + length, MayHoldName(index), ref line)) continue;
            if (!FitsAnyForm(index, line.Label.Length > 0)) continue;
            line.Form = LineForm.Keyed;
            line.FormIndex = index;
            line.Keyword = new TextSpan(start, length);
            return true;
        }
        line.Label = line.Remark = default;
        return false;
    }

    /// <summary>No form goes on behind the first colon that does not stand inside a word.</summary>
    private static int FormLimit(string text, int start, int end)
    {
        var limit = Math.Min(end, start + PhraseTable.MaxLength);
        for (var at = start; at < limit; at++)
        {
            var colon = text.AsSpan(at, limit - at).IndexOf(':');
            if (colon < 0) return limit;
            at += colon;
            if (at + 1 >= end || !char.IsLower(text[at + 1])) return at;
        }
        return limit;
    }

    /// <summary>Reads <c>H1: words</c> or <c>Name: words</c>; leaves the line plain where it is neither.</summary>
    public static void ReadIdOrField(string text, ref GuideLine line)
    {
        var start = SkipStrong(text, line.Body, line.End);
        if (start >= line.End) return;
        if (IdEnd(text, start, line.End) is > 0 and var id && ReadTail(text, id, mayHoldName: false, ref line) && line.Label.IsEmpty)
        {
            line.Form = LineForm.Id;
            line.Label = TextSpan.FromBounds(start, id);
            return;
        }
        line.Label = line.Remark = default;
        if (!char.IsLetter(text[start])) return;
        var limit = Math.Min(line.End, start + MaxFieldName);
        var at = start;
        while (at < limit && IsNameCharacter(text, at, line.End)) at++;
        var end = Letters.TrimEnd(text, start, at);
        if (at >= limit || end == start || !ReadTail(text, end, mayHoldName: false, ref line) || line.LacksBlank) return;
        line.Form = LineForm.Field;
        line.Keyword = TextSpan.FromBounds(start, end);
    }

    /// <summary>The offset behind <c>**</c>, <c>__</c> and single marks of emphasis at <paramref name="at"/>.</summary>
    public static int SkipStrong(string text, int at, int end)
    {
        while (at < end && text[at] is '*' or '_') at++;
        return at;
    }

    /// <summary>The end of an id (<c>H1</c>, <c>F1.2</c>, <c>S3a</c>) that starts at <paramref name="start"/> and ends as a word, or -1.</summary>
    public static int IdEnd(string text, int start, int end)
    {
        var at = start;
        while (at < end && at - start < 3 && char.IsAsciiLetter(text[at])) at++;
        if (at == start || at >= end || !char.IsAsciiDigit(text[at])) return -1;
        at = DigitsEnd(text, at, end);
        if (at + 1 < end && text[at] == '.' && char.IsAsciiDigit(text[at + 1])) at = DigitsEnd(text, at + 1, end);
        if (at < end && char.IsAsciiLetter(text[at])) at++;
        return at < end && Letters.IsWord(text[at]) ? -1 : at;
    }

    /// <summary>What may follow a keyword: label, remarks in brackets, emphasis, and the colon, which must be there.</summary>
    private static bool ReadTail(string text, int at, bool mayHoldName, ref GuideLine line)
    {
        line.Label = line.Remark = default;
        line.LacksBlank = false;
        var end = line.End;
        var next = Letters.SkipBlanks(text, at, end);
        var label = LabelEnd(text, next, end, afterBlank: next > at);
        if (label < 0 && mayHoldName && next > at) label = NameEnd(text, next, end);
        if (label > 0)
        {
            line.Label = TextSpan.FromBounds(next, label);
            next = Letters.SkipBlanks(text, label, end);
        }
        var remark = next;
        while (next < end && text[next] is '(' or '[')
        {
            var close = text.AsSpan(next, end - next).IndexOf(text[next] == '(' ? ')' : ']');
            if (close < 0) return false;
            next += close + 1;
            line.Remark = TextSpan.FromBounds(remark, next);
            next = Letters.SkipBlanks(text, next, end);
        }
        next = Letters.SkipBlanks(text, SkipStrong(text, next, end), end);
        if (next >= end || text[next] != ':') return false;
        line.Colon = next;
        return ReadBehindColon(text, ref line);
    }

    private static bool ReadBehindColon(string text, ref GuideLine line)
    {
        var end = line.End;
        var next = line.Colon + 1;
        if (HasStrong(text, line.Body, line.Colon)) next = SkipStrong(text, next, end);
        line.Value = Letters.SkipBlanks(text, next, end);
        if (line.Value > next || line.Value >= end) return true;
        if (text[next] == '/' && next + 1 < end && text[next + 1] == '/') return false;
        if (char.IsAsciiDigit(text[next]) && char.IsAsciiDigit(text[line.Colon - 1])) return false;
        if (text[next] == ':' || IsGenderEnding(text, next, end)) return false;
        line.LacksBlank = next == line.Colon + 1;
        return true;
    }

    /// <summary>A colon inside a word: <c>Teilnehmer:innen</c>, <c>Beobachter:in</c>.</summary>
    private static bool IsGenderEnding(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && Letters.IsWord(text[stop])) stop++;
        return text.AsSpan(at, stop - at) is "in" or "innen" or "r" or "n";
    }

    private static bool HasStrong(string text, int body, int colon) => text[body] is '*' or '_' || text[colon - 1] is '*' or '_';

    private static bool ReadConfigured(string text, SyntaxOptions options, int start, ref GuideLine line)
    {
        foreach (var (word, id) in options.Keywords)
        {
            if (word.Length == 0 || line.End - start <= word.Length || KeywordTable.FromId(id) is Keyword.None) continue;
            if (!text.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) || Letters.IsWord(text[start + word.Length])) continue;
            if (!ReadTail(text, start + word.Length, mayHoldName: false, ref line)) continue;
            line.Form = LineForm.Keyed;
            line.Configured = KeywordTable.FromId(id);
            line.Keyword = new TextSpan(start, word.Length);
            return true;
        }
        return false;
    }

    /// <summary>The end of an id, a number as <c>2.1</c>, <c>#2</c> or <c>Nr. 2</c>, one letter or a Roman numeral; -1 for anything else.</summary>
    private static int LabelEnd(string text, int at, int end, bool afterBlank)
    {
        if (at >= end) return -1;
        if (afterBlank && IdEnd(text, at, end) is > 0 and var id) return id;
        if (text[at] == '#') at++;
        else if (afterBlank && end - at > 4 && text.AsSpan(at, 3) is "Nr." or "No." or "no.") at = Letters.SkipBlanks(text, at + 3, end);
        if (at < end && char.IsAsciiDigit(text[at]))
        {
            var stop = DigitsEnd(text, at, end);
            while (stop + 1 < end && text[stop] == '.' && char.IsAsciiDigit(text[stop + 1])) stop = DigitsEnd(text, stop + 1, end);
            if (stop < end && (char.IsAsciiLetter(text[stop]) || text[stop] == '.')) stop++;
            return stop < end && Letters.IsWord(text[stop]) ? -1 : stop;
        }
        var roman = at;
        while (afterBlank && roman < end && text[roman] is 'I' or 'V' or 'X') roman++;
        if (roman == at && afterBlank && char.IsAsciiLetterUpper(text[at])) roman++;
        return roman > at && (roman >= end || !Letters.IsWord(text[roman])) ? roman : -1;
    }

    /// <summary>The end of a name of one to four words before a colon or bracket, for segments: <c>Segment Pflegekräfte:</c></summary>
    private static int NameEnd(string text, int at, int end)
    {
        var limit = Math.Min(end, at + MaxFieldName);
        var stop = at;
        while (stop < limit && text[stop] is not ('(' or '[' or '?' or '.' or '*' or '"') && (text[stop] != ':' || IsInWord(text, stop, end))) stop++;
        if (stop >= limit || stop == at) return -1;
        stop = Letters.TrimEnd(text, at, stop);
        return Sentences.CountWords(text.AsSpan(at, stop - at)) is >= 1 and <= 4 ? stop : -1;
    }

    private static bool IsNameCharacter(string text, int at, int end)
    {
        var c = text[at];
        if (c == ':') return IsInWord(text, at, end);
        return Letters.IsWord(c) || Letters.IsBlank(c) || c is '-' or '\u2010' or '\u2011' or '.' or '\'' or '\u2019' or '&' or '/' or '+' or ',';
    }

    private static bool IsInWord(string text, int at, int end) =>
        at + 1 < end && char.IsLetter(text[at - 1]) && char.IsLower(text[at + 1]);

    private static bool IsColonNext(string text, int at, int end)
    {
        at = Letters.SkipBlanks(text, SkipStrong(text, Letters.SkipBlanks(text, at, end), end), end);
        return at < end && text[at] == ':';
    }

    private static bool MayHoldName(int index)
    {
        foreach (var form in Phrases.KeywordForms.Values(index))
        {
            if (((KeywordForm)form & KeywordForm.MayBeNamed) != 0) return true;
        }
        return false;
    }

    private static bool FitsAnyForm(int index, bool hasLabel)
    {
        foreach (var form in Phrases.KeywordForms.Values(index))
        {
            // Branches are read by their conditions.
            if (KeywordTable.KeywordOf(form) == Keyword.If) continue;
            if (hasLabel || ((KeywordForm)form & KeywordForm.NeedsLabel) == 0) return true;
        }
        return false;
    }

    private static int DigitsEnd(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        return at;
    }
}
