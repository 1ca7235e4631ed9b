using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>Asks what people like about the authors' own product or team: the answer is praise.</summary>
internal sealed class ComplimentFishing() : WordingRule(new RuleInfo("compliment-fishing", "komplimente-abholen", Severity.Warning, "0.1.0", RuleGroup.QuestionType))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item) =>
        // Where the product lies on the table, what people say they like says at least where they looked.
        item.Kind is GuideKind.Usability or GuideKind.Concept ? new Verdict(Info.DefaultSeverity, Confidence.Weak) : Report(candidate);
}
