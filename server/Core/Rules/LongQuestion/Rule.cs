using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A question with more words and clauses than a listener holds in mind.</summary>
internal sealed class LongQuestion() : WordingRule(
    new RuleInfo("long-question", "lange-frage", Severity.Hint, "0.1.0", RuleGroup.Wording) { Options = [Words, Clauses] })
{
    private static readonly RuleOption Words = new("words", 25, 15, 80) { GermanDefault = 22 };
    private static readonly RuleOption Clauses = new("clauses", 2, 0, 10);

    /// <inheritdoc/>
    public override bool IsAboutSentence => true;

    /// <inheritdoc/>
    public override void Find(Utterance utterance, List<Candidate> found)
    {
        for (var i = 0; i < utterance.Sentences.Length; i++)
        {
            var sentence = utterance.Sentences[i];
            if (sentence.Length <= Words.Least || !sentence.Is(SentenceFeatures.Question) || CountWords(utterance, sentence) <= Words.Least) continue;
            found.Add(new Candidate(Order, i, utterance.SpanOf(sentence.First, sentence.End - 1), Confidence.Strong));
        }
    }

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // A task may be read by the participant, and a consent says what law demands.
        if (!item.IsAsked || item.Section == SectionRole.Consent) return Drop;
        var sentence = utterance.Sentences[candidate.Sentence];
        var isLong = CountWords(utterance, sentence) > item.Team.Number(Info, Words, utterance.Language)
            && CountClauses(utterance, sentence) >= item.Team.Number(Info, Clauses, utterance.Language);
        return isLong ? Report(candidate) : Drop;
    }

    private static int CountWords(Utterance utterance, in Sentence sentence)
    {
        var words = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (utterance.Words[i].Kind <= WordKind.Blank) words++;
        }
        return words;
    }

    /// <summary>Counts the clauses that hang on another one, by the words that open them.</summary>
    private static int CountClauses(Utterance utterance, in Sentence sentence)
    {
        var clauses = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (i != sentence.Opener && (utterance.Language == Language.German ? OpensGermanClause(utterance, sentence, i) : OpensEnglishClause(utterance, sentence, i))) clauses++;
        }
        return clauses;
    }

    private static bool OpensEnglishClause(Utterance utterance, in Sentence sentence, int word)
    {
        if (utterance.Is(word, EnglishClass.Wh) || utterance.Is(word, EnglishClass.ClauseOpener)) return true;
        return utterance.Is(word, EnglishClass.Subordinator) && (word == sentence.First || utterance.Words[word - 1].IsClauseBreak);
    }

    /// <summary>A German clause stands behind a comma, its first word perhaps behind a preposition.</summary>
    private static bool OpensGermanClause(Utterance utterance, in Sentence sentence, int word)
    {
        var before = word;
        if (before > sentence.First && utterance.Is(before - 1, GermanClass.Preposition)) before--;
        if (before > sentence.First && !utterance.Words[before - 1].IsClauseBreak) return false;
        if (utterance.Is(word, GermanClass.Subordinator) || utterance.Is(word, GermanClass.Wh)) return true;
        return before > sentence.First && utterance.Is(word, GermanClass.Relative);
    }
}
