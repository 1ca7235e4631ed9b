using System.Runtime.CompilerServices;

namespace InterviewGuide.Words;

/// <summary>The compiled patterns of a language's wording rules.</summary>
internal sealed class PatternSet
{
    public required ushort[] Code { get; init; }

    /// <summary>What is known of each pattern: first those that tell features, then those that report, then those that excuse.</summary>
    public required Pattern[] All { get; init; }

    /// <summary>For each pattern, what a sentence must have before it is tried.</summary>
    public required PatternGate[] Gates { get; init; }

    /// <summary>Number of the first pattern that reports; those before it tell features.</summary>
    public required int FirstReport { get; init; }

    /// <summary>Number of the first pattern that tells a cue for whole-guide rules.</summary>
    public required int FirstCue { get; init; }

    /// <summary>Number of the first pattern that excuses what was reported.</summary>
    public required int FirstExcuse { get; init; }

    /// <summary>Number of sets of which gates need a word; set 0 is met by every sentence.</summary>
    public required int NeedCount { get; init; }

    /// <summary>For each entry, where its sets start in <see cref="NeedSets"/>.</summary>
    public required ushort[] NeedIndex { get; init; }
    public required ushort[] NeedSets { get; init; }

    /// <summary>For each entry, where its patterns start in <see cref="Anchored"/>.</summary>
    public required ushort[] AnchorIndex { get; init; }
    public required PatternCandidate[] Anchored { get; init; }

    /// <summary>The patterns that need no particular word.</summary>
    public required PatternCandidate[] Unanchored { get; init; }

    /// <summary>For each set of <see cref="PatternOp.Ahead"/>, where its entries start in <see cref="AheadEntries"/>.</summary>
    public required ushort[] AheadIndex { get; init; }
    public required ushort[] AheadEntries { get; init; }

    /// <summary>The entries of a set of <see cref="PatternOp.Ahead"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

    /// <summary>The patterns whose rarest need a word of this entry meets: without such a word they cannot match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<PatternCandidate> AnchoredAt(ushort entry) => Anchored.AsSpan(AnchorIndex[entry], AnchorIndex[entry + 1] - AnchorIndex[entry]);

    /// <summary>The sets that a word of this entry is in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<ushort> SetsOf(ushort entry) => NeedSets.AsSpan(NeedIndex[entry], NeedIndex[entry + 1] - NeedIndex[entry]);
}

/// <summary>A pattern that may be tried where its rarest need is met.</summary>
/// <param name="Pattern">Its number.</param>
/// <param name="Need2">A further set of which a word must be there.</param>
/// <param name="Need3">Likewise.</param>
internal readonly record struct PatternCandidate(ushort Pattern, ushort Need2, ushort Need3);

/// <summary>A pattern of a rule.</summary>
/// <param name="Rule">Place of its rule in the rule order; the feature where it tells one.</param>
/// <param name="Effect">What a match means.</param>
/// <param name="IsWeak">True where a match is weak evidence; an excuse that is weak makes weak evidence of what it excuses.</param>
/// <param name="Rewrites">Templates of better wordings.</param>
internal sealed record Pattern(int Rule, PatternEffect Effect, bool IsWeak, string[] Rewrites);

/// <summary>What is read of a pattern before it is tried. Most patterns stop here, so all of it lies side by side.</summary>
/// <param name="Starters">The bits of what it can start with; see <see cref="PatternFormat.BitOf"/>.</param>
/// <param name="Seconds">The bits of what can follow that.</param>
/// <param name="Required">Features that the sentence must have.</param>
/// <param name="Forbidden">Features that it must not have.</param>
/// <param name="Start">Where the pattern's program starts.</param>
/// <param name="Rule">Place of the pattern's rule in the rule order.</param>
/// <param name="Effect">What a match means.</param>
/// <param name="Place">Where the pattern can start.</param>
/// <param name="Need1">A set of which a word must stand at the pattern's start or behind it; the rarest one.</param>
/// <param name="Need2">Likewise.</param>
/// <param name="Need3">Likewise.</param>
internal readonly record struct PatternGate(
    ulong Starters, ulong Seconds, SentenceFeatures Required, SentenceFeatures Forbidden, int Start, ushort Rule, PatternEffect Effect, PatternPlace Place, ushort Need1, ushort Need2, ushort Need3);
