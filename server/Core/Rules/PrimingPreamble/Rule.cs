using InterviewGuide.Text;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>A claim before the question says what the answer should be.</summary>
internal sealed class PrimingPreamble() : WordingRule(new RuleInfo("priming-preamble", "vorpraegende-einleitung", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <summary>A question stands for itself from so many words on.</summary>
    private const int FewestWords = 3;

    /// <summary>"How is that for you?" has at most this many words; a longer question says what it is about.</summary>
    private const int LongestReference = 6;

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        var asks = utterance.Sentences[candidate.Sentence].Is(Words.SentenceFeatures.Question);
        return asks || Surroundings.IsFollowedByQuestion(candidate, utterance) ? Report(candidate) : Drop;
    }

    /// <summary>Without the claim the question behind it stands for itself.</summary>
    public override IEnumerable<Rewrite> Rewrite(Candidate candidate, Utterance utterance)
    {
        var next = candidate.Sentence + 1;
        if (next >= utterance.Sentences.Length || utterance.Sentences[candidate.Sentence].Is(Words.SentenceFeatures.Question)) yield break;
        var question = utterance.Sentences[next];
        if (!question.Is(Words.SentenceFeatures.Question) || question.Length < FewestWords) yield break;
        // "How is that for you?" asks for what the claim said.
        var anaphor = utterance.Language == Model.Language.German ? Words.GermanClass.Anaphor : Words.EnglishClass.Anaphor;
        for (var i = question.First; i < question.End; i++)
        {
            if (utterance.Is(i, anaphor) && question.Length <= LongestReference && !question.Is(Words.SentenceFeatures.Past)) yield break;
        }
        var start = utterance.Sentences[candidate.Sentence].Span.Start;
        yield return new Rewrite(TextSpan.FromBounds(start, utterance.Sentences[next].Span.Start), "");
    }
}
