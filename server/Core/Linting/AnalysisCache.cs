using System.Numerics;
using System.Runtime.InteropServices;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Linting;

/// <summary>Keeps the analysis of texts, so that repeated texts are analysed once. Not safe for use from several threads: one for each worker.</summary>
public sealed class AnalysisCache
{
    /// <summary>Long texts seldom repeat and would fill the memory.</summary>
    private const int LongestText = 2000;

    private readonly Analyzer analyzer = new();
    private readonly List<Candidate> found = [];
    private readonly RecentTexts[] texts;

    /// <param name="capacity">Number of texts kept for each language and way of analysis; as many that were in use before them are kept for a while.</param>
    /// <param name="keepsRepeated">True to keep a text only when it comes for the second time, for a run over many guides: most of their texts never come again.</param>
    public AnalysisCache(int capacity = 8192, bool keepsRepeated = false)
    {
        Items = keepsRepeated ? null : new ItemMemory();
        texts = [new RecentTexts(capacity, keepsRepeated), new RecentTexts(capacity, keepsRepeated), new RecentTexts(capacity, keepsRepeated), new RecentTexts(capacity, keepsRepeated)];
    }

    /// <summary>The items of the guide that was linted last; null where guides are linted once each.</summary>
    internal ItemMemory? Items { get; }

    /// <param name="text">The words.</param>
    /// <param name="language">Their language.</param>
    /// <param name="isHeard">False for words that no participant hears, whose wording is the authors' own affair: they only give cues.</param>
    internal ItemAnalysis Analyze(ReadOnlySpan<char> text, Language language, bool isHeard = true)
    {
        var recent = texts[(int)language * 2 + (isHeard ? 0 : 1)];
        if (recent.Find(text) is { } known) return known;
        var utterance = analyzer.Analyze(text.ToString(), language, isHeard ? Sought.FaultsAndCues : Sought.Cues);
        var analysis = new ItemAnalysis(utterance, isHeard ? FindCandidates(utterance) : []);
        if (text.Length <= LongestText) recent.Offer(analysis);
        return analysis;
    }

    /// <summary>The analysis of an item's words.</summary>
    internal ItemAnalysis Analyze(Guide guide, Item item, Language language, bool isHeard) =>
        item.TextGaps.IsEmpty ? Analyze(guide.Source.Slice(item.TextSpan), language, isHeard) : Analyze(WithoutGaps(guide, item), language, isHeard);

    /// <summary>The item's text with blanks for what is none of its words, so that offsets stay true.</summary>
    private static string WithoutGaps(Guide guide, Item item) => string.Create(item.TextSpan.Length, (guide.Source.Text, item), static (text, state) =>
    {
        state.Text.AsSpan(state.item.TextSpan.Start, text.Length).CopyTo(text);
        foreach (var gap in state.item.TextGaps) text.Slice(gap.Start - state.item.TextSpan.Start, gap.Length).Fill(' ');
    });

    /// <summary>Analyses in two generations: what is in use moves to the younger one, and the older one is forgotten as a whole when that is full.</summary>
    private sealed class RecentTexts(int capacity, bool keepsRepeated)
    {
        private Dictionary<string, ItemAnalysis> young = new(TextComparer.Instance);
        private Dictionary<string, ItemAnalysis> old = new(TextComparer.Instance);
        private readonly SeenTexts? seen = keepsRepeated ? new SeenTexts() : null;

        public ItemAnalysis? Find(ReadOnlySpan<char> text)
        {
            if (young.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)) return known;
            if (!old.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out known)) return null;
            Add(known);
            return known;
        }

        /// <summary>Keeps a text that was not found, if it is worth keeping.</summary>
        public void Offer(ItemAnalysis analysis)
        {
            if (seen is null || seen.IsKnown(analysis.Utterance.Text)) Add(analysis);
        }

        private void Add(ItemAnalysis analysis)
        {
            if (young.Count >= capacity)
            {
                (young, old) = (old, young);
                young.Clear();
            }
            young[analysis.Utterance.Text] = analysis;
        }
    }

    /// <summary>Remembers by one bit each which texts came lately. It may take a new text for a known one: then one more is kept.</summary>
    private sealed class SeenTexts
    {
        private const int Bits = 1 << 16;
        private readonly ulong[] bits = new ulong[Bits / 64];
        private int count;

        /// <summary>True where the text came before; from now on it did.</summary>
        public bool IsKnown(string text)
        {
            var hash = (uint)TextComparer.Instance.GetHashCode(text) % Bits;
            ref var word = ref bits[hash / 64];
            var bit = 1UL << (int)(hash % 64);
            if ((word & bit) != 0) return true;
            if (++count > Bits / 4)
            {
                Array.Clear(bits);
                count = 1;
            }
            word |= bit;
            return false;
        }
    }

    /// <summary>Compares texts character by character. Its hash takes four of them at a time: each line of each guide is looked up.</summary>
    private sealed class TextComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
    {
        public static TextComparer Instance { get; } = new();

        public bool Equals(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

        public bool Equals(ReadOnlySpan<char> alternate, string other) => alternate.SequenceEqual(other);

        public int GetHashCode(string text) => GetHashCode(text.AsSpan());

        public int GetHashCode(ReadOnlySpan<char> text)
        {
            const ulong Factor = 0x9E3779B97F4A7C15;
            var hash = (ulong)text.Length;
            var fours = MemoryMarshal.Cast<char, ulong>(text);
            foreach (var four in fours) hash = BitOperations.RotateLeft((hash ^ four) * Factor, 29);
            foreach (var c in text[(fours.Length * 4)..]) hash = (hash ^ c) * Factor;
            return (int)(hash >> 32);
        }

        public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
    }

    private Candidate[] FindCandidates(Utterance utterance)
    {
        found.Clear();
        var patterns = utterance.Lexicon.Patterns.All;
        for (var i = 0; i < utterance.Matches.Length; i++)
        {
            var match = utterance.Matches[i];
            var pattern = patterns[match.Pattern];
            if (pattern.Rule < PatternFormat.FirstCue) found.Add(new Candidate(pattern.Rule, match.Sentence, match.Span, pattern.IsWeak ? Confidence.Weak : Confidence.Strong) { Match = i });
        }
        foreach (var rule in RuleRegistry.WordingRules) rule.Find(utterance, found);
        return [.. found];
    }
}

/// <summary>What the words of an item alone give: their analysis, and what rules found in it. What became of that in the surroundings where the words last stood is kept, too.</summary>
internal sealed class ItemAnalysis(Utterance utterance, Candidate[] candidates)
{
    private ItemContext context;
    private LintSettings? settings;
    private Judgement[] judgements = [];

    public Utterance Utterance { get; } = utterance;
    public Candidate[] Candidates { get; } = candidates;

    /// <summary>The findings that these words give in these surroundings, where nothing is suppressed; false where that has not been kept.</summary>
    public bool Knows(in ItemContext place, LintSettings under, out Judgement[] known)
    {
        known = judgements;
        return ReferenceEquals(settings, under) && context.Equals(place);
    }

    /// <summary>Keeps the findings that these words give in these surroundings.</summary>
    public void Keep(in ItemContext place, LintSettings under, Judgement[] made)
    {
        context = place;
        settings = under;
        judgements = made;
    }

    /// <summary>The cues for whole-guide rules that the words give.</summary>
    public CueSet Cues { get; } = CuesOf(utterance);

    /// <summary>True where the words give the cue.</summary>
    public bool Gives(Cue cue) => Cues.Has((int)cue);

    private static CueSet CuesOf(Utterance utterance)
    {
        var cues = CueSet.Empty;
        var patterns = utterance.Lexicon.Patterns.All;
        foreach (var match in utterance.Matches)
        {
            var cue = patterns[match.Pattern].Rule - PatternFormat.FirstCue;
            if (cue >= 0) cues = cues.With(CueSet.Of(cue));
        }
        return cues;
    }
}
