using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The thank-you is a discount on, or a trial of, the authors' own product. Off unless a team wants it.</summary>
internal sealed class IncentiveTiedToPurchase() : GuideRule(new RuleInfo("incentive-tied-to-purchase", "dankeschoen-an-kauf-gebunden", Severity.Off, "0.1.0", RuleGroup.Sales) { SeverityWhenOn = Severity.Info })
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        foreach (var item in guide.Items)
        {
            if (item.Keyword != Keyword.Incentive || guide.SpanOf(item, Cue.OwnReward) is not { } span) continue;
            found.Add(new GuideFinding(span, item.Index) { Arguments = [guide.Guide.Source.ToString(span)], Mend = () => [GuideBlock.InPlaceOf(this, guide, item)] });
        }
    }
}
