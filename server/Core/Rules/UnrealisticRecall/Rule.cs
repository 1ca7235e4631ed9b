using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>Asks for counts or amounts over a time that nobody can look back on.</summary>
internal sealed class UnrealisticRecall() : WordingRule(new RuleInfo("unrealistic-recall", "ueberforderte-erinnerung", Severity.Info, "0.1.0", RuleGroup.QuestionType))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item) =>
        item.IsAsked && item.Section != Model.SectionRole.Screener ? Report(candidate) : Drop;
}
