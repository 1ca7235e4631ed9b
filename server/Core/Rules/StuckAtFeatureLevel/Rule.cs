using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The questions take feedback and ask about the product, and none asks what people want to get done with it.</summary>
internal sealed class StuckAtFeatureLevel() : GuideRule(new RuleInfo("stuck-at-feature-level", "nur-produktfragen", Severity.Info, "0.1.0", RuleGroup.Depth))
{
    /// <summary>So many questions about the product make it the topic.</summary>
    private const int Many = 3;

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (!TalkQuestions.AreEnough(guide) || guide.LooksLikeTest) return;
        var main = 0;
        var product = 0;
        foreach (var item in guide.Items)
        {
            if (!TalkQuestions.IsOne(item)) continue;
            if (guide.Has(item, Cue.Job) || guide.Has(item, Cue.Reason) || guide.Has(item, Cue.Alternative) || guide.Has(item, Cue.Episode)) return;
            if (!TalkQuestions.IsMain(item)) continue;
            main++;
            if (guide.Has(item, Cue.Product) || guide.Has(item, Cue.Feedback)) product++;
        }
        if (product < Many || product * 2 < main || TalkQuestions.First(guide) is not { } first) return;
        found.Add(TalkQuestions.Missing(guide) with { Mend = () => [GuideBlock.Behind(this, guide, first)] });
    }
}
