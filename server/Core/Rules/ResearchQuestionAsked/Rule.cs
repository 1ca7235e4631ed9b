using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>Hands the analysis to the participant: causes, factors and effects are for the researchers to find.</summary>
internal sealed class ResearchQuestionAsked() : WordingRule(new RuleInfo("research-question-asked", "forschungsfrage-gestellt", Severity.Info, "0.1.0", RuleGroup.QuestionType))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        if (!item.IsAsked) return Drop;
        // Experts know causes and effects in their field.
        return item.Kind == GuideKind.Expert ? ReportAs(Severity.Hint, candidate) : Report(candidate);
    }
}
