using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>What the plan knows, it knows from others.</summary>
internal sealed class SecondHandEvidence() : GuideRule(new RuleInfo("second-hand-evidence", "wissen-aus-zweiter-hand", Severity.Warning, "0.1.0", RuleGroup.Planning))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        foreach (var item in guide.Plan)
        {
            if (item.Keyword is Keyword.Sharing or Keyword.Consent or Keyword.Recruit or Keyword.RefutedIf) continue;
            if (guide.SpanOf(item, Cue.SecondHand) is not { } span) continue;
            found.Add(new GuideFinding(span, item.Index) { Arguments = [guide.Guide.Source.ToString(span)] });
        }
    }
}
