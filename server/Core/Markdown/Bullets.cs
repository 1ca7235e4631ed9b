namespace InterviewGuide.Markdown;

/// <summary>Bullets and numbers at the start of a line, as authors write and paste them.</summary>
internal static class Bullets
{
    /// <summary>False where the first characters alone tell that a line has no bullet: it opens with a word.</summary>
    public static bool MayOpen(string text, in Line line) =>
        !char.IsAsciiLetter(text[line.Start]) || (line.Start + 1 < line.End && text[line.Start + 1] is ')' or '.');

    /// <summary>Reads the bullet of a line; false where it has none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line.</param>
    /// <param name="above">What a number can follow: a line feed for a blank line or a block of another kind, the sign of a bullet right above, or NUL for running text.</param>
    /// <param name="letter">The letter of the last lettered item, or NUL.</param>
    public static bool Read(string text, ref Line line, char above, char letter)
    {
        var at = line.Start;
        var c = text[at];
        if (c is '-' or '*' or '+' or '•' or '–' or '—' or '→' or '◦' or '▪' or '●' or '·' or '‣' or '○')
        {
            if (at + 1 == line.End) return Bullet(text, ref line, c, at + 1);
            if (IsBlank(text[at + 1])) return !(c is '–' or '—' && above == '\0') && Bullet(text, ref line, c, at + 1);
            return IsGlued(text, line) && Bullet(text, ref line, c, at + 1);
        }
        if (char.IsAsciiDigit(c)) return Number(text, ref line, above);
        if (char.IsAsciiLetter(c) && at + 2 < line.End && text[at + 1] is ')' or '.' && IsBlank(text[at + 2]) && above != '\0')
        {
            if (text[at + 1] == '.' && c != 'a' && c != letter + 1) return false;
            return Bullet(text, ref line, 'a', at + 2);
        }
        return false;
    }

    /// <summary>True for words behind a cross or a thumb that points down: how not to ask.</summary>
    public static bool IsCross(ReadOnlySpan<char> words)
    {
        words = words.TrimStart(" *_");
        return !words.IsEmpty && words[0] > '~' && (words[0] is '❌' or '✗' or '✘' or '✖' or '⛔' || words.StartsWith("🚫") || words.StartsWith("👎"));
    }

    /// <summary>True for words with such a sign behind them, and no mark before it.</summary>
    public static bool EndsInCross(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(" *_\uFE0F:");
        var sign = words.LastIndexOf(' ') + 1;
        return sign > 1 && IsCross(words[sign..]) && char.IsLetter(words[sign - 2]);
    }

    /// <summary>Numbers: <c>1.</c>, <c>1)</c>, <c>1.2</c>, <c>1.2.</c>, <c>2a)</c>; in running text only the first of a list.</summary>
    private static bool Number(string text, ref Line line, char above)
    {
        var at = line.Start;
        var parts = 0;
        var digits = 0;
        while (at < line.End && parts < 4)
        {
            var from = at;
            while (at < line.End && char.IsAsciiDigit(text[at]) && at - from < 3) at++;
            if (at == from) break;
            digits = at - from;
            parts++;
            if (at >= line.End || text[at] != '.') break;
            at++;
        }
        var isDotted = text[at - 1] == '.';
        if (at < line.End && !isDotted && char.IsAsciiLetterLower(text[at]) && at + 1 < line.End && text[at + 1] is ')' or '.') at++;
        if (!isDotted)
        {
            if (at < line.End && text[at] is ')' or '.') at++;
            else if (parts < 2) return false;
        }
        if (at < line.End && !IsBlank(text[at])) return false;
        if (digits > 2 && parts == 1) return false;
        if (above == '\0' && text.AsSpan(line.Start, at - line.Start) is not ("1." or "1)")) return false;
        return Bullet(text, ref line, '1', at);
    }

    /// <summary>A bullet whose blank was forgotten: a letter or quotation mark right behind it, and no second sign that would make it emphasis.</summary>
    private static bool IsGlued(string text, in Line line)
    {
        var c = text[line.Start];
        if (c is '•' or '→' or '◦' or '▪' or '●' or '‣') return true;
        if (c is not ('-' or '*')) return false;
        var next = text[line.Start + 1];
        if (!char.IsLetter(next) && next is not ('"' or '“' or '„' or '[')) return false;
        return c == '-' || text.AsSpan(line.Start + 1, line.End - line.Start - 1).IndexOf('*') < 0;
    }

    private static bool Bullet(string text, ref Line line, char sign, int at)
    {
        var isBox = false;
        while (at < line.End && IsBlank(text[at])) at++;
        if (at + 3 < line.End && text[at] == '[' && text[at + 1] is ' ' or 'x' or 'X' && text[at + 2] == ']' && IsBlank(text[at + 3]))
        {
            at += 3;
            while (at < line.End && IsBlank(text[at])) at++;
            isBox = true;
        }
        line = line with { Form = at < line.End ? LineForm.Bullet : LineForm.Ornament, Text = at, Sign = sign, HasBox = isBox };
        return true;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u2009' or '\u202F';
}
