using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A statement with a tag that asks for a nod.</summary>
internal sealed class TagQuestion() : WordingRule(new RuleInfo("tag-question", "bestaetigungsfrage", Severity.Error, "0.1.0", RuleGroup.Wording))
{
    /// <summary>"Too high? Fair?" guesses at the answer to the question before: a tag stands behind a statement.</summary>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        var sentence = utterance.Sentences[candidate.Sentence];
        var isGuess = candidate.Sentence > 0 && candidate.Span.Start == utterance.Words[sentence.First].Start && utterance.Sentences[candidate.Sentence - 1].Is(SentenceFeatures.Mark);
        return isGuess ? Drop : Report(candidate);
    }
}
