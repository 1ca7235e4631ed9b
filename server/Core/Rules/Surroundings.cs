using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>What the sentences around a candidate say about it.</summary>
internal static class Surroundings
{
    /// <summary>True where a sentence before it repeats what the participant said: "You called it slow. What was slow about it?"</summary>
    public static bool TakesUpAnAnswer(in Candidate candidate, Utterance utterance)
    {
        for (var i = 0; i < candidate.Sentence; i++)
        {
            if (utterance.Sentences[i].Is(SentenceFeatures.Reported | SentenceFeatures.Addresses)) return true;
        }
        return false;
    }

    /// <summary>True where any of its sentences ends in a question mark.</summary>
    public static bool HasQuestion(Utterance utterance)
    {
        foreach (var sentence in utterance.Sentences)
        {
            if (sentence.Is(SentenceFeatures.Mark)) return true;
        }
        return false;
    }

    /// <summary>True where the utterance goes on with a question.</summary>
    public static bool IsFollowedByQuestion(in Candidate candidate, Utterance utterance)
    {
        for (var i = candidate.Sentence + 1; i < utterance.Sentences.Length; i++)
        {
            if (utterance.Sentences[i].Is(SentenceFeatures.Question)) return true;
        }
        return false;
    }
}
