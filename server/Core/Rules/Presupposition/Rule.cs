using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The question takes for granted what the participant has not said: that there are problems, a loss, a gain.</summary>
internal sealed class Presupposition() : WordingRule(new RuleInfo("presupposition", "unbewiesene-annahme", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // Whom a condition or an answer has led here has said it.
        if (item.IsConditional || Surroundings.TakesUpAnAnswer(candidate, utterance)) return Drop;
        // "Did anything hold you up? What annoyed you?" asks first whether there was anything.
        for (var i = 0; i < candidate.Sentence; i++)
        {
            var before = utterance.Sentences[i];
            if (before.Is(SentenceFeatures.Polar) && before.Is(SentenceFeatures.Mark)) return Drop;
        }
        return item.Role == LineRole.Probe ? new Verdict(Info.DefaultSeverity, Confidence.Weak) : Report(candidate);
    }
}
