using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A talk about using, ordering or paying relies on memory alone: nothing is shown or watched.</summary>
internal sealed class NoObservation() : GuideRule(new RuleInfo("no-observation", "keine-beobachtung", Severity.Hint, "0.1.0", RuleGroup.Depth))
{
    /// <summary>So many questions about doing things make it the topic.</summary>
    private const int Many = 3;

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (!TalkQuestions.AreEnough(guide) || guide.Any(IsObserved) || guide.Any(Cue.Observation, static _ => true)) return;
        Item? first = null;
        var handling = 0;
        foreach (var item in guide.Items)
        {
            if (!TalkQuestions.IsOne(item) || !guide.Has(item, Cue.Handling)) continue;
            handling++;
            if (first is null && TalkQuestions.IsMain(item) && !item.IsConditional) first = item;
        }
        if (handling < Many || first is null) return;
        found.Add(TalkQuestions.Missing(guide) with { Mend = () => [GuideBlock.Behind(this, guide, first)] });
    }

    private static bool IsObserved(Item item) => item.Role == LineRole.Task || item.Keyword is Keyword.ShowMe or Keyword.Observe or Keyword.Stimulus;
}
