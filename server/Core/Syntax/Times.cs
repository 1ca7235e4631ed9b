using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>Reads amounts of time: <c>60–90 min</c>, <c>ca. 1,5 Std.</c>, <c>eine halbe Stunde</c>, <c>1 h 30 min</c></summary>
public static class Times
{
    private const int MaxAmount = 48;

    /// <summary>The first amount of time in a value, or null.</summary>
    public static Minutes? In(ReadOnlySpan<char> value)
    {
        for (var at = 0; at < value.Length; at++)
        {
            if (!Letters.IsWord(value[at]) || (at > 0 && Letters.IsWord(value[at - 1]))) continue;
            if (ReadAmount(value[at..], out var length) is { } amount && length > 0) return amount;
        }
        return null;
    }

    /// <summary>
    /// Finds the time at the end of a title: <c>(5 min)</c>, <c>[~5 mins]</c>, <c>– 5 minutes</c>.
    /// <paramref name="titleLength"/> is the length of the title before it.
    /// </summary>
    public static bool InTitle(ReadOnlySpan<char> title, out int titleLength, out Minutes time)
    {
        time = default;
        var end = title.Length;
        while (end > 0 && (Letters.IsBlank(title[end - 1]) || title[end - 1] is '*' or '_' or ':')) end--;
        titleLength = title.Length;
        if (end == 0) return false;
        if (title[end - 1] is ')' or ']')
        {
            var open = title[..end].LastIndexOf(title[end - 1] == ')' ? '(' : '[');
            if (open < 0 || end - open > MaxAmount || Whole(title[(open + 1)..(end - 1)]) is not { } bracketed) return false;
            time = bracketed;
            titleLength = TrimmedLength(title, open);
            return true;
        }
        var dash = title[..end].LastIndexOfAny('–', '—');
        // "– 5–10 min": the dash inside the amount is not the one before it.
        if (dash > 0 && char.IsAsciiDigit(title[dash - 1])) dash = title[..dash].LastIndexOfAny('–', '—');
        if (dash < 0 || end - dash > MaxAmount || Whole(title[(dash + 1)..end]) is not { } amount) return false;
        time = amount;
        titleLength = TrimmedLength(title, dash);
        return true;
    }

    /// <summary>The amount that is all there is, words such as "about" left aside; null for anything else.</summary>
    public static Minutes? Whole(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length is 0 or > MaxAmount) return null;
        return ReadAmount(words, out var length) is { } amount && words[length..].Trim(" .\u00A0").IsEmpty ? amount : null;
    }

    private static Minutes? ReadAmount(ReadOnlySpan<char> words, out int length)
    {
        var at = SkipAbout(words);
        length = 0;
        if (Class(words[at..], TimeWord.Amount, out var seconds, out var word))
        {
            length = at + word;
            return new Minutes(seconds / 60, seconds / 60);
        }
        if (!ReadNumber(words, ref at, out var from)) return null;
        var to = from;
        var range = SkipRange(words, at);
        if (range > at && ReadNumber(words, ref range, out var upper))
        {
            to = upper;
            at = range;
        }
        if (!ReadUnit(words, ref at, out var unit))
        {
            // "1 h – 90 min" and the like: the first number has no unit of its own.
            return null;
        }
        var minutes = new Minutes(from * unit, to * unit);
        var more = Letters.SkipBlanks(words, at);
        if (more > at && unit >= 60 && ReadNumber(words, ref more, out var rest) && ReadUnit(words, ref more, out var small) && small < unit)
        {
            at = more;
            minutes = new Minutes(minutes.From + rest * small, minutes.To + rest * small);
        }
        length = at;
        return minutes;
    }

    private static bool ReadUnit(ReadOnlySpan<char> words, ref int at, out double minutes)
    {
        minutes = 0;
        var start = Letters.SkipBlanks(words, at);
        if (start < words.Length && words[start] is '-' or '\u2011') start++;
        if (start < words.Length && words[start] is '\'' or '\u2032' or '\u2019' && start == at)
        {
            minutes = 1;
            at = start + 1;
            return true;
        }
        if (!Class(words[start..], TimeWord.Unit, out var seconds, out var length)) return false;
        minutes = seconds / 60;
        at = start + length;
        return true;
    }

    /// <summary>1,5 is 1.5 in either language; 1:30 is one and a half.</summary>
    private static bool ReadNumber(ReadOnlySpan<char> words, ref int at, out double number)
    {
        number = 0;
        var start = at;
        while (at < words.Length && at - start < 6 && char.IsAsciiDigit(words[at])) number = number * 10 + (words[at++] - '0');
        if (at == start) return false;
        if (at + 1 < words.Length && words[at] is ',' or '.' && char.IsAsciiDigit(words[at + 1]))
        {
            at++;
            for (var part = 0.1; at < words.Length && char.IsAsciiDigit(words[at]); part /= 10) number += part * (words[at++] - '0');
        }
        else if (at + 2 < words.Length && words[at] == ':' && char.IsAsciiDigit(words[at + 1]) && char.IsAsciiDigit(words[at + 2]))
        {
            number += ((words[at + 1] - '0') * 10 + (words[at + 2] - '0')) / 60.0;
            at += 3;
        }
        return true;
    }

    private static int SkipRange(ReadOnlySpan<char> words, int at)
    {
        var next = Letters.SkipBlanks(words, at);
        if (next < words.Length && words[next] is '-' or '–' or '—' or '\u2011') return Letters.SkipBlanks(words, next + 1);
        foreach (var joiner in (ReadOnlySpan<string>)["bis ", "to "])
        {
            if (next > at && words[next..].StartsWith(joiner)) return Letters.SkipBlanks(words, next + joiner.Length);
        }
        return at;
    }

    private static int SkipAbout(ReadOnlySpan<char> words)
    {
        var at = Letters.SkipBlanks(words, 0);
        while (at < words.Length)
        {
            if (words[at] is '~' or '≈' or '<' or '≤') at++;
            else if (Class(words[at..], TimeWord.About, out _, out var length)) at += length;
            else break;
            at = Letters.SkipBlanks(words, at);
        }
        return at;
    }

    /// <summary>The longest time word of a class that the words start with, and its seconds.</summary>
    private static bool Class(ReadOnlySpan<char> words, TimeWord wanted, out double seconds, out int length)
    {
        Span<(int Index, int Length)> found = stackalloc (int, int)[6];
        var table = Phrases.TimeWords;
        for (var count = table.FindPrefixes(words, found); count > 0; count--)
        {
            foreach (var value in table.Values(found[count - 1].Index))
            {
                if ((TimeWord)(value & 0xFF) != wanted) continue;
                seconds = value >> 8;
                length = found[count - 1].Length;
                return true;
            }
        }
        seconds = 0;
        length = 0;
        return false;
    }

    private static int TrimmedLength(ReadOnlySpan<char> title, int end)
    {
        while (end > 0 && Letters.IsBlank(title[end - 1])) end--;
        return end;
    }
}
