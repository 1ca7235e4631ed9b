using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>The interviewer speaks as one who knows the answer already.</summary>
internal sealed class AssumedKnowledge() : WordingRule(new RuleInfo("assumed-knowledge", "expertenhaltung", Severity.Info, "0.1.0", RuleGroup.Depth))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // "Of course you may stop" is a promise and shows off nothing.
        var isAboutTopic = item.Section is SectionRole.Core or SectionRole.WarmUp or SectionRole.Stimulus;
        return isAboutTopic && (item.IsAsked || item.Role == LineRole.Said) ? Report(candidate) : Drop;
    }
}
