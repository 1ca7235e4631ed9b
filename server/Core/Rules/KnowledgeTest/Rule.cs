using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>Tests what the participant knows, as in an exam.</summary>
internal sealed class KnowledgeTest() : WordingRule(new RuleInfo("knowledge-test", "wissensabfrage", Severity.Info, "0.1.0", RuleGroup.QuestionType))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item) =>
        item.IsAsked && item.Section != SectionRole.Screener ? Report(candidate) : Drop;
}
