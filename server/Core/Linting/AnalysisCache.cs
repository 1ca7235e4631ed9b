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
    private readonly RecentTexts<ItemAnalysis>[] texts;

    /// <param name="capacity">Number of texts kept for each language and way of analysis; a power of two.</param>
    /// <param name="keepsRepeated">True to keep a text only when it comes for the second time, for a run over many guides: most of their texts never come again.</param>
    public AnalysisCache(int capacity = 8192, bool keepsRepeated = false)
    {
        Items = keepsRepeated ? null : new ItemMemory();
        texts = [new(capacity, keepsRepeated), new(capacity, keepsRepeated), new(capacity, keepsRepeated), new(capacity, keepsRepeated)];
    }

    /// <summary>The items of the guide that was linted last; null where guides are linted once each.</summary>
    internal ItemMemory? Items { get; }

    /// <param name="text">The words.</param>
    /// <param name="language">Their language.</param>
    /// <param name="isHeard">False for words that no participant hears, whose wording is the authors' own affair: they only give cues.</param>
    internal ItemAnalysis Analyze(ReadOnlySpan<char> text, Language language, bool isHeard = true)
    {
        var recent = texts[(int)language * 2 + (isHeard ? 0 : 1)];
        var hash = TextHash.Of(text);
        if (recent.TryFind(text, hash, out var known)) return known;
        var utterance = analyzer.Analyze(text.ToString(), language, isHeard ? Sought.FaultsAndCues : Sought.Cues);
        var analysis = new ItemAnalysis(utterance, isHeard ? FindCandidates(utterance) : []);
        if (text.Length <= LongestText) recent.Offer(utterance.Text, hash, analysis);
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

    private Candidate[] FindCandidates(Utterance utterance)
    {
        found.Clear();
        var patterns = utterance.Lexicon.Patterns.All;
        for (var i = 0; i < utterance.Matches.Length; i++)
        {
            var match = utterance.Matches[i];
            var pattern = patterns[match.Pattern];
            if (pattern.Rule < PatternFormat.FirstCue) found.Add(new Candidate(pattern.Rule, match.Sentence, match.Span, utterance.IsWeak(match) ? Confidence.Weak : Confidence.Strong) { Match = i });
        }
        foreach (var rule in RuleRegistry.WordingRules) rule.Find(utterance, found);
        return [.. found];
    }
}
