using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Leaves two answers to choose from.</summary>
internal sealed class EitherOrQuestion() : WordingRule(new RuleInfo("either-or-question", "entweder-oder-frage", Severity.Info, "0.1.0", RuleGroup.Wording))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // A screener may offer its answers.
        if (item.Section is SectionRole.Screener or SectionRole.Consent || item.Role == LineRole.Task) return Drop;
        // "Or one by one?" offers a choice only behind a question.
        var sentence = utterance.Sentences[candidate.Sentence];
        var startsWithOr = utterance.Is(sentence.First, utterance.Language == Language.German ? GermanClass.Disjunction : EnglishClass.Disjunction);
        if (startsWithOr && !OffersAChoice(utterance, candidate.Sentence)) return Drop;
        return Report(candidate);
    }

    /// <summary>Behind an open question a whole question with "or" in front is one more question.</summary>
    private static bool OffersAChoice(Utterance utterance, int sentence)
    {
        if (sentence == 0) return false;
        var before = utterance.Sentences[sentence - 1];
        var isWhole = (utterance.Sentences[sentence].Features & (SentenceFeatures.Wh | SentenceFeatures.Polar | SentenceFeatures.Prompt)) != 0;
        return before.Is(SentenceFeatures.Question) && !(isWhole && before.Is(SentenceFeatures.Wh));
    }
}
