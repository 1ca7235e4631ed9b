using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Recognises bullets and the boxes behind them.</summary>
internal static class Bullets
{
    /// <summary>Reads the bullet at the start of a line, if there is one, and moves the line's body behind it.</summary>
    public static void Read(string text, ref GuideLine line)
    {
        var end = SignEnd(text, ref line);
        if (end < 0) return;
        line.Body = Letters.SkipBlanks(text, end, line.End);
        if (line.Bullet == BulletKind.Sign && BoxEnd(text, line.Body, line.End) is > 0 and var box)
        {
            line.HasBox = true;
            end = box;
            line.Body = Letters.SkipBlanks(text, box, line.End);
        }
        line.BulletSpan = TextSpan.FromBounds(line.Content, end);
    }

    /// <summary>Takes the bullet of a line back: it is text.</summary>
    public static void Drop(ref GuideLine line)
    {
        line.Bullet = BulletKind.None;
        line.BulletSpan = default;
        line.HasBox = false;
        line.Body = line.Content;
    }

    private static int SignEnd(string text, ref GuideLine line)
    {
        var start = line.Content;
        var first = text[start];
        if (first is '-' or '*' or '+' or '•' or '→' or '–' or '—' or '▪' or '◦' or '‣' or '·')
        {
            if (start + 1 < line.End && !Letters.IsBlank(text[start + 1])) return -1;
            line.Bullet = first is '–' or '—' ? BulletKind.Dash : BulletKind.Sign;
            return start + 1;
        }
        if (first is '☐' or '☑' or '☒' && IsBlankAt(text, start + 1, line.End))
        {
            line.Bullet = BulletKind.Sign;
            line.HasBox = true;
            return start + 1;
        }
        if (char.IsAsciiDigit(first)) return NumberEnd(text, ref line);
        if (char.IsAsciiLetter(first) && start + 1 < line.End && text[start + 1] is '.' or ')' && IsBlankAt(text, start + 2, line.End))
        {
            var next = Letters.SkipBlanks(text, start + 2, line.End);
            // "z. B." and "d. h." open sentences.
            if (next + 1 < line.End && char.IsAsciiLetter(text[next]) && text[next + 1] == '.') return -1;
            line.Bullet = BulletKind.Letter;
            return start + 2;
        }
        return -1;
    }

    private static int NumberEnd(string text, ref GuideLine line)
    {
        var at = line.Content;
        var parts = 0;
        var number = 0;
        while (at < line.End && char.IsAsciiDigit(text[at]))
        {
            var start = at;
            number = 0;
            while (at < line.End && char.IsAsciiDigit(text[at]))
            {
                if (at - start > 1) return -1;
                number = number * 10 + (text[at++] - '0');
            }
            parts++;
            if (at < line.End && text[at] == '.' && at + 1 < line.End && char.IsAsciiDigit(text[at + 1])) at++;
            else break;
        }
        if (at < line.End && text[at] is '.' or ')') at++;
        else if (parts == 1) return -1;
        if (!IsBlankAt(text, at, line.End)) return -1;
        line.Bullet = parts == 1 ? BulletKind.Number : BulletKind.Outline;
        line.BulletNumber = number;
        return at;
    }

    private static bool IsBlankAt(string text, int at, int end) => at >= end || Letters.IsBlank(text[at]);

    private static int BoxEnd(string text, int at, int end) =>
        at + 2 < end && text[at] == '[' && text[at + 1] is ' ' or 'x' or 'X' or '\u00A0' && text[at + 2] == ']' && IsBlankAt(text, at + 3, end) ? at + 3
        : at < end && text[at] is '☐' or '☑' or '☒' && IsBlankAt(text, at + 1, end) ? at + 1 : -1;
}
