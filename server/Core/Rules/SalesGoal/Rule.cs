using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The goal of the talks is to sell.</summary>
internal sealed class SalesGoal() : GuideRule(new RuleInfo("sales-goal", "verkaufsziel", Severity.Warning, "0.1.0", RuleGroup.Sales))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        foreach (var item in guide.Items)
        {
            if (item.Role != LineRole.Plan || !IsGoal(guide, item) || guide.SpanOf(item, Cue.Selling) is not { } span) continue;
            found.Add(new GuideFinding(span, item.Index)
            {
                Confidence = guide.SpanOf(item, Cue.Selling, weak: false) is null ? Confidence.Weak : Confidence.Strong,
                Arguments = [guide.Guide.Source.ToString(span)],
                Mend = () => [GuideBlock.InPlaceOf(this, guide, item)],
            });
        }
    }

    /// <summary>A line below "Goals" is one, too.</summary>
    private static bool IsGoal(WholeGuide guide, Item item) =>
        item.Keyword == Keyword.Goal || (item.Parent >= 0 && guide.Items[item.Parent].Keyword == Keyword.Goal);
}
