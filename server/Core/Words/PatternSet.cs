namespace InterviewGuide.Words;

/// <summary>The compiled patterns of a language's wording rules.</summary>
internal sealed class PatternSet
{
    public required ushort[] Code { get; init; }

    /// <summary>What is known of each pattern: first those that tell features, then those that report, then those that excuse.</summary>
    public required Pattern[] All { get; init; }

    /// <summary>For each pattern, what a sentence must have before it is tried.</summary>
    public required PatternGate[] Gates { get; init; }

    /// <summary>Patterns that tell features, by the words that they can start with.</summary>
    public required PatternIndex Features { get; init; }

    /// <summary>Patterns that report.</summary>
    public required PatternIndex Reports { get; init; }

    /// <summary>Patterns that tell cues for whole-guide rules.</summary>
    public required PatternIndex Cues { get; init; }

    /// <summary>Patterns that excuse what was reported.</summary>
    public required PatternIndex Excuses { get; init; }

    /// <summary>Number of sets of which gates need a word; set 0 is met by every sentence.</summary>
    public required int NeedCount { get; init; }

    /// <summary>For each entry, where its sets start in <see cref="NeedSets"/>.</summary>
    public required ushort[] NeedIndex { get; init; }
    public required ushort[] NeedSets { get; init; }

    /// <summary>For each set of <see cref="PatternOp.Ahead"/>, where its entries start in <see cref="AheadEntries"/>.</summary>
    public required ushort[] AheadIndex { get; init; }
    public required ushort[] AheadEntries { get; init; }

    /// <summary>The entries of a set of <see cref="PatternOp.Ahead"/>.</summary>
    public ReadOnlySpan<ushort> AheadOf(int set) => AheadEntries.AsSpan(AheadIndex[set], AheadIndex[set + 1] - AheadIndex[set]);

    /// <summary>True where what a rule reports can be excused.</summary>
    public bool CanExcuse(int rule) => (excusable ??= Excusable())[rule];

    private bool[]? excusable;

    private bool[] Excusable()
    {
        var rules = new bool[All.Max(static pattern => pattern.Effect == PatternEffect.Feature ? 0 : pattern.Rule) + 1];
        foreach (var pattern in All)
        {
            if (pattern.Effect is PatternEffect.Excuse or PatternEffect.ExcuseSentence) rules[pattern.Rule] = true;
        }
        return rules;
    }

    /// <summary>The sets that a word of this entry is in.</summary>
    public ReadOnlySpan<ushort> SetsOf(ushort entry) => NeedSets.AsSpan(NeedIndex[entry], NeedIndex[entry + 1] - NeedIndex[entry]);
}

/// <summary>
/// Patterns by the words that they can start with; each list is in the order of their numbers. Beside each number stands a set of
/// which a word must be there: most patterns stop at it, and nothing else of them is read.
/// </summary>
/// <param name="starts">For each entry, where its patterns start in <paramref name="starters"/>.</param>
/// <param name="starters">The patterns of all entries.</param>
/// <param name="breaks">Patterns that can start with a comma or another sign between clauses.</param>
/// <param name="anyAtStart">Patterns that can start with any word, but only where a sentence or clause starts.</param>
internal sealed class PatternIndex(ushort[] starts, PatternCandidate[] starters, PatternCandidate[] breaks, PatternCandidate[] anyAtStart)
{
    /// <summary>Numbers of the patterns that can start with a word of this entry and not with just any.</summary>
    public ReadOnlySpan<PatternCandidate> StartingWith(ushort entry) => starters.AsSpan(starts[entry], starts[entry + 1] - starts[entry]);

    /// <summary>Numbers of the patterns that can start with a comma or another sign between clauses.</summary>
    public ReadOnlySpan<PatternCandidate> WithBreak => breaks;

    /// <summary>Numbers of the patterns that can start with any word, but only where a sentence or clause starts.</summary>
    public ReadOnlySpan<PatternCandidate> WithAnyWordAtStart => anyAtStart;
}

/// <summary>A pattern that may be tried.</summary>
/// <param name="Pattern">Its number.</param>
/// <param name="Need">A set of which a word must stand at the pattern's start or behind it.</param>
internal readonly record struct PatternCandidate(ushort Pattern, ushort Need);

/// <summary>A pattern of a rule.</summary>
/// <param name="Start">Where its program starts.</param>
/// <param name="Rule">Place of its rule in the rule order; the feature where it tells one.</param>
/// <param name="Effect">What a match means.</param>
/// <param name="IsWeak">True where a match is weak evidence.</param>
/// <param name="Rewrites">Templates of better wordings.</param>
internal sealed record Pattern(int Start, int Rule, PatternEffect Effect, bool IsWeak, string[] Rewrites);

/// <summary>What a sentence must have before a pattern is tried. Most patterns stop here, so all of it lies side by side.</summary>
/// <param name="Required">Features that it must have.</param>
/// <param name="Forbidden">Features that it must not have.</param>
/// <param name="Rule">Place of the pattern's rule in the rule order.</param>
/// <param name="Place">Where the pattern can start.</param>
/// <param name="Need2">A further set of which a word must stand at the pattern's start or behind it.</param>
/// <param name="Need3">Likewise.</param>
internal readonly record struct PatternGate(
    SentenceFeatures Required, SentenceFeatures Forbidden, ushort Rule, PatternPlace Place, ushort Need2, ushort Need3);
