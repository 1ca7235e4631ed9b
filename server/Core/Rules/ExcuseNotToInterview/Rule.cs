using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The plan gives a reason for not talking to customers that is none.</summary>
internal sealed class ExcuseNotToInterview() : GuideRule(new RuleInfo("excuse-not-to-interview", "ausrede", Severity.Hint, "0.1.0", RuleGroup.Planning))
{
    /// <summary>The excuses, each with its answer in the page.</summary>
    private static readonly (Cue Cue, string Variant)[] Excuses =
    [
        (Cue.ExcuseSales, "sales"), (Cue.ExcuseAccess, "access"), (Cue.ExcusePrivacy, "privacy"), (Cue.ExcuseTime, "time"),
        (Cue.ExcuseMeetings, "meetings"), (Cue.ExcuseForwarded, "forwarded"), (Cue.ExcuseNotMyJob, "job"), (Cue.ExcuseWorked, "worked"),
        (Cue.ExcuseKnown, "known"), (Cue.ExcuseNobodyCares, "nobody"), (Cue.ExcuseNotAll, "all"),
    ];

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        foreach (var item in guide.Plan)
        {
            foreach (var (cue, variant) in Excuses)
            {
                if (guide.SpanOf(item, cue) is not { } span) continue;
                found.Add(new GuideFinding(span, item.Index) { Variant = variant, Arguments = [guide.Guide.Source.ToString(span)] });
                break;
            }
        }
    }
}
