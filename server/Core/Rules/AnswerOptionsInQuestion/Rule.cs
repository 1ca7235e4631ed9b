using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>An open question that already offers answers.</summary>
internal sealed class AnswerOptionsInQuestion() : WordingRule(new RuleInfo("answer-options-in-question", "antwortvorgabe", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <summary>A guess such as "Too expensive?" has at most this many words.</summary>
    private const int LongestGuess = 12;

    /// <summary>Guesses behind an open question: "What stopped you? Time? Money?"</summary>
    public override void Find(Utterance utterance, List<Candidate> found)
    {
        var isOpen = false;
        var first = -1;
        for (var i = 0; i <= utterance.Sentences.Length; i++)
        {
            if (isOpen && i < utterance.Sentences.Length && IsGuess(utterance, i) && !GoesOnLikeQuestion(utterance, first < 0 ? i - 1 : first - 1, i)) { if (first < 0) first = i; continue; }
            if (first >= 0) Add(utterance, first, i, found);
            first = -1;
            isOpen = i < utterance.Sentences.Length && utterance.Sentences[i].Is(SentenceFeatures.Wh);
        }
    }

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item) =>
        item.Section is SectionRole.Screener or SectionRole.Consent || item.Role == LineRole.Task || IsExampleOnly(candidate, utterance) ? Drop
        : MayBeAskedAbout(candidate, utterance) ? ReportAs(Severity.Info, candidate) : Report(candidate);

    /// <summary>"What worries you about mice, damp, or frost?" and "How do you handle swarms, stings, mites?": a list of three behind a mere comma may as well be what is asked about, and its first part stands before the comma.</summary>
    private static bool MayBeAskedAbout(in Candidate candidate, Utterance utterance)
    {
        var sentence = utterance.Sentences[candidate.Sentence];
        if (!sentence.Is(SentenceFeatures.Wh) || candidate.Span.Start <= utterance.Words[sentence.First].Start) return false;
        var first = Surroundings.WordAt(utterance, candidate.Span.Start);
        if (first == sentence.First || utterance.Words[first - 1].Kind != WordKind.Comma || utterance.Is(first, utterance.Language == Language.German ? GermanClass.ExampleWord : EnglishClass.ExampleWord)) return false;
        for (var i = Math.Max(sentence.Opener, first - Surroundings.ClauseReach); i < first; i++)
        {
            // "How do you choose — price, size, or habit?" sets the list off.
            if (utterance.Words[i].Kind is WordKind.Dash or WordKind.Colon) return false;
        }
        var disjunction = utterance.Language == Language.German ? GermanClass.Disjunction : EnglishClass.Disjunction;
        var hasMore = false;
        for (var i = first; i < Math.Min(sentence.End, first + Surroundings.ClauseReach); i++)
        {
            hasMore |= utterance.Words[i].Kind == WordKind.Comma;
            if (utterance.Is(i, disjunction)) return hasMore || GoesOnBehindList(utterance, i, sentence);
        }
        return hasMore;
    }

    /// <summary>„Wann haben Sie zuletzt Obst, Gemüse oder Kräuter gekauft?“: the list stands within the clause, and the clause asks for something else.</summary>
    private static bool GoesOnBehindList(Utterance utterance, int disjunction, in Sentence sentence)
    {
        var last = sentence.End - 1;
        return utterance.Language == Language.German && disjunction + 1 < last
            && (utterance.Is(last, GermanClass.Participle) || utterance.Is(last, GermanClass.Infinitive) || utterance.Is(last, GermanClass.FiniteVerb) || utterance.Is(last, GermanClass.Auxiliary));
    }

    /// <summary>"Are there rules? For example about noise?" asks for more than yes or no, and offers nothing to choose from.</summary>
    private static bool IsExampleOnly(in Candidate candidate, Utterance utterance)
    {
        var sentence = utterance.Sentences[candidate.Sentence];
        if (candidate.Sentence == 0 || sentence.Is(SentenceFeatures.Wh | SentenceFeatures.Polar) || candidate.Span.Start != utterance.Words[sentence.First].Start) return false;
        for (var i = 0; i < candidate.Sentence; i++)
        {
            if (utterance.Sentences[i].Is(SentenceFeatures.Wh)) return false;
        }
        return true;
    }

    /// <summary>"What did you have for breakfast? For lunch?" asks the same again of something else.</summary>
    private static bool GoesOnLikeQuestion(Utterance utterance, int question, int guess)
    {
        var asked = utterance.Sentences[question];
        var first = utterance.Sentences[guess].First;
        if (utterance.Sentences[guess].Length < 2 || utterance.Sentences[guess].Length > 3) return false;
        for (var i = Math.Max(asked.First + 1, asked.End - 3); i < asked.End - 1; i++)
        {
            if (utterance.TextOf(utterance.Words[i]).Equals(utterance.TextOf(utterance.Words[first]), StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>A single short guess may be a follow-up: weak evidence.</summary>
    private void Add(Utterance utterance, int first, int end, List<Candidate> found)
    {
        var sentence = utterance.Sentences[first];
        var isList = end - first > 1 || IsListOfGuesses(utterance, first);
        var last = utterance.Sentences[end - 1];
        var span = TextSpan.FromBounds(utterance.Words[sentence.First].Start, utterance.Words[last.End - 1].End);
        var removal = new Rewrite(TextSpan.FromBounds(utterance.Sentences[first - 1].Span.End, last.Span.End), "");
        found.Add(new Candidate(Order, first, span, isList ? Confidence.Strong : Confidence.Weak) { Rewrites = Compares(utterance, first - 1) ? [] : [removal] });
    }

    /// <summary>Several guesses in one breath: "Friends, family, or somebody else?"</summary>
    public static bool IsListOfGuesses(Utterance utterance, int number)
    {
        if (!IsGuess(utterance, number)) return false;
        var sentence = utterance.Sentences[number];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (utterance.Words[i].Kind == WordKind.Comma) return true;
        }
        return false;
    }

    /// <summary>"What matters more?" asks nothing without its options.</summary>
    private static bool Compares(Utterance utterance, int number)
    {
        var preferring = utterance.Language == Language.German ? GermanClass.Preferring : EnglishClass.Preferring;
        var sentence = utterance.Sentences[number];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (utterance.Is(i, preferring)) return true;
        }
        return false;
    }

    private static bool IsGuess(Utterance utterance, int number)
    {
        var sentence = utterance.Sentences[number];
        const SentenceFeatures WholeQuestion = SentenceFeatures.Wh | SentenceFeatures.Polar | SentenceFeatures.Prompt;
        if (!sentence.Is(SentenceFeatures.Mark) || (sentence.Features & WholeQuestion) != 0 || sentence.Length > LongestGuess) return false;
        var isGerman = utterance.Language == Language.German;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (utterance.Is(i, isGerman ? GermanClass.FollowUp : EnglishClass.FollowUp)) return false;
            if (utterance.Is(i, isGerman ? GermanClass.Auxiliary : EnglishClass.Auxiliary)) return false;
            if (utterance.Is(i, isGerman ? GermanClass.SubjectPronoun : EnglishClass.SubjectPronoun)) return false;
        }
        return true;
    }
}
