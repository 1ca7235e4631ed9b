namespace InterviewGuide.Words;

/// <summary>The compiled patterns of a language's wording rules, indexed by the words that they can start with.</summary>
internal sealed class PatternSet
{
    public required ushort[] Code { get; init; }

    /// <summary>What is known of each pattern: first those that tell features, then those that report, then those that excuse.</summary>
    public required Pattern[] All { get; init; }

    /// <summary>Number of the first pattern that reports.</summary>
    public required int FirstReport { get; init; }

    /// <summary>Number of the first pattern that excuses.</summary>
    public required int FirstExcuse { get; init; }

    /// <summary>For each entry, where its patterns start in <see cref="Starters"/>.</summary>
    public required int[] StarterIndex { get; init; }
    public required ushort[] Starters { get; init; }

    /// <summary>Patterns that can start with any word.</summary>
    public required ushort[] AnyStarters { get; init; }

    /// <summary>Numbers of the patterns that can start with a word of this entry.</summary>
    public ReadOnlySpan<ushort> StartingWith(ushort entry) =>
        Starters.AsSpan(StarterIndex[entry], StarterIndex[entry + 1] - StarterIndex[entry]);
}

/// <summary>A pattern of a rule.</summary>
/// <param name="Start">Where its program starts.</param>
/// <param name="Rule">Place of its rule in the rule order.</param>
/// <param name="Effect">What a match means.</param>
/// <param name="IsWeak">True where a match is weak evidence.</param>
/// <param name="Required">Features that the sentence must have.</param>
/// <param name="Forbidden">Features that it must not have.</param>
/// <param name="RequiredClass">A class that some word of the sentence must have, or -1.</param>
/// <param name="Needs">Words of which the sentence must contain one.</param>
/// <param name="Needs2">Likewise.</param>
/// <param name="Needs3">Likewise.</param>
/// <param name="Rewrites">Templates of better wordings.</param>
internal sealed record Pattern(
    int Start, int Rule, PatternEffect Effect, bool IsWeak, SentenceFeatures Required, SentenceFeatures Forbidden,
    int RequiredClass, WordFilter Needs, WordFilter Needs2, WordFilter Needs3, string[] Rewrites)
{
    /// <summary>True where it is worth trying the pattern on a sentence with these words and features.</summary>
    public bool MayMatch(SentenceFeatures features, WordFilter words) =>
        (features & Required) == Required && (features & Forbidden) == 0
        && Needs.Meets(words) && Needs2.Meets(words) && Needs3.Meets(words);
}

/// <summary>A set of words as 128 bits, one bit for many words: two sets that share no bit share no word.</summary>
internal readonly record struct WordFilter(ulong Low, ulong High)
{
    /// <summary>The filter at a place in packed data.</summary>
    public static WordFilter Read(ulong[] packed, int at) => new(packed[at], packed[at + 1]);

    /// <summary>The set with one more word.</summary>
    public WordFilter With(ushort entry) =>
        (entry & 64) == 0 ? this with { Low = Low | 1UL << (entry & 63) } : this with { High = High | 1UL << (entry & 63) };

    /// <summary>True where the two sets may share a word.</summary>
    public bool Meets(WordFilter other) => ((Low & other.Low) | (High & other.High)) != 0;
}
