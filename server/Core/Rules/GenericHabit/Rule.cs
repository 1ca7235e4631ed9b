using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Asks for what is usual, where one real occasion would show more.</summary>
internal sealed class GenericHabit() : WordingRule(new RuleInfo("generic-habit", "allgemeine-gewohnheit", Severity.Info, "0.1.0", RuleGroup.QuestionType))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // Screeners sort people by their habits; a task says what to do.
        if (item.Section == SectionRole.Screener || item.Role == LineRole.Task) return Drop;
        var isEasyStart = item.Section is SectionRole.Opening or SectionRole.WarmUp;
        // An expert is asked for what holds beyond one case.
        if (isEasyStart || item.Kind == GuideKind.Expert || FollowsAnEpisode(candidate, utterance)) return ReportAs(Severity.Hint, candidate);
        return Report(candidate);
    }

    private static bool FollowsAnEpisode(in Candidate candidate, Utterance utterance)
    {
        for (var i = 0; i < candidate.Sentence; i++)
        {
            if (utterance.Sentences[i].Is(SentenceFeatures.Past | SentenceFeatures.Question)) return true;
        }
        return false;
    }
}
