using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A statement with a tag that asks for a nod.</summary>
internal sealed class TagQuestion() : WordingRule(new RuleInfo("tag-question", "bestaetigungsfrage", Severity.Error, "0.1.0", RuleGroup.Wording))
{
    /// <summary>"Too high? Fair?" guesses at the answer to the question before: a tag stands behind a statement.</summary>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        var isAlone = candidate.Sentence > 0 && candidate.Span.Start == utterance.Words[utterance.Sentences[candidate.Sentence].First].Start;
        // "You keep bees yourself, correct?" makes sure in the first minutes that the right person sits there.
        if (!isAlone) return item.Section is SectionRole.Opening or SectionRole.Consent or SectionRole.Screener ? ReportAs(Severity.Info, candidate) : Report(candidate);
        var before = utterance.Sentences[candidate.Sentence - 1];
        // "I will ask twice. Fair?" makes sure of the way to go on.
        var agreesOnTheWay = before.Is(SentenceFeatures.Ours) && !before.Is(SentenceFeatures.Addresses);
        return agreesOnTheWay || before.Is(SentenceFeatures.Mark) ? Drop : Report(candidate);
    }
}
