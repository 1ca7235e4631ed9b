using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Nobody is going to hear what was learned.</summary>
internal sealed class MissingSharingPlan() : GuideRule(new RuleInfo("missing-sharing-plan", "fehlende-weitergabe", Severity.Hint, "0.1.0", RuleGroup.Planning))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.Guide.Status == GuideStatus.Draft) return;
        Item? vague = null;
        foreach (var item in guide.Items)
        {
            if (item.Keyword != Keyword.Sharing || item.TextSpan.IsEmpty)
            {
                if (WholeGuide.IsInPlan(item) && guide.Has(item, Cue.Shares)) return;
                continue;
            }
            if (!guide.Has(item, Cue.ShareLater)) return;
            vague ??= item;
        }
        if (guide.Included.Any(static part => part.Any(static item => item.Keyword == Keyword.Sharing))) return;
        found.Add(new GuideFinding(vague?.TextSpan ?? guide.Title, vague?.Index ?? -1)
        {
            Variant = vague is null ? null : "vague",
            Mend = () => vague is null ? [GuideBlock.InPlan(this, guide)] : [],
        });
    }
}
