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
    public AnalysisCache(int capacity = 8192) =>
        texts = [new RecentTexts(capacity), new RecentTexts(capacity), new RecentTexts(capacity), new RecentTexts(capacity)];

    /// <param name="text">The words.</param>
    /// <param name="language">Their language.</param>
    /// <param name="isHeard">False for words that no participant hears, whose wording is the authors' own affair: they only give cues.</param>
    internal ItemAnalysis Analyze(ReadOnlySpan<char> text, Language language, bool isHeard = true)
    {
        var recent = texts[(int)language * 2 + (isHeard ? 0 : 1)];
        if (recent.Find(text) is { } known) return known;
        var utterance = analyzer.Analyze(text.ToString(), language, cuesOnly: !isHeard);
        var analysis = new ItemAnalysis(utterance, isHeard ? FindCandidates(utterance) : []);
        if (text.Length <= LongestText) recent.Add(analysis);
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
    private sealed class RecentTexts(int capacity)
    {
        private Dictionary<string, ItemAnalysis> young = new(StringComparer.Ordinal);
        private Dictionary<string, ItemAnalysis> old = new(StringComparer.Ordinal);

        public ItemAnalysis? Find(ReadOnlySpan<char> text)
        {
            if (young.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)) return known;
            if (!old.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out known)) return null;
            Add(known);
            return known;
        }

        public void Add(ItemAnalysis analysis)
        {
            if (young.Count >= capacity)
            {
                (young, old) = (old, young);
                young.Clear();
            }
            young[analysis.Utterance.Text] = analysis;
        }
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
    private readonly CueBits cues = CuesOf(utterance);
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

    /// <summary>The cues for whole-guide rules that the words give: one bit for each <see cref="Cue"/>.</summary>
    public UInt128 Cues => new(cues.High, cues.Low);

    /// <summary>True where the words give the cue.</summary>
    public bool Gives(Cue cue) => ((int)cue < 64 ? cues.Low >> (int)cue : cues.High >> ((int)cue - 64)) % 2 == 1;

    private static CueBits CuesOf(Utterance utterance)
    {
        var (low, high) = (0UL, 0UL);
        var patterns = utterance.Lexicon.Patterns.All;
        foreach (var match in utterance.Matches)
        {
            var cue = patterns[match.Pattern].Rule - PatternFormat.FirstCue;
            if (cue is >= 0 and < 64) low |= 1UL << cue;
            else if (cue >= 64) high |= 1UL << (cue - 64);
        }
        return new CueBits(low, high);
    }

    // What touches a type with a field of 128 bits is not compiled ahead of time.
    private readonly record struct CueBits(ulong Low, ulong High);
}
