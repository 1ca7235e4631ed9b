namespace InterviewGuide.Markdown;

/// <summary>What the words of a line give away about who hears them.</summary>
[Flags]
internal enum Signs : ushort
{
    None = 0,
    /// <summary>It ends in a question mark.</summary>
    Mark = 1,
    /// <summary>It speaks to the participant.</summary>
    Address = 2,
    /// <summary>It speaks of those who ask: I, we.</summary>
    Speaker = 4,
    /// <summary>It speaks of the participant as of a third person.</summary>
    Person = 8,
    /// <summary>It opens with a question word or an auxiliary verb.</summary>
    Asks = 16,
    /// <summary>It opens with a request that a participant can follow.</summary>
    Prompt = 32,
    /// <summary>It opens with a request that only an interviewer can follow.</summary>
    Direction = 64,
}

/// <summary>Reads the signs of who speaks to whom from the words of a line, in either language.</summary>
internal static class Speech
{
    /// <summary>The signs of a text.</summary>
    public static Signs Read(ReadOnlySpan<char> text)
    {
        var signs = EndsInMark(text) ? Signs.Mark : Signs.None;
        var at = 0;
        var index = 0;
        Span<char> folded = stackalloc char[16];
        while (NextWord(text, ref at, out var word))
        {
            if (word.Length <= folded.Length)
            {
                word.ToLowerInvariant(folded);
                signs |= OfWord(folded[..word.Length], char.IsUpper(word[0]), index);
            }
            index++;
        }
        return signs;
    }

    private static bool NextWord(ReadOnlySpan<char> text, ref int at, out ReadOnlySpan<char> word)
    {
        while (at < text.Length && !char.IsLetter(text[at])) at++;
        var start = at;
        while (at < text.Length && (char.IsLetter(text[at]) || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1])))) at++;
        word = text[start..at];
        return at > start;
    }

    private static bool EndsInMark(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '"' or '”' or '“' or '*' or '_' or ')' or ']' or ' ' or '\'' or '»' or '«') end--;
        return end > 0 && text[end - 1] == '?';
    }

    private static Signs OfWord(ReadOnlySpan<char> word, bool isCapital, int index)
    {
        switch (word)
        {
            case "you": case "your": case "yours": case "yourself": case "you're": case "you’re": case "you've": case "you’ve": case "you'd": case "you’d": case "you'll": case "you’ll":
            case "du": case "dich": case "dir": case "dein": case "deine": case "deinen": case "deinem": case "deiner": case "euch": case "euer": case "eure": case "euren": case "eurem":
                return Signs.Address;
            case "sie": case "ihnen": case "ihr": case "ihre": case "ihren": case "ihrem": case "ihrer": case "ihres":
                return isCapital && index > 0 ? Signs.Address : Signs.None;
            case "i": case "we": case "i'm": case "i’m": case "i'd": case "i’d": case "we're": case "we’re": case "we'd": case "we’d": case "my": case "our": case "us": case "me":
            case "ich": case "wir": case "unser": case "unsere": case "mir": case "mich": case "uns":
                return Signs.Speaker;
            case "user": case "users": case "participant": case "participants": case "interviewee": case "respondent": case "them": case "they":
            case "testperson": case "testpersonen": case "teilnehmer": case "teilnehmerin": case "proband": case "probandin": case "probanden": case "person":
                return Signs.Person;
        }
        if (index > 0) return Signs.None;
        switch (word)
        {
            case "what": case "which": case "who": case "when": case "where": case "why": case "how": case "do": case "does": case "did": case "is": case "are": case "was": case "were": case "have": case "has": case "can": case "could": case "would": case "will":
            case "was’s": case "welche": case "welcher": case "welches": case "welchen": case "wer": case "wann": case "wo": case "warum": case "wie": case "wieso": case "weshalb": case "haben": case "hast": case "gibt": case "gab": case "können": case "kannst": case "würden": case "würdest": case "sind": case "bist": case "inwiefern":
                return Signs.Asks;
            case "tell": case "describe": case "walk": case "talk": case "think": case "imagine": case "please": case "take": case "share": case "give":
            case "erzählen": case "erzähl": case "beschreiben": case "beschreib": case "schildern": case "schildere": case "denken": case "stellen": case "nennen": case "bitte":
                return Signs.Prompt;
            case "ask": case "probe": case "prompt": case "note": case "introduce": case "remind": case "thank": case "switch": case "repeat": case "skip": case "wait": case "let": case "todo": case "return": case "explain": case "show":
                return Signs.Direction;
            default:
                return Signs.None;
        }
    }
}
