using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Asks the participant to imagine what they would do, choose or feel.</summary>
internal sealed class HypotheticalQuestion() : WordingRule(new RuleInfo("hypothetical-question", "hypothetische-frage", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <inheritdoc/>
    public override bool IsAboutSentence => true;

    /// <summary>A scene that another sentence sets would stay, so nothing is gained by mending this one alone.</summary>
    public override IEnumerable<Rewrite> Rewrite(Candidate candidate, Utterance utterance)
    {
        for (var i = 0; i < candidate.Sentence; i++)
        {
            if (!utterance.Sentences[i].Is(SentenceFeatures.Mark) || utterance.Sentences[i].Is(SentenceFeatures.Conditional)) return [];
        }
        return base.Rewrite(candidate, utterance);
    }
}
