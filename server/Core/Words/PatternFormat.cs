namespace InterviewGuide.Words;

/// <summary>What a match of a pattern means.</summary>
internal enum PatternEffect : byte
{
    /// <summary>The rule found something.</summary>
    Report,
    /// <summary>What the rule found on these words is excused, or only doubted where the pattern is weak.</summary>
    Excuse,
    /// <summary>All that the rule found in this sentence is excused.</summary>
    ExcuseSentence,
    /// <summary>It tells a feature of the sentence, which other patterns may ask for.</summary>
    Feature,
}

/// <summary>Where in a sentence a pattern can start.</summary>
[Flags]
internal enum PatternPlace : byte
{
    Anywhere = 1,
    ClauseStart = 2,
    /// <summary>At the first word, or at the one that the main clause opens with.</summary>
    SentenceStart = 4,
    Opener = 8,
}

/// <summary>Numbers that the generator and the matcher agree on.</summary>
internal static class PatternFormat
{
    /// <summary>Patterns with this number in place of a rule's, or a greater one, tell a cue for whole-guide rules: the number less this one.</summary>
    public const int FirstCue = 256;

    /// <summary>Cues fit into 128 bits.</summary>
    public const int MostCues = 128;

    /// <summary>Places that a match notes: the reported span's, and those of up to seven captures.</summary>
    public const int SlotCount = 16;

    /// <summary>The bit of signs and of the end of a sentence.</summary>
    public const ulong SignBit = 1UL << 63;

    /// <summary>One of 63 bits for an entry, which it shares with others: most of what cannot be a pattern's first or second word is told by it before anything else is read.</summary>
    public static ulong BitOf(ushort entry) => 1UL << (entry % 63);
}

/// <summary>Instructions of a pattern's program.</summary>
internal enum PatternOp : ushort
{
    Accept,
    Word,
    CapitalWord,
    Class,
    OneOf,
    /// <summary>The next word is one of a set: spares the alternatives that all start with such a word.</summary>
    Ahead,
    Any,
    Gap,
    WideGap,
    Split,
    Jump,
    Not,
    /// <summary>Notes a place, and restores what was noted before when the rest does not match.</summary>
    Save,
    /// <summary>Notes a place that every match passes.</summary>
    Note,
    SentenceStart,
    Opener,
    ClauseStart,
    SentenceEnd,
    ClauseEnd,
    ClauseBreak,
}
