using InterviewGuide.Syntax;

namespace InterviewGuide.Markdown;

/// <summary>Conditions in running Markdown: which brackets and openings say when something is asked.</summary>
internal static class Conditions
{
    private const int LongestShort = 24;
    private const int LongestCondition = 80;

    /// <summary>True for the words in a bracket that say when or to whom something is asked: <c>If yes</c>, <c>for everyone</c>, <c>optional</c>.</summary>
    public static bool IsOne(ReadOnlySpan<char> words, bool mayBeLong = false)
    {
        words = words.Trim(" \t*_:");
        if (words.IsEmpty || words.Contains('?') || (!mayBeLong && (words.Length > LongestCondition || words.Contains(',')))) return false;
        var end = words.IndexOfAny(' ', ',', '\n');
        var first = end < 0 ? words : words[..end];
        var classes = (ConditionWord)Phrases.ConditionWords.ValueOf(first);
        if ((classes & ConditionWord.Alone) != 0) return true;
        return (classes & ConditionWord.Opener) != 0 && end > 0;
    }

    /// <summary>True for conditions on the answer to the question before: <c>If yes</c>, <c>Falls nein</c>, <c>If they hesitate</c>.</summary>
    public static bool IsAnswer(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t*_:,");
        var end = words.IndexOf(' ');
        if (end < 0 || ((ConditionWord)Phrases.ConditionWords.ValueOf(words[..end]) & ConditionWord.Opener) == 0) return false;
        var count = Sentences.CountWords(words);
        return count == 2 || (count == 3 && (SpeechWords.ClassesOf(words[(end + 1)..][..WordLength(words[(end + 1)..])]) & SpeechWord.Person) != 0);
    }

    private static int WordLength(ReadOnlySpan<char> words) => words.IndexOf(' ') is >= 0 and var blank ? blank : words.Length;

    /// <summary>The end of a short condition without a colon at <paramref name="start"/> (<c>If yes,</c> <c>Wenn ja</c>), or -1.</summary>
    public static int ShortEnd(string text, int start, int end)
    {
        while (start < end && (text[start] is '*' or '_' || Letters.IsQuote(text[start]))) start++;
        if (start >= end || text[start] is not ('I' or 'i' or 'F' or 'f' or 'W' or 'w')) return -1;
        var words = text.AsSpan(start, Math.Min(end - start, LongestShort));
        Span<(int Index, int Length)> found = stackalloc (int, int)[4];
        var table = Phrases.ConditionWords;
        for (var count = table.FindPrefixes(words, found); count > 0; count--)
        {
            var (index, length) = found[count - 1];
            if (((ConditionWord)table.Values(index)[0] & ConditionWord.Short) == 0) continue;
            var next = start + length;
            if (next < end && text[next] == ',') return next;
            return char.IsLetter(text[start]) && text[start] is 'W' or 'F' && next < end && text[next] == ' ' ? next : -1;
        }
        return -1;
    }
}

/// <summary>Classes of the words that open conditions; the data is condition-words.tsv.</summary>
[Flags]
internal enum ConditionWord : uint
{
    None = 0,
    /// <summary>Opens a condition of several words in a bracket.</summary>
    Opener = 1,
    /// <summary>Is a condition by itself.</summary>
    Alone = 2,
    /// <summary>A whole condition that a comma or nothing may follow.</summary>
    Short = 4,
}
