using System.Collections.Immutable;
using System.Runtime.InteropServices;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Wording;

namespace InterviewGuide.Linting;

/// <summary>Runs the wording rules over one item: weighs candidates in their surroundings and merges those that overlap.</summary>
internal sealed class WordingPass(Guide guide, LintSettings settings, GuideKind kind, Language language, AnalysisCache cache)
{
    private const int Few = 16;

    private readonly List<Weighed> weighed = [];
    private readonly List<Candidate> named = [];
    private readonly List<Judgement> merged = [];
    private readonly List<int> group = [];
    private readonly List<Weighed> warned = [];
    private readonly ImmutableArray<string> products = guide.Products.AddRange(settings.Configuration.Products);

    private readonly record struct Weighed(Candidate Candidate, Severity Severity, Confidence Confidence);

    /// <summary>Adds the findings of an item. Suppressed rules leave the word to the next one.</summary>
    /// <returns>What whole-guide rules see of it; no words where it has none that anybody hears.</returns>
    public ItemReading Check(Item item, SuppressionLedger suppressions, List<Finding> findings)
    {
        if (!item.IsSpoken && item.Role != LineRole.Unsure) return default;
        if (item.TextSpan.IsEmpty) return default;
        // What fills gaps is no part of the text, so its place says nothing of it.
        var isWhole = item.TextGaps.IsEmpty;
        var remembered = isWhole ? cache.Items?.Find(item.TextSpan) : null;
        var analysis = remembered?.Analysis ?? cache.Analyze(guide, item, language, isHeard: true);
        if (isWhole) remembered ??= cache.Items?.Add(item.TextSpan, analysis);
        var context = new ItemContext(item.Role, item.SectionRole, kind, item.HasProbes, item.IsConditional) { Team = settings.Team, Products = products };
        if (remembered is null || suppressions.Concern(item.Index))
        {
            foreach (var judgement in Judge(analysis, context, item, suppressions)) findings.Add(judgement.At(item, guide.Source));
            return new ItemReading(analysis.Utterance, analysis.Cues, item.TextSpan.Start);
        }
        var judgements = remembered.JudgementsIn(context, settings);
        if (judgements is null) remembered.Keep(context, settings, judgements = Judge(analysis, context, item, suppressions));
        for (var i = 0; i < judgements.Length; i++) findings.Add(remembered.FindingOf(i, item, guide.Source));
        return remembered.Reading;
    }

    /// <summary>What is to be said of an item. Equal words in equal surroundings are judged once, where nothing else has a say.</summary>
    private Judgement[] Judge(ItemAnalysis analysis, in ItemContext context, Item item, SuppressionLedger suppressions)
    {
        var isPlain = !suppressions.Concern(item.Index);
        if (isPlain && analysis.Knows(context, settings, out var known)) return known;
        weighed.Clear();
        foreach (var candidate in analysis.Candidates) Weigh(candidate, analysis.Utterance, context, item, suppressions);
        if (!products.IsEmpty)
        {
            named.Clear();
            var names = new NamedContext(analysis.Utterance, context, products);
            foreach (var rule in RuleRegistry.WordingRules) rule.FindNames(names, named);
            foreach (var candidate in named) Weigh(candidate, analysis.Utterance, context, item, suppressions);
        }
        var judgements = weighed.Count == 0 ? [] : Merge(analysis.Utterance);
        if (isPlain) analysis.Keep(context, settings, judgements);
        return judgements;
    }

    private void Weigh(in Candidate candidate, Utterance utterance, in ItemContext context, Item item, SuppressionLedger suppressions)
    {
        var set = settings.Wording(candidate.Rule);
        if (set == Severity.Off) return;
        var rule = RuleRegistry.WordingRules[candidate.Rule];
        var verdict = rule.Judge(candidate, utterance, context);
        var severity = LintSettings.Weigh(verdict.Severity, set, verdict.Confidence, item.Role == LineRole.Unsure);
        if (severity == Severity.Off) return;
        if (suppressions.Allows(rule.Info.Id, item.Index)) return;
        weighed.Add(new Weighed(candidate, severity, verdict.Confidence));
    }

    /// <summary>Candidates of one sentence that overlap become one finding: the first in the rule order speaks. A line is told once what it does again and again.</summary>
    private Judgement[] Merge(Utterance utterance)
    {
        merged.Clear();
        warned.Clear();
        Sort();
        for (var i = 0; i < weighed.Count; i++)
        {
            var speaker = weighed[i];
            if (speaker.Severity == Severity.Off) continue;
            var loudest = i;
            group.Clear();
            group.Add(i);
            for (var j = i + 1; j < weighed.Count && weighed[j].Candidate.Sentence == speaker.Candidate.Sentence; j++)
            {
                var other = weighed[j];
                if (other.Severity == Severity.Off || !Overlaps(speaker.Candidate, other.Candidate)) continue;
                group.Add(j);
                if (other.Severity > weighed[loudest].Severity && other.Severity >= Severity.Warning && speaker.Severity < Severity.Warning) loudest = j;
            }
            merged.Add(JudgementOf(IsKnown(weighed[loudest], loudest, utterance) ? weighed[loudest] with { Severity = Severity.Info } : weighed[loudest], utterance));
            foreach (var one in group) weighed[one] = weighed[one] with { Severity = Severity.Off };
        }
        return [.. merged];
    }

    /// <summary>True where its line is already warned of the same as loudly, or where the question behind a scene is: "Imagine a machine. Would you buy it?"</summary>
    private bool IsKnown(in Weighed speaker, int number, Utterance utterance)
    {
        var candidate = speaker.Candidate;
        if (speaker.Severity < Severity.Warning || settings.Wording(candidate.Rule) is not null) return false;
        var known = warned.FindIndex(other => other.Candidate.Rule == candidate.Rule);
        if (known >= 0 && warned[known].Severity >= speaker.Severity && IsOnSameLine(warned[known].Candidate, candidate, utterance))
        {
            warned[known] = warned[known] with { Candidate = candidate };
            return true;
        }
        if (SetsSceneOfWarning(candidate, number, utterance)) return true;
        if (known >= 0) warned[known] = speaker;
        else warned.Add(speaker);
        return false;
    }

    private static bool IsOnSameLine(in Candidate first, in Candidate second, Utterance utterance) =>
        !utterance.Text.AsSpan()[first.Span.End..Math.Max(first.Span.End, second.Span.Start)].Contains('\n');

    private bool SetsSceneOfWarning(in Candidate candidate, int number, Utterance utterance)
    {
        if (!RuleRegistry.WordingRules[candidate.Rule].SetsScene(candidate, utterance)) return false;
        for (var i = number + 1; i < weighed.Count; i++)
        {
            if (weighed[i].Candidate.Sentence > candidate.Sentence && weighed[i].Severity >= Severity.Warning && !RuleRegistry.WordingRules[weighed[i].Candidate.Rule].SplitsItems) return true;
        }
        return false;
    }

    /// <summary>Puts candidates in the order in which they may speak; nearly always they are few, or in order.</summary>
    private void Sort()
    {
        if (weighed.Count > Few)
        {
            weighed.Sort(static (one, other) => Compare(one, other));
            return;
        }
        var all = CollectionsMarshal.AsSpan(weighed);
        for (var i = 1; i < all.Length; i++)
        {
            var one = all[i];
            var place = i;
            for (; place > 0 && Compare(one, all[place - 1]) < 0; place--) all[place] = all[place - 1];
            all[place] = one;
        }
    }

    private static int Compare(in Weighed one, in Weighed other)
    {
        if (one.Candidate.Sentence != other.Candidate.Sentence) return one.Candidate.Sentence - other.Candidate.Sentence;
        if (one.Candidate.Rule != other.Candidate.Rule) return one.Candidate.Rule - other.Candidate.Rule;
        if (one.Confidence != other.Confidence) return one.Confidence > other.Confidence ? -1 : 1;
        if (one.Candidate.Span.Start != other.Candidate.Span.Start) return one.Candidate.Span.Start - other.Candidate.Span.Start;
        // Where patterns of one rule start alike, the one that stands first in its file speaks.
        return one.Candidate.Match - other.Candidate.Match;
    }

    /// <summary>The one that matters most speaks, so that message and severity fit each other; the others stand by it.</summary>
    private Judgement JudgementOf(in Weighed speaker, Utterance utterance)
    {
        List<string>? also = null;
        foreach (var one in group)
        {
            if (weighed[one].Candidate.Rule == speaker.Candidate.Rule) continue;
            var id = RuleRegistry.WordingRules[weighed[one].Candidate.Rule].Info.Id;
            if (also?.Contains(id) != true) (also ??= []).Add(id);
        }
        return new Judgement(
            RuleRegistry.WordingRules[speaker.Candidate.Rule], speaker.Candidate, speaker.Severity, speaker.Confidence, also is null ? [] : [.. also], utterance);
    }

    private static bool Overlaps(in Candidate speaker, in Candidate other) =>
        speaker.Span.OverlapsWith(other.Span) || speaker.Rule == other.Rule || IsAboutSentence(speaker.Rule) || IsAboutSentence(other.Rule);

    private static bool IsAboutSentence(int rule) => RuleRegistry.WordingRules[rule].IsAboutSentence;
}
