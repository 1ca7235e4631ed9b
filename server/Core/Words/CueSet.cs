namespace InterviewGuide.Words;

/// <summary>A set of cues, one bit for each. A type with a field of 128 bits would keep whatever touches it from being compiled ahead of time.</summary>
internal readonly record struct CueSet
{
    private readonly ulong low;
    private readonly ulong high;

    private CueSet(ulong low, ulong high)
    {
        this.low = low;
        this.high = high;
    }

    /// <summary>The set that holds nothing.</summary>
    public static CueSet Empty => default;

    /// <summary>True where it holds nothing.</summary>
    public bool IsEmpty => (low | high) == 0;

    /// <summary>The set of one cue.</summary>
    public static CueSet Of(int cue) => cue < 64 ? new CueSet(1UL << cue, 0) : new CueSet(0, 1UL << (cue - 64));

    /// <summary>The set of all cues from one on.</summary>
    public static CueSet From(int cue) => cue < 64 ? new CueSet(ulong.MaxValue << cue, ulong.MaxValue) : new CueSet(0, ulong.MaxValue << (cue - 64));

    /// <summary>True where it holds the cue.</summary>
    public bool Has(int cue) => ((cue < 64 ? low >> cue : high >> (cue - 64)) & 1) != 0;

    /// <summary>What is in either.</summary>
    public CueSet With(CueSet other) => new(low | other.low, high | other.high);

    /// <summary>What is in this one and not in the other.</summary>
    public CueSet Without(CueSet other) => new(low & ~other.low, high & ~other.high);
}
