using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The plan rests on knowledge that was true once.</summary>
internal sealed class StaleEvidence() : GuideRule(new RuleInfo("stale-evidence", "veraltetes-wissen", Severity.Info, "0.1.0", RuleGroup.Planning))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        foreach (var item in guide.Items)
        {
            if (!WholeGuide.IsInPlan(item) || guide.SpanOf(item, Cue.Stale) is not { } span) continue;
            found.Add(new GuideFinding(span, item.Index) { Arguments = [guide.Guide.Source.ToString(span)] });
        }
    }
}
