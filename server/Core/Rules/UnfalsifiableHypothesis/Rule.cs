using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A hypothesis that nothing which people could tell would refute.</summary>
internal sealed class UnfalsifiableHypothesis() : GuideRule(new RuleInfo("unfalsifiable-hypothesis", "nicht-widerlegbare-hypothese", Severity.Info, "0.1.0", RuleGroup.Planning))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        foreach (var item in guide.Items)
        {
            if (item.Keyword != Keyword.Hypothesis || item.Role != LineRole.Plan || guide.SpanOf(item, Cue.Unfalsifiable) is not { } span) continue;
            if (guide.HasBelow(item, Keyword.RefutedIf)) continue;
            found.Add(new GuideFinding(span, item.Index) { Arguments = [guide.Guide.Source.ToString(span)], Mend = () => [GuideBlock.Below(this, guide, item)] });
        }
    }
}
