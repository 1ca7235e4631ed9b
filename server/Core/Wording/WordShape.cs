namespace InterviewGuide.Wording;

/// <summary>Where words end: apostrophes, hyphens and gendered endings stay inside.</summary>
internal static class WordShape
{
    /// <summary>Offset behind the word that starts at <paramref name="start"/>.</summary>
    public static int EndOf(string text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c) || c is '\u0308' or '\u0301' or '\u0300' or '\u0302') { at++; continue; }
            if (at + 1 >= text.Length || at == start) break;
            var next = text[at + 1];
            if (c is '\'' or '’' or '-' && char.IsLetterOrDigit(next)) { at += 2; continue; }
            if (c is ':' or '*' or '_' && IsGenderEnding(text, at + 1)) { at++; continue; }
            if (c == '/' && (IsGenderEnding(text, at + 1) || (next == '-' && IsGenderEnding(text, at + 2)))) { at += 2; continue; }
            break;
        }
        return at;
    }

    /// <summary>True where the word is a link or an address; <paramref name="linkEnd"/> is behind it.</summary>
    public static bool IsLink(string text, int start, int end, out int linkEnd)
    {
        linkEnd = end;
        var isScheme = end + 2 < text.Length && text[end] == ':' && text[end + 1] == '/' && text[end + 2] == '/';
        var isWww = end < text.Length && text[end] == '.' && text.AsSpan(start, end - start).Equals("www", StringComparison.OrdinalIgnoreCase);
        var isMail = end + 1 < text.Length && text[end] == '@' && char.IsLetterOrDigit(text[end + 1]);
        if (!isScheme && !isWww && !isMail) return false;
        while (linkEnd < text.Length && !char.IsWhiteSpace(text[linkEnd]) && text[linkEnd] is not (')' or ']' or '>' or '"')) linkEnd++;
        while (linkEnd > end && text[linkEnd - 1] is '.' or ',' or '?' or '!' or ';') linkEnd--;
        return true;
    }

    private static bool IsGenderEnding(string text, int at)
    {
        foreach (var ending in (ReadOnlySpan<string>)["innen", "in", "r", "n", "e"])
        {
            if (at + ending.Length > text.Length || !text.AsSpan(at, ending.Length).Equals(ending, StringComparison.OrdinalIgnoreCase)) continue;
            var end = at + ending.Length;
            if (end == text.Length || !char.IsLetterOrDigit(text[end])) return true;
        }
        return false;
    }
}
