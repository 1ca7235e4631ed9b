using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>Spends talking time on a fact that a form could ask for. Off unless somebody asks for it.</summary>
internal sealed class ScreenerFactInCore() : WordingRule(
    new RuleInfo("screener-fact-in-core", "faktenfrage-im-kern", Severity.Off, "0.1.0", RuleGroup.QuestionType) { SeverityWhenOn = Severity.Hint })
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item) =>
        item.IsAsked && item.Section == SectionRole.Core ? Report(candidate) : Drop;
}
