using InterviewGuide.Syntax;

namespace InterviewGuide.Markdown;

/// <summary>Classes of the words that tell who hears a line; the data is speech-words.tsv.</summary>
[Flags]
internal enum SpeechWord : uint
{
    None = 0,
    Person = 1 << 0,
    Direction = 1 << 1,
    Either = 1 << 2,
    Action = 1 << 3,
    Scenario = 1 << 4,
    Instruction = 1 << 5,
    Filler = 1 << 6,
    Verb = 1 << 7,
    German = 1 << 8,
    Interviewer = 1 << 9,
    Answerer = 1 << 10,
    Background = 1 << 11,
    ProbeLabel = 1 << 12,
    Tasks = 1 << 13,
    Task = 1 << 14,
    Avoid = 1 << 15,
    Condition = 1 << 16,
    Tell = 1 << 17,

    /// <summary>Classes that a line's first words decide by.</summary>
    Openers = Direction | Either | Action | Scenario | Instruction | Condition,
}

/// <summary>What the words of a line give away about who says it to whom.</summary>
[Flags]
internal enum Signs : ushort
{
    None = 0,
    /// <summary>One of its sentences ends in a question mark.</summary>
    Question = 1,
    /// <summary>It holds two or more sentences that state something.</summary>
    Statements = 2,
    /// <summary>It speaks to the participant.</summary>
    Address = 4,
    /// <summary>It speaks of those who ask: I, we.</summary>
    Speaker = 8,
    /// <summary>It speaks of the participant as of a third person.</summary>
    Person = 16,
    /// <summary>It sets a scene to think oneself into.</summary>
    Scenario = 32,
    /// <summary>It holds a finite verb for certain.</summary>
    Verb = 64,
    /// <summary>It is German for certain.</summary>
    German = 128,
    /// <summary>Its last word looks like a German infinitive, as in notes: "Aufnahme starten".</summary>
    Infinitive = 256,
    /// <summary>It opens as a question or a request to tell something.</summary>
    Prompt = 512,
    /// <summary>It opens with what only an interviewer can do.</summary>
    Direction = 1024,
    /// <summary>It opens with what a participant can do at the screen.</summary>
    Action = 2048,
    /// <summary>It opens with what a participant is told and not asked.</summary>
    Instruction = 4096,
    /// <summary>It opens with a condition.</summary>
    Conditional = 8192,
}

/// <summary>Reads the signs of who speaks to whom from the words of a line, in either language. What stands in brackets is left aside.</summary>
internal static class Speech
{
    private const int LongestWord = 24;
    private const int LongestOpener = 32;

    /// <summary>The classes of a word or phrase.</summary>
    public static SpeechWord ClassesOf(ReadOnlySpan<char> phrase) => (SpeechWord)Phrases.SpeechWords.ValueOf(phrase);

    /// <summary>The signs of a text.</summary>
    public static Signs Read(ReadOnlySpan<char> text)
    {
        var signs = Signs.None;
        var statements = 0;
        var depth = 0;
        var words = 0;
        var afterPrompt = false;
        var afterTo = false;
        ReadOnlySpan<char> word = default;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsLetter(c))
            {
                var end = WordEnd(text, at);
                if (depth == 0)
                {
                    word = text[at..end];
                    var classes = end - at > LongestWord ? SpeechWord.None : ClassesOf(word);
                    if (words > 0 || (classes & SpeechWord.Filler) == 0 || IsLong(text, at))
                    {
                        if (words++ == 0) signs |= OfOpener(text[at..]);
                    }
                    signs |= OfWord(word, classes, text[end..], ref afterPrompt, ref afterTo);
                }
                at = end;
                continue;
            }
            if (c is '(' or '[' && HasClose(text[at..], c)) depth++;
            else if (c is ')' or ']' && depth > 0) depth--;
            else if (c == '{' && text[at..Math.Min(text.Length, at + 80)].IndexOf('}') is > 0 and var brace) at += brace;
            else if (depth == 0 && c is '.' or '!' or '?' or '…' && EndsSentence(text, at))
            {
                if (c == '?') signs |= Signs.Question;
                else statements++;
            }
            at++;
        }
        if (statements > 1) signs |= Signs.Statements;
        return LooksInfinitive(word) ? signs | Signs.Infinitive : signs;
    }

    /// <summary>A filler that opens a phrase of the lists is none: "please think out loud".</summary>
    private static bool IsLong(ReadOnlySpan<char> text, int at) => (OpenerClasses(text[at..]) & SpeechWord.Openers) != 0;

    /// <summary>The signs of the words that a line opens with.</summary>
    private static Signs OfOpener(ReadOnlySpan<char> text)
    {
        var classes = OpenerClasses(text);
        if ((classes & SpeechWord.Instruction) != 0) return Signs.Instruction;
        if ((classes & SpeechWord.Condition) != 0) return Signs.Conditional;
        if ((classes & SpeechWord.Scenario) != 0) return Signs.Scenario | Signs.Prompt;
        var second = SecondWord(text);
        if ((classes & SpeechWord.Direction) != 0) return IsAddress(second) ? Signs.None : Signs.Direction;
        if ((classes & SpeechWord.Either) != 0) return IsAddress(second) || (Sentences.ClassesOf(second) & SentenceWord.Speaker) != 0 ? Signs.Prompt : Signs.Direction | Signs.Prompt;
        if ((classes & SpeechWord.Action) != 0) return Signs.Action;
        return (Sentences.ClassesOf(text[..WordEnd(text, 0)]) & SentenceWord.Prompt) != 0 ? Signs.Prompt : Signs.None;
    }

    private static SpeechWord OpenerClasses(ReadOnlySpan<char> text)
    {
        Span<(int Index, int Length)> found = stackalloc (int, int)[6];
        var table = Phrases.SpeechWords;
        for (var count = table.FindPrefixes(text[..Math.Min(text.Length, LongestOpener)], found); count > 0; count--)
        {
            var classes = (SpeechWord)table.Values(found[count - 1].Index)[0] & SpeechWord.Openers;
            if (classes != 0) return classes;
        }
        return SpeechWord.None;
    }

    private static ReadOnlySpan<char> SecondWord(ReadOnlySpan<char> text)
    {
        var at = WordEnd(text, 0);
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && char.IsLetter(text[at]) ? text[at..WordEnd(text, at)] : [];
    }

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        var classes = word.IsEmpty ? SentenceWord.None : Sentences.ClassesOf(word);
        return (classes & SentenceWord.Address) != 0 || ((classes & SentenceWord.AddressCapital) != 0 && char.IsUpper(word[0]));
    }

    /// <summary>The signs of a word anywhere in a line.</summary>
    private static Signs OfWord(ReadOnlySpan<char> word, SpeechWord classes, ReadOnlySpan<char> rest, ref bool afterPrompt, ref bool afterTo)
    {
        var signs = Signs.None;
        var sentence = word.Length > LongestWord ? SentenceWord.None : Sentences.ClassesOf(word);
        if ((sentence & SentenceWord.Address) != 0) signs |= Signs.Address;
        else if ((sentence & SentenceWord.AddressCapital) != 0 && char.IsUpper(word[0])) signs |= Signs.Address;
        else if (word is "ihr" && AddressesBefore(rest)) signs |= Signs.Address;
        if ((sentence & SentenceWord.Speaker) != 0 && (word.Length > 1 || word[0] == 'I'))
        {
            signs |= Signs.Speaker;
            if (afterPrompt && word is "me" or "us" or "mir" or "uns") signs |= Signs.Prompt;
        }
        if ((classes & SpeechWord.Person) != 0) signs |= Signs.Person;
        if ((classes & SpeechWord.Verb) != 0) signs |= Signs.Verb;
        if ((classes & SpeechWord.German) != 0) signs |= Signs.German;
        if ((classes & (SpeechWord.Scenario | SpeechWord.Condition)) != 0) signs |= Signs.Scenario;
        // "Tell me" asks, "feel free to tell me" does not.
        afterPrompt = (classes & SpeechWord.Tell) != 0 && !afterTo;
        afterTo = word is "to" or "zu";
        return signs;
    }

    private static bool AddressesBefore(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        var end = rest.IsEmpty || !char.IsLetter(rest[0]) ? 0 : WordEnd(rest, 0);
        return end > 2 && rest[end - 1] == 't' && char.IsLower(rest[0]) && (Sentences.ClassesOf(rest[..end]) & SentenceWord.BeforeNoun) == 0;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (Letters.IsWord(text[at])
            || (text[at] is '\'' or '’' or ':' or '-' && at + 1 < text.Length && char.IsLower(text[at + 1])))) at++;
        return at;
    }

    private static bool HasClose(ReadOnlySpan<char> text, char open) => text[..Math.Min(text.Length, 400)].Contains(open == '(' ? ')' : ']');

    private static bool EndsSentence(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1;
        while (next < text.Length && (Letters.IsQuote(text[next]) || text[next] is '*' or '_' or ')' or ']')) next++;
        if (next >= text.Length) return true;
        if (text[at] == '?') return true;
        if (!char.IsWhiteSpace(text[next])) return false;
        while (next < text.Length && !Letters.IsWord(text[next])) next++;
        return next >= text.Length || !char.IsLower(text[next]);
    }

    private static bool LooksInfinitive(ReadOnlySpan<char> word) => word.Length > 4 && char.IsLower(word[0])
        && (word.EndsWith("en") || word.EndsWith("ern") || word.EndsWith("eln"));

}
