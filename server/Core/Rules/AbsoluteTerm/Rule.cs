using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>Asks for yes or no about something without exception. Off unless somebody asks for it.</summary>
internal sealed class AbsoluteTerm() : WordingRule(
    new RuleInfo("absolute-term", "absolute-formulierung", Severity.Off, "0.1.0", RuleGroup.Wording) { SeverityWhenOn = Severity.Hint })
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        if (!item.IsAsked || item.Section is SectionRole.Consent or SectionRole.Screener) return Drop;
        return Surroundings.TakesUpAnAnswer(candidate, utterance) ? Drop : Report(candidate);
    }
}
