using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The guide is in use and nobody has tried it out.</summary>
internal sealed class NotPretested() : GuideRule(new RuleInfo("not-pretested", "nicht-erprobt", Severity.Hint, "0.1.0", RuleGroup.Structure))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.Guide.Status is not (GuideStatus.Live or GuideStatus.Done) || guide.PlanHas(Cue.Pilot)) return;
        var status = guide.Items.FirstOrDefault(static item => item.Keyword == Keyword.Status);
        found.Add(new GuideFinding(status?.TextSpan ?? guide.Title, status?.Index ?? -1) { Mend = () => [GuideBlock.InPlan(this, guide)] });
    }
}
