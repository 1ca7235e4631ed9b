namespace InterviewGuide.Syntax;

/// <summary>What the reading of lines needs to know about their words: whom they address, how they start and end.</summary>
internal static class Sentences
{
    /// <summary>True where a word for the participant occurs: you, Sie, du, ihr and their forms, in either language.</summary>
    public static bool AddressParticipant(ReadOnlySpan<char> words)
    {
        var at = 0;
        while (NextWord(words, ref at, out var start, out var end))
        {
            if (end - start is < 2 or > 10) continue;
            var word = words[start..end];
            if (word.Length == 3 && word[0] == 'i' && word is "ihr")
            {
                if (AddressesBefore(words, end)) return true;
                continue;
            }
            var classes = ClassesOf(word);
            if ((classes & SentenceWord.Address) != 0) return true;
            if ((classes & SentenceWord.AddressCapital) != 0 && char.IsUpper(word[0])) return true;
        }
        return false;
    }

    /// <summary>True where those who ask speak of themselves: I, we, ich, wir and their forms.</summary>
    public static bool SpeakOfTheTeam(ReadOnlySpan<char> words)
    {
        var at = 0;
        while (NextWord(words, ref at, out var start, out var end))
        {
            var word = words[start..end];
            if (word.Length > 10 || (word.Length == 1 && word[0] != 'I')) continue;
            if ((ClassesOf(word) & SentenceWord.Speaker) != 0) return true;
        }
        return false;
    }

    /// <summary>True where the first word opens a question or a request.</summary>
    public static bool OpenWithPrompt(ReadOnlySpan<char> words)
    {
        var at = 0;
        return NextWord(words, ref at, out var start, out var end) && (ClassesOf(words[start..end]) & SentenceWord.Prompt) != 0;
    }

    /// <summary>True where the words end in a question mark; quotes, brackets and bold behind it are left aside.</summary>
    public static bool EndInQuestion(ReadOnlySpan<char> words) => LastMark(words) == '?';

    /// <summary>True where a sentence, or what a colon announces, could start after these words.</summary>
    public static bool EndSentence(ReadOnlySpan<char> words) => LastMark(words) is '.' or '?' or '!' or ':' or '…';

    /// <summary>True for what is only there to be filled in: <c>____</c>, <c>{name}</c>, <c>...</c></summary>
    public static bool IsFillIn(ReadOnlySpan<char> value)
    {
        if (value.Length < 2) return false;
        if (value[0] == '{') return value.IndexOf('}') == value.Length - 1;
        return !value.ContainsAnyExcept("_.… ");
    }

    /// <summary>Number of words; where there are more than <paramref name="most"/>, some number above it.</summary>
    public static int CountWords(ReadOnlySpan<char> words, int most = int.MaxValue)
    {
        var count = 0;
        for (var at = 0; at < words.Length && count <= most;)
        {
            while (at < words.Length && Letters.IsBlank(words[at])) at++;
            if (at == words.Length) break;
            count++;
            while (at < words.Length && !Letters.IsBlank(words[at])) at++;
        }
        return count;
    }

    /// <summary>The classes of one word.</summary>
    public static SentenceWord ClassesOf(ReadOnlySpan<char> word) => (SentenceWord)Phrases.SentenceWords.ValueOf(word);

    private static char LastMark(ReadOnlySpan<char> words)
    {
        while (words.Length > 0)
        {
            var last = words[^1];
            if (Letters.IsBlank(last) || Letters.IsQuote(last) || last is '*' or '_') words = words[..^1];
            else if (last is ']' or ')' && words.LastIndexOf(last == ']' ? '[' : '(') is > 0 and var open) words = words[..open];
            else return last;
        }
        return '\0';
    }

    /// <summary>"ihr" means the participants where a verb in -t follows: "wie ihr arbeitet", not "ihr Produkt".</summary>
    private static bool AddressesBefore(ReadOnlySpan<char> words, int at)
    {
        if (!NextWord(words, ref at, out var start, out var end)) return false;
        var verb = words[start..end];
        return verb.Length > 2 && verb[^1] == 't' && char.IsLower(verb[0]) && (ClassesOf(verb) & SentenceWord.BeforeNoun) == 0;
    }

    private static bool NextWord(ReadOnlySpan<char> words, ref int at, out int start, out int end)
    {
        while (at < words.Length && !Letters.IsWord(words[at])) at++;
        start = at;
        while (at < words.Length && Letters.IsWord(words[at])) at++;
        end = at;
        return end > start;
    }
}
