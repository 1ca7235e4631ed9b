namespace InterviewGuide.Words;

/// <summary>The compiled patterns of a language's wording rules, indexed by the words that they can start with.</summary>
internal sealed class PatternSet
{
    public required ushort[] Code { get; init; }

    /// <summary>What is known of each pattern.</summary>
    public required Pattern[] All { get; init; }

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
/// <param name="RequiredEntry">An entry that some word of the sentence must have, or -1.</param>
/// <param name="Rewrites">Templates of better wordings.</param>
internal sealed record Pattern(
    int Start, int Rule, PatternEffect Effect, bool IsWeak, SentenceFeatures Required, SentenceFeatures Forbidden,
    int RequiredClass, int RequiredEntry, string[] Rewrites);
