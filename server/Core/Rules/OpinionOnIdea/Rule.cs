using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>Asks what people think of an idea or a product instead of what they do.</summary>
internal sealed class OpinionOnIdea() : WordingRule(new RuleInfo("opinion-on-idea", "meinung-zur-idee", Severity.Warning, "0.1.0", RuleGroup.QuestionType))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // A concept on the table may be talked about, and so may a design in a usability test.
        if (item.Kind is GuideKind.Concept or GuideKind.Usability || item.Section == SectionRole.Stimulus) return new Verdict(Severity.Hint, candidate.Confidence);
        return Report(candidate);
    }
}
