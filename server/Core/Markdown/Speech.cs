using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Markdown;

/// <summary>
/// Reads from the words of a line who speaks to whom, in either language. What stands in brackets is left aside. The signs are
/// read in three steps, each only when asked for: the shape is cheap, every single word is not.
/// </summary>
/// <param name="text">The words.</param>
/// <param name="label">A label before them that is part of what is said, or nothing.</param>
internal ref struct Speech(ReadOnlySpan<char> text, ReadOnlySpan<char> label = default)
{
    private const Signs OfShape = Signs.Question | Signs.Statements | Signs.Infinitive;
    private const Signs OfOpener = Signs.Wh | Signs.Direction | Signs.Action | Signs.Instruction | Signs.Condition | Signs.Scene;
    private const Signs OfWords = Signs.Address | Signs.Speaker | Signs.Person | Signs.TellMe | Signs.If | Signs.Verb;
    private const string SentenceMarks = ".!?…";
    private const int LongestWord = 24;

    /// <summary>Words for who is interviewed are long ones; a test looks after that.</summary>
    public const int ShortestSubject = 9;
    private const int LongestBracket = 400;

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<char> label = label;
    private Signs known;
    private Signs signs;
    private bool isGerman;

    /// <summary>Behind the question word that opens the line; 0 where none does.</summary>
    private int whEnd;
    private bool isGermanWh;

    /// <summary>True where the line shows any of the signs.</summary>
    public bool Has(Signs any)
    {
        var open = any & ~known;
        if ((open & OfShape) != 0) ReadShape();
        if ((signs & any) != 0) return true;
        if ((open & (OfOpener | Signs.Prompt)) != 0) ReadOpener();
        if ((signs & any) != 0) return true;
        if ((open & Signs.Prompt) != 0) ReadPrompt();
        if ((signs & any) != 0) return true;
        if ((open & Signs.ToInterviewer) != 0) ReadPossessives();
        if ((signs & any) != 0) return true;
        if ((open & OfWords) != 0) ReadWords();
        return (signs & any) != 0;
    }

    /// <summary>True for notes as German authors write them: "Aufnahme starten".</summary>
    public bool IsGermanInfinitive() => Has(Signs.Infinitive) && !Has(Signs.Verb) && isGerman;

    /// <summary>True where no sentence ends before the last one.</summary>
    public bool IsOneSentence()
    {
        for (var at = 0; text[at..].IndexOfAny(SentenceMarks) is >= 0 and var next; at++)
        {
            at += next;
            if (text[at..].ContainsAnyInRange('a', 'z') && EndsSentence(text, at)) return false;
        }
        return true;
    }

    /// <summary>True where the words go on behind what they quote, so that the quotation is only a part of them.</summary>
    public bool EndsBehindQuotation()
    {
        var close = text.LastIndexOfAny('"', '“', '”');
        return close > 0 && text[..close].IndexOfAny('"', '“', '„') >= 0 && text[close..].IndexOfAnyInRange('a', 'z') > 0;
    }

    private void ReadShape()
    {
        var statements = 0;
        var lastEnd = text.IndexOfAny('(', '[') < 0 ? ReadPlainShape(ref statements) : ReadShape(ref statements);
        if (statements > 1) signs |= Signs.Statements;
        if (LooksInfinitive(text[..lastEnd])) signs |= Signs.Infinitive;
        known |= OfShape;
    }

    /// <summary>Reads the shape of words without brackets, nearly all there are.</summary>
    /// <returns>Behind the last letter.</returns>
    private int ReadPlainShape(ref int statements)
    {
        for (var at = 0; text[at..].IndexOfAny(SentenceMarks) is >= 0 and var next; at++)
        {
            at += next;
            if (EndsSentence(text, at)) EndSentence(text[at], ref statements);
        }
        var end = text.Length;
        while (end > 0 && !char.IsLetter(text[end - 1])) end--;
        return end;
    }

    /// <summary>Reads the shape of words with brackets, which count for nothing.</summary>
    /// <returns>Behind the last letter outside of brackets.</returns>
    private int ReadShape(ref int statements)
    {
        var depth = 0;
        var lastEnd = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsLetter(c))
            {
                if (depth == 0) lastEnd = at + 1;
            }
            else if (c is '(' or '[' && HasClose(text[at..], c)) depth++;
            else if (c is ')' or ']' && depth > 0) depth--;
            else if (depth == 0 && SentenceMarks.Contains(c) && EndsSentence(text, at)) EndSentence(c, ref statements);
        }
        return lastEnd;
    }

    private void EndSentence(char mark, ref int statements)
    {
        if (mark == '?') signs |= Signs.Question;
        else statements++;
    }

    private void ReadOpener()
    {
        if ((known & OfOpener) != 0) return;
        known |= OfOpener;
        var at = 0;
        for (var fillers = 0; NextWord(ref at, out var word); fillers++)
        {
            var rest = text[(at - word.Length)..];
            if (IsWh(word, out isGermanWh))
            {
                signs |= Signs.Wh;
                whEnd = at;
                return;
            }
            var classes = SpeechWords.OpenerClasses(rest);
            if (classes == SpeechWord.None && fillers < 3 && (SpeechWords.ClassesOf(word) & SpeechWord.Filler) != 0) continue;
            signs |= OpenerSigns(rest, word, classes);
            return;
        }
    }

    private static Signs OpenerSigns(ReadOnlySpan<char> rest, ReadOnlySpan<char> word, SpeechWord classes)
    {
        if ((classes & SpeechWord.Instruction) != 0) return Signs.Instruction;
        if ((classes & SpeechWord.Condition) != 0) return Signs.Condition;
        if ((classes & SpeechWord.Prompt) != 0) return Signs.Prompt;
        if ((classes & SpeechWord.Scenario) != 0) return Signs.Scene | Signs.Prompt;
        var second = SecondWord(rest, word.Length);
        if ((classes & SpeechWord.Direction) != 0) return IsAddress(second) ? Signs.None : Signs.Direction;
        if ((classes & SpeechWord.Either) != 0) return IsAddress(second) || (Sentences.ClassesOf(second) & SentenceWord.Speaker) != 0 ? Signs.Prompt : Signs.Direction | Signs.Prompt;
        if ((classes & SpeechWord.Action) != 0) return Signs.Action;
        return word.Length <= LongestWord && (Sentences.ClassesOf(word) & SentenceWord.Prompt) != 0 ? Signs.Prompt : Signs.None;
    }

    private static bool IsWh(ReadOnlySpan<char> word, out bool isGerman)
    {
        isGerman = false;
        if (word[0] is not ('W' or 'w' or 'H' or 'h' or 'I' or 'i')) return false;
        if (Is(EnglishWords.Lexicon, word, EnglishClass.Wh)) return true;
        return isGerman = Is(GermanWords.Lexicon, word, GermanClass.Wh);
    }

    /// <summary>A question word asks without a question mark where a verb or the person asked follows: "What did you do", not "When we get there" or "How it works".</summary>
    private void ReadPrompt()
    {
        known |= Signs.Prompt;
        if (whEnd == 0) return;
        var at = whEnd;
        for (var i = 0; i < 3; i++)
        {
            while (at < text.Length && text[at] == ' ') at++;
            var word = SecondWord(text, at);
            if (word.IsEmpty) return;
            if (isGermanWh ? IsAddress(word) || Is(GermanWords.Lexicon, word, GermanClass.Auxiliary) : Is(EnglishWords.Lexicon, word, EnglishClass.Auxiliary))
            {
                signs |= Signs.Prompt;
                return;
            }
            at += word.Length;
        }
    }

    private static bool Is(Lexicon lexicon, ReadOnlySpan<char> word, int wordClass) =>
        lexicon.Is(new Word(0, word.Length, lexicon.Find(word), WordKind.Word, false), wordClass);

    private static ReadOnlySpan<char> SecondWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && char.IsLetter(text[at]) ? text[at..WordEnd(text, at)] : [];
    }

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        var classes = word.IsEmpty ? SentenceWord.None : Sentences.ClassesOf(word);
        return (classes & SentenceWord.Address) != 0 || ((classes & SentenceWord.AddressCapital) != 0 && char.IsUpper(word[0]));
    }

    private void ReadWords()
    {
        known |= OfWords;
        if (!label.IsEmpty)
        {
            var before = new Speech(label);
            before.Has(OfWords);
            signs |= before.signs & (Signs.Address | Signs.Speaker | Signs.Person);
        }
        var at = 0;
        var afterTell = false;
        var afterTo = false;
        while (NextWord(ref at, out var word))
        {
            var classes = word.Length > LongestWord ? SpeechWord.None : SpeechWords.ClassesOf(word);
            var stem = word.IndexOfAny('\'', '’') is > 0 and var apostrophe ? word[..apostrophe] : word;
            var sentence = stem.Length > LongestWord ? SentenceWord.None : Sentences.ClassesOf(stem);
            if (IsAddressed(sentence, word, text[at..])) signs |= Signs.Address;
            if ((sentence & SentenceWord.Speaker) != 0 && (stem.Length > 1 || word[0] == 'I'))
            {
                signs |= Signs.Speaker;
                if (afterTell && word is "me" or "us" or "mir" or "uns") signs |= Signs.TellMe;
            }
            if ((classes & SpeechWord.Person) != 0) signs |= Signs.Person;
            if ((classes & SpeechWord.Verb) != 0) signs |= Signs.Verb;
            if ((classes & SpeechWord.Condition) != 0) signs |= Signs.If;
            if ((classes & SpeechWord.German) != 0 || word.ContainsAny("äöüß")) isGerman = true;
            // "Tell me" asks, "feel free to tell me" does not.
            afterTell = (classes & SpeechWord.Tell) != 0 && !afterTo;
            afterTo = word is "to" or "zu";
        }
    }

    /// <summary>"Your participant" speaks to the interviewer.</summary>
    private void ReadPossessives()
    {
        known |= Signs.ToInterviewer;
        if (HasParticipantBehind("your") || HasParticipantBehind("Your") || HasParticipantBehind("deine") || HasParticipantBehind("Ihre")) signs |= Signs.ToInterviewer;
    }

    /// <summary>True where a word that starts so stands before one for who is interviewed: "deinen Teilnehmer".</summary>
    private readonly bool HasParticipantBehind(string possessive)
    {
        for (var from = 0; text[from..].IndexOf(possessive) is >= 0 and var found;)
        {
            from += found + possessive.Length;
            while (from < text.Length && char.IsLetter(text[from])) from++;
            var next = SecondWord(text, from);
            if (next.Length is >= ShortestSubject and <= LongestWord && (SpeechWords.ClassesOf(next) & SpeechWord.Subject) != 0) return true;
        }
        return false;
    }

    private static bool IsAddressed(SentenceWord classes, ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        (classes & SentenceWord.Address) != 0
        || ((classes & SentenceWord.AddressCapital) != 0 && char.IsUpper(word[0]))
        || (word is "ihr" && AddressesBefore(rest));

    /// <summary>The next word from an offset on, which moves behind it.</summary>
    private readonly bool NextWord(ref int at, out ReadOnlySpan<char> word)
    {
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsLetter(c))
            {
                var end = WordEnd(text, at);
                word = text[at..end];
                at = end;
                return true;
            }
            // A bracket that closes is passed over with all that is in it.
            if (c is '(' or '[' && text[at..Math.Min(text.Length, at + LongestBracket)].IndexOf(c == '(' ? ')' : ']') is > 0 and var close) at += close;
            else if (c == '{' && text[at..Math.Min(text.Length, at + LongestBracket)].IndexOf('}') is > 0 and var brace) at += brace;
        }
        word = default;
        return false;
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

    private static bool HasClose(ReadOnlySpan<char> text, char open) => text[..Math.Min(text.Length, LongestBracket)].Contains(open == '(' ? ')' : ']');

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

    private static bool LooksInfinitive(ReadOnlySpan<char> words)
    {
        var start = words.Length;
        while (start > 0 && Letters.IsWord(words[start - 1])) start--;
        var word = words[start..];
        return word.Length > 4 && char.IsLower(word[0]) && (word.EndsWith("en") || word.EndsWith("ern") || word.EndsWith("eln"));
    }
}
