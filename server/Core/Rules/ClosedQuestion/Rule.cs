using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A question that yes or no answers, where a story is wanted.</summary>
internal sealed class ClosedQuestion() : WordingRule(new RuleInfo("closed-question", "geschlossene-frage", Severity.Info, "0.1.0", RuleGroup.QuestionType))
{
    /// <summary>The words of "what if", with a comma between them or not.</summary>
    private const int ShortOpening = 3;

    private static readonly Lazy<int> EitherOr = new(() => Array.FindIndex(RuleRegistry.WordingRules, rule => rule is EitherOrQuestion));

    /// <inheritdoc/>
    public override bool IsAboutSentence => true;

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        if (item.Section is SectionRole.Closing or SectionRole.Consent or SectionRole.Opening or SectionRole.Screener or SectionRole.Plan or SectionRole.Notes or SectionRole.Head) return Drop;
        if (HasProbeBehind(utterance, candidate.Sentence) || IsOpenedUp(utterance, candidate.Sentence) || IsPartOfChoice(utterance, candidate.Sentence) || OffersAChoice(utterance, candidate.Sentence)) return Drop;
        // What is only said, or opened up by probes, costs little.
        return !item.IsAsked || item.HasProbes ? ReportAs(Severity.Hint, candidate) : Report(candidate);
    }

    /// <summary>True where another sentence asks openly: what, why, how, tell me.</summary>
    private static bool IsOpenedUp(Utterance utterance, int sentence)
    {
        for (var i = 0; i < utterance.Sentences.Length; i++)
        {
            if (i != sentence && AsksOpenly(utterance, utterance.Sentences[i])) return true;
        }
        return false;
    }

    /// <summary>"What if ...?" and "imagine ..." only set a scene.</summary>
    private static bool AsksOpenly(Utterance utterance, in Sentence sentence)
    {
        var isGerman = utterance.Language == Language.German;
        var (whether, telling) = isGerman ? (GermanClass.Whether, GermanClass.Telling) : (EnglishClass.Whether, EnglishClass.Telling);
        var asks = sentence.Is(SentenceFeatures.Wh);
        for (var i = sentence.Opener; i < sentence.End; i++)
        {
            if (sentence.Is(SentenceFeatures.Prompt) && utterance.Is(i, telling)) return true;
            if (i < sentence.Opener + ShortOpening && utterance.Is(i, whether)) asks = false;
        }
        return asks;
    }

    /// <summary>True where the other side of a choice is a sentence of its own: "By phone? Or in person?"</summary>
    private static bool IsPartOfChoice(Utterance utterance, int sentence) =>
        OpensWithOr(utterance, sentence) || (sentence + 1 < utterance.Sentences.Length && OpensWithOr(utterance, sentence + 1));

    /// <summary>Yes or no does not answer a question that leaves two answers to choose from.</summary>
    private static bool OffersAChoice(Utterance utterance, int sentence)
    {
        foreach (ref readonly var match in utterance.MatchesOf(sentence))
        {
            var pattern = utterance.Lexicon.Patterns.All[match.Pattern];
            if (pattern.Rule == EitherOr.Value && !utterance.IsWeak(match)) return true;
        }
        return false;
    }

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
