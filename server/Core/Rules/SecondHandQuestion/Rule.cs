using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>Asks what goes on in other people's minds, which the participant can only guess.</summary>
internal sealed class SecondHandQuestion() : WordingRule(new RuleInfo("second-hand-question", "frage-nach-anderen", Severity.Warning, "0.1.0", RuleGroup.QuestionType))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        if (!item.IsAsked) return Drop;
        // Whoever orders a product speaks for those who will use it.
        if (item.Kind == GuideKind.Requirements) return ReportAs(Severity.Info, candidate);
        // Experts and academics are asked about others because they know them.
        return item.Kind is GuideKind.Expert or GuideKind.Academic ? ReportAs(Severity.Hint, candidate) : Report(candidate);
    }
}
