using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>A why-question that asks people to justify themselves.</summary>
internal sealed class AccusingWhy() : WordingRule(new RuleInfo("accusing-why", "vorwurfsvolles-warum", Severity.Info, "0.1.0", RuleGroup.Wording))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item) => item.IsAsked ? Report(candidate) : Drop;
}
