using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Asks how satisfied somebody is, whether they would recommend, how they rate.</summary>
internal sealed class SatisfactionQuestion() : WordingRule(new RuleInfo("satisfaction-question", "zufriedenheitsfrage", Severity.Warning, "0.1.0", RuleGroup.QuestionType))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // "Are you happy with me recording this?" asks for consent.
        if (item.Section is SectionRole.Consent or SectionRole.Opening or SectionRole.Screener) return Drop;
        // "Were you happy with it?" below a question about one occasion is about that occasion.
        if (item.Role == LineRole.Probe && utterance.Sentences[candidate.Sentence].Is(SentenceFeatures.Polar)) return ReportAs(Severity.Info, candidate);
        // Asked right after a usability task it is a measure that can be compared.
        return item.Kind == GuideKind.Usability || item.Role == LineRole.Task ? ReportAs(Severity.Hint, candidate) : Report(candidate);
    }

    /// <summary>Behind "on a scale from 1 to 10" a request to tell would have no place.</summary>
    public override IEnumerable<Rewrite> Rewrite(Candidate candidate, Utterance utterance) =>
        candidate.Match >= 0 && Surroundings.HasLead(utterance.Matches[candidate.Match], utterance) ? [] : base.Rewrite(candidate, utterance);
}
