using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>Asks for yes or no about an amount or time that everybody measures differently.</summary>
internal sealed class VagueFrequency() : WordingRule(new RuleInfo("vague-frequency", "unbestimmte-haeufigkeit", Severity.Hint, "0.1.0", RuleGroup.Wording))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item) =>
        !item.IsAsked || Surroundings.TakesUpAnAnswer(candidate, utterance) ? Drop : Report(candidate);
}
