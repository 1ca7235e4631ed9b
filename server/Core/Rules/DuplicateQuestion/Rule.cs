using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Two questions ask the same.</summary>
internal sealed class DuplicateQuestion() : GuideRule(new RuleInfo("duplicate-question", "doppelte-frage", Severity.Info, "0.1.0", RuleGroup.Structure))
{
    /// <summary>So many copies are a form that is gone through again and again, and meant so.</summary>
    private const int MostCopies = 3;

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        // Tasks, and materials that are shown in turn, come with the same questions each.
        if (guide.Kind == GuideKind.Usability || guide.MainQuestions.Any(static item => item.Role == LineRole.Task || item.SectionRole == SectionRole.Stimulus)) return;
        var seen = new Dictionary<ulong, Item>(guide.MainQuestions.Length);
        var copies = new List<(Item First, Item Second)>();
        foreach (var item in guide.MainQuestions)
        {
            if (item.Role != LineRole.Asked || guide.Has(item, Cue.Recap) || guide.WordsOf(item) is not { Sentences.Length: 1 } words || words.Topic is not { } topic) continue;
            if (seen.TryAdd(topic, item)) continue;
            if (copies.Count == MostCopies) return;
            copies.Add((seen[topic], item));
        }
        foreach (var (first, second) in copies)
        {
            found.Add(new GuideFinding(second) { Related = [first.TextSpan], Arguments = [guide.Guide.Source.ToString(first.TextSpan)] });
        }
    }
}
