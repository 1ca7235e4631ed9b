using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Wording;

namespace InterviewGuide.Linting;

/// <summary>Keeps the analysis of texts, so that repeated texts are analysed once. Not safe for use from several threads: one for each worker.</summary>
public sealed class AnalysisCache
{
    /// <summary>Long texts seldom repeat and would fill the memory.</summary>
    private const int LongestText = 2000;

    private readonly int capacity;
    private readonly Analyzer analyzer = new();
    private readonly List<Candidate> found = [];
    private readonly Dictionary<string, ItemAnalysis>[] byLanguage = [new(StringComparer.Ordinal), new(StringComparer.Ordinal)];
    private readonly Dictionary<string, ItemAnalysis>.AlternateLookup<ReadOnlySpan<char>>[] lookups;

    /// <param name="capacity">Number of texts kept for each language.</param>
    public AnalysisCache(int capacity = 8192)
    {
        this.capacity = capacity;
        lookups = [byLanguage[0].GetAlternateLookup<ReadOnlySpan<char>>(), byLanguage[1].GetAlternateLookup<ReadOnlySpan<char>>()];
    }

    internal ItemAnalysis Analyze(ReadOnlySpan<char> text, Language language)
    {
        var lookup = lookups[(int)language];
        if (lookup.TryGetValue(text, out var known)) return known;
        var utterance = analyzer.Analyze(text.ToString(), language);
        var analysis = new ItemAnalysis(utterance, FindCandidates(utterance));
        if (text.Length > LongestText) return analysis;
        var texts = byLanguage[(int)language];
        if (texts.Count >= capacity) texts.Clear();
        texts[utterance.Text] = analysis;
        return analysis;
    }

    private Candidate[] FindCandidates(Utterance utterance)
    {
        found.Clear();
        var patterns = utterance.Lexicon.Patterns.All;
        for (var i = 0; i < utterance.Matches.Length; i++)
        {
            var match = utterance.Matches[i];
            var pattern = patterns[match.Pattern];
            found.Add(new Candidate(pattern.Rule, match.Sentence, match.Span, pattern.IsWeak ? Confidence.Weak : Confidence.Strong) { Match = i });
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
}
