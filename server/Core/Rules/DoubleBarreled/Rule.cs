using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>One question asks about two things.</summary>
internal sealed class DoubleBarreled() : WordingRule(new RuleInfo("double-barreled", "doppelfrage", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <summary>The second question stands for itself from so many words on.</summary>
    private const int FewestWords = 3;

    /// <summary>Who asks what happened says so within so many words.</summary>
    private const int LongestLead = 8;

    /// <summary>A question without a verb that is known has at most this many words.</summary>
    private const int LongestFragment = 3;

    /// <inheritdoc/>
    public override bool SplitsItems => true;

    /// <summary>What is only said asks two things where it asks at all, and not in a welcome or farewell.</summary>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // "Who lives there, and who does the shopping?" warms up, "May I call again, and whom else should I ask?" says goodbye: both are answered without harm.
        if (item.Role != LineRole.Said) return item.Section is SectionRole.Opening or SectionRole.WarmUp or SectionRole.Closing || IsOtherSide(candidate, utterance) || TellsOn(candidate, utterance) ? ReportAs(Severity.Info, candidate) : Report(candidate);
        var asks = utterance.Sentences[candidate.Sentence].Is(SentenceFeatures.Question) && item.Section is not (SectionRole.Opening or SectionRole.Consent or SectionRole.Closing);
        return asks ? Report(candidate) : Drop;
    }

    /// <summary>"What was easy, and what was hard?" asks for two sides of one thing.</summary>
    private static bool IsOtherSide(in Candidate candidate, Utterance utterance)
    {
        var sentence = utterance.Sentences[candidate.Sentence];
        var first = sentence.First;
        while (first < sentence.End && utterance.Words[first].Start < candidate.Span.Start) first++;
        var (isGerman, end) = (utterance.Language == Model.Language.German, first);
        while (end < sentence.End && utterance.Words[end].End <= candidate.Span.End) end++;
        var coordinator = isGerman ? GermanClass.Coordinator : EnglishClass.Coordinator;
        for (var i = first; i < end; i++)
        {
            // "gefällt Ihnen und was missfällt Ihnen": the second half goes on behind what is found.
            if (utterance.Is(i, coordinator)) return Surroundings.Mirrors(utterance, sentence.First, i + 1, Math.Max(end, i == first ? end : sentence.End));
        }
        return Surroundings.Mirrors(utterance, sentence.First, first, end);
    }

    /// <summary>"What happened, and what did you do?" asks for one story and how it went on.</summary>
    private static bool TellsOn(in Candidate candidate, Utterance utterance)
    {
        var happening = utterance.Language == Model.Language.German ? GermanClass.Happening : EnglishClass.Happening;
        var sentence = utterance.Sentences[candidate.Sentence];
        for (var i = sentence.First; i < sentence.End && i < sentence.First + LongestLead && utterance.Words[i].Start < candidate.Span.Start; i++)
        {
            if (utterance.Is(i, happening)) return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public override IEnumerable<Rewrite> Rewrite(Candidate candidate, Utterance utterance) =>
        (Split(candidate, utterance) ?? Part(candidate, utterance)) is { } split ? [split] : base.Rewrite(candidate, utterance);

    /// <summary>"For how long?" stands for no question of its own.</summary>
    private static bool HasVerb(Utterance utterance, int first, int end, bool isGerman)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (utterance.Is(i, isGerman ? GermanClass.Auxiliary : EnglishClass.Auxiliary) || utterance.Is(i, isGerman ? GermanClass.SubjectPronoun : EnglishClass.SubjectPronoun)) return true;
            if (isGerman ? utterance.Is(i, GermanClass.FiniteVerb) || utterance.Is(i, GermanClass.Infinitive) || utterance.Is(i, GermanClass.Anrede) : utterance.Is(i, EnglishClass.Verb) || utterance.Is(i, EnglishClass.VerbPast)) return true;
        }
        return end - first > LongestFragment;
    }

    /// <summary>"Which strengths and weaknesses do you see?" once for each of the two, where the question is one of two words that stand in a list of poles.</summary>
    private static Rewrite? Part(in Candidate candidate, Utterance utterance)
    {
        var sentence = utterance.Sentences[candidate.Sentence];
        if (sentence.Terminator != '?' || !sentence.Is(SentenceFeatures.Wh)) return null;
        var isGerman = utterance.Language == Model.Language.German;
        var (pole, coordinator, preposition) = isGerman ? (GermanClass.Pole, GermanClass.Coordinator, GermanClass.Preposition) : (EnglishClass.Pole, EnglishClass.Coordinator, EnglishClass.Preposition);
        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
        {
            if (!utterance.Is(i, coordinator) || !utterance.Is(i - 1, pole) || !utterance.Is(i + 1, pole)) continue;
            if (utterance.Words[i - 1].Start < candidate.Span.Start || utterance.Words[i + 1].End > candidate.Span.End || utterance.Is(i - 2, preposition)) return null;
            var (start, end) = (utterance.Words[sentence.First].Start, sentence.Span.End);
            var head = utterance.Text[start..utterance.Words[i - 1].Start];
            var tail = utterance.Text[utterance.Words[i + 1].End..end];
            return new Rewrite(TextSpan.FromBounds(start, end), head + utterance.TextOf(utterance.Words[i - 1]).ToString() + tail + "\n" + head + utterance.TextOf(utterance.Words[i + 1]).ToString() + tail, Title: "split");
        }
        return null;
    }

    /// <summary>Two questions, where the second has its own question word.</summary>
    private static Rewrite? Split(in Candidate candidate, Utterance utterance)
    {
        var sentence = utterance.Sentences[candidate.Sentence];
        if (sentence.Terminator != '?' || !sentence.Is(SentenceFeatures.Wh) || candidate.Confidence == Confidence.Weak) return null;
        var isGerman = utterance.Language == Model.Language.German;
        var (wh, coordinator, discourse, preposition) = isGerman
            ? (GermanClass.Wh, GermanClass.Coordinator, GermanClass.Discourse, GermanClass.Preposition)
            : (EnglishClass.Wh, EnglishClass.Coordinator, EnglishClass.Discourse, EnglishClass.Preposition);
        var first = sentence.First;
        while (first < sentence.End && utterance.Words[first].Start < candidate.Span.Start) first++;
        var behindHead = first;
        while (first < sentence.End && (utterance.Is(first, coordinator) || utterance.Is(first, discourse) || utterance.Words[first].IsClauseBreak)) first++;
        while (behindHead > sentence.First && utterance.Words[behindHead - 1].IsClauseBreak) behindHead--;
        if (sentence.End - first < FewestWords || behindHead - sentence.First < FewestWords) return null;
        if (candidate.Span.End < utterance.Words[sentence.End - 1].End) return null;
        if (!utterance.Is(first, wh) && !(utterance.Is(first, preposition) && utterance.Is(first + 1, wh))) return null;
        for (var i = sentence.Opener + 1; i < behindHead; i++)
        {
            if (utterance.Words[i].IsClauseBreak && (utterance.Is(i + 1, wh) || (utterance.Is(i + 1, preposition) && utterance.Is(i + 2, wh)))) return null;
        }
        if (!HasVerb(utterance, first, sentence.End, isGerman)) return null;
        var tail = utterance.Text[utterance.Words[first].Start..sentence.Span.End];
        return new Rewrite(
            TextSpan.FromBounds(utterance.Words[behindHead - 1].End, sentence.Span.End),
            "?\n" + char.ToUpperInvariant(tail[0]) + tail[1..],
            Title: "split");
    }
}
