using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>One item asks several questions one after the other.</summary>
internal sealed class StackedQuestions() : WordingRule(new RuleInfo("stacked-questions", "fragenkette", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <summary>A follow-up such as "If so, why?" has at most this many words.</summary>
    private const int LongestFollowUp = 4;

    /// <summary>A question that only keeps the talk going has at most this many words.</summary>
    private const int LongestHousekeeping = 8;

    /// <summary>What a sentence adds to the questions of its item.</summary>
    private enum Part
    {
        Nothing,
        /// <summary>Asks a little more about the question before.</summary>
        FollowUp,
        /// <summary>Asks to tell something.</summary>
        Prompt,
        Question,
    }

    /// <inheritdoc/>
    public override void Find(Utterance utterance, List<Candidate> found)
    {
        if (utterance.Sentences.Length < 2) return;
        var before = Part.Nothing;
        Candidate? weak = null;
        for (var i = 0; i < utterance.Sentences.Length; i++)
        {
            var part = PartOf(utterance, i);
            if (part == Part.Nothing) continue;
            if (before == Part.Question && part == Part.Question) { found.Add(At(utterance, i, Confidence.Strong)); return; }
            if (before != Part.Nothing && part != Part.Prompt) weak ??= At(utterance, i, Confidence.Weak);
            if (part > before) before = part;
        }
        if (weak is { } candidate) found.Add(candidate);
    }

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item) =>
        !item.IsAsked || item.Section is SectionRole.Consent or SectionRole.Opening ? Drop : Report(candidate);

    private Candidate At(Utterance utterance, int sentence, Confidence confidence) =>
        new(Order, sentence, utterance.SpanOf(utterance.Sentences[sentence].First, utterance.Sentences[sentence].End - 1), confidence);

    private static Part PartOf(Utterance utterance, int number)
    {
        var isGerman = utterance.Language == Language.German;
        var sentence = utterance.Sentences[number];
        var first = sentence.First;
        if (!sentence.Is(SentenceFeatures.Mark)) return sentence.Is(SentenceFeatures.Prompt) && AsksToTell(utterance, sentence, isGerman) ? Part.Prompt : Part.Nothing;
        if (utterance.Is(first, isGerman ? GermanClass.Disjunction : EnglishClass.Disjunction)) return Part.Nothing;
        var whether = isGerman ? GermanClass.Whether : EnglishClass.Whether;
        var words = 0;
        var asksWhy = false;
        var isHousekeeping = false;
        for (var i = first; i < sentence.End; i++)
        {
            if (utterance.Words[i].Kind > WordKind.Blank) continue;
            words++;
            asksWhy |= utterance.Is(i, isGerman ? GermanClass.Why : EnglishClass.Why);
            isHousekeeping |= utterance.Is(i, isGerman ? GermanClass.Housekeeping : EnglishClass.Housekeeping);
            // "What if ...?" sets a scene for the question behind it.
            if (words == 2 && utterance.Is(i, whether)) return Part.Nothing;
        }
        if (isHousekeeping && words <= LongestHousekeeping) return Part.Nothing;
        if (number == 0) return Part.Question;
        if (words <= LongestFollowUp && (asksWhy || words <= 2)) return Part.FollowUp;
        return utterance.Is(first, whether) || sentence.Is(SentenceFeatures.Fragment) ? Part.FollowUp : Part.Question;
    }

    /// <summary>"Think back" and "look at this" lead to a question; "tell me" is one.</summary>
    private static bool AsksToTell(Utterance utterance, in Sentence sentence, bool isGerman)
    {
        for (var i = sentence.Opener; i < Math.Min(sentence.End, sentence.Opener + 12); i++)
        {
            if (utterance.Is(i, isGerman ? GermanClass.Telling : EnglishClass.Telling)) return true;
        }
        return false;
    }
}
