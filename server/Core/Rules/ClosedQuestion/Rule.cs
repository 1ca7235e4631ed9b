using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A question that yes or no answers, where a story is wanted.</summary>
internal sealed class ClosedQuestion() : WordingRule(new RuleInfo("closed-question", "geschlossene-frage", Severity.Info, "0.1.0", RuleGroup.QuestionType))
{
    /// <inheritdoc/>
    public override void Find(Utterance utterance, List<Candidate> found)
    {
        for (var i = 0; i < utterance.Sentences.Length; i++)
        {
            var sentence = utterance.Sentences[i];
            if (!sentence.Is(SentenceFeatures.Polar) || (sentence.Features & SentenceFeatures.Prompt) != 0) continue;
            var last = Math.Min(sentence.Opener + 1, sentence.End - 1);
            found.Add(new Candidate(Order, i, utterance.SpanOf(sentence.Opener, last), Confidence.Strong));
        }
    }

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        if (!item.IsAsked) return Drop;
        if (item.Section is SectionRole.Closing or SectionRole.Consent or SectionRole.Opening or SectionRole.Screener or SectionRole.Plan or SectionRole.Notes or SectionRole.Head) return Drop;
        return item.HasProbes ? ReportAs(Severity.Hint, candidate) : Report(candidate);
    }
}
