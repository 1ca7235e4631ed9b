using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A question that yes or no answers, where a story is wanted.</summary>
internal sealed class ClosedQuestion() : WordingRule(new RuleInfo("closed-question", "geschlossene-frage", Severity.Info, "0.1.0", RuleGroup.QuestionType))
{
    /// <inheritdoc/>
    public override bool IsAboutSentence => true;

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        if (item.Section is SectionRole.Closing or SectionRole.Consent or SectionRole.Opening or SectionRole.Screener or SectionRole.Plan or SectionRole.Notes or SectionRole.Head) return Drop;
        if (HasProbeBehind(utterance, candidate.Sentence) || IsPartOfChoice(utterance, candidate.Sentence)) return Drop;
        // What is only said, or opened up by what follows, costs little.
        return !item.IsAsked || item.HasProbes || IsOpenedUp(utterance, candidate.Sentence) ? ReportAs(Severity.Hint, candidate) : Report(candidate);
    }

    /// <summary>True where the next sentence asks for more: why, how, tell me.</summary>
    private static bool IsOpenedUp(Utterance utterance, int sentence) =>
        sentence + 1 < utterance.Sentences.Length
        && (utterance.Sentences[sentence + 1].Features & (SentenceFeatures.Wh | SentenceFeatures.Prompt)) != 0;

    /// <summary>True where the other side of a choice is a sentence of its own: "By phone? Or in person?"</summary>
    private static bool IsPartOfChoice(Utterance utterance, int sentence) =>
        OpensWithOr(utterance, sentence) || (sentence + 1 < utterance.Sentences.Length && OpensWithOr(utterance, sentence + 1));

    private static bool OpensWithOr(Utterance utterance, int sentence) =>
        utterance.TextOf(utterance.Words[utterance.Sentences[sentence].First]).Equals(utterance.Language == Language.German ? "Oder" : "Or", StringComparison.Ordinal)
        && utterance.Sentences[sentence].Terminator == '?';

    /// <summary>True where brackets behind the sentence hold a probe, as in "(Follow-up: how did it go?)".</summary>
    private static bool HasProbeBehind(Utterance utterance, int sentence)
    {
        var rest = utterance.Text.AsSpan(utterance.Sentences[sentence].Span.End).TrimStart();
        if (rest.IsEmpty || rest[0] is not ('(' or '[')) return false;
        var end = rest.IndexOf(rest[0] == '(' ? ')' : ']');
        return end > 0 && rest[..end].IndexOf(':') is > 1 and < 20;
    }
}
