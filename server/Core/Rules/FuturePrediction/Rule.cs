using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>Asks what somebody will do, plans or expects.</summary>
internal sealed class FuturePrediction() : WordingRule(new RuleInfo("future-prediction", "zukunftsvorhersage", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // "Are you moving house next year?" sorts people in or out.
        if (item.Section is SectionRole.Screener or SectionRole.Consent || item.Role == LineRole.Task) return Drop;
        // What somebody expects to see behind a button shows how they read the page; experts are asked for forecasts.
        return item.Kind switch
        {
            GuideKind.Usability => ReportAs(Severity.Hint, candidate),
            GuideKind.Expert or GuideKind.Requirements => ReportAs(Severity.Info, candidate),
            _ => Report(candidate),
        };
    }
}
