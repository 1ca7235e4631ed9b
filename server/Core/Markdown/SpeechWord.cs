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
    Prompt = 1 << 18,
    Questions = 1 << 19,
    AvoidAlone = 1 << 20,
    Subject = 1 << 21,
    NotesTitle = 1 << 22,
    GuideTitle = 1 << 23,
    ProbeTitle = 1 << 24,
    RecordTitle = 1 << 25,
    AvoidLead = 1 << 26,
    AskedTitle = 1 << 27,
    Debrief = 1 << 28,
    OwnTitle = 1 << 29,
    AvoidFirst = 1 << 30,

    /// <summary>Classes that a line's first words decide by.</summary>
    Openers = Direction | Either | Action | Scenario | Instruction | Condition | Prompt,
}

/// <summary>Looks words and phrases up in speech-words.tsv.</summary>
internal static class SpeechWords
{
    private const int LongestOpener = 32;

    /// <summary>The classes of a word or phrase.</summary>
    public static SpeechWord ClassesOf(ReadOnlySpan<char> phrase) => (SpeechWord)Phrases.SpeechWords.ValueOf(phrase);

    /// <summary>The classes that a text's first words decide by; the longest phrase wins.</summary>
    public static SpeechWord OpenerClasses(ReadOnlySpan<char> text)
    {
        Span<(int Index, int Length)> found = stackalloc (int, int)[6];
        var table = Phrases.SpeechWords;
        for (var count = table.FindPrefixes(text[..Math.Min(text.Length, LongestOpener)], found); count > 0; count--)
        {
            var classes = (SpeechWord)table.Values(found[count - 1].Index)[0];
            if ((classes & SpeechWord.Openers) != 0) return classes & SpeechWord.Openers;
        }
        return SpeechWord.None;
    }
}
