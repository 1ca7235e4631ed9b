using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Appeals to duty or image, so that only one answer looks good.</summary>
internal sealed class SocialPressure() : WordingRule(new RuleInfo("social-pressure", "sozial-erwuenschte-antwort", Severity.Info, "0.1.0", RuleGroup.Wording))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        var asks = utterance.Sentences[candidate.Sentence].Is(SentenceFeatures.Question);
        return asks || Surroundings.IsFollowedByQuestion(candidate, utterance) ? Report(candidate) : Drop;
    }
}
