using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>What the sentences around a candidate say about it.</summary>
internal static class Surroundings
{
    /// <summary>A second half with more words than this is a question of its own.</summary>
    private const int LongestMirror = 8;

    /// <summary>True where a sentence before it repeats what the participant said: "You called it slow. What was slow about it?"</summary>
    public static bool TakesUpAnAnswer(in Candidate candidate, Utterance utterance)
    {
        for (var i = 0; i < candidate.Sentence; i++)
        {
            if (utterance.Sentences[i].Is(SentenceFeatures.Reported | SentenceFeatures.Addresses)) return true;
        }
        return false;
    }

    /// <summary>True where words from <paramref name="first"/> on say nearly what those before them said: "What was easy, what was hard?"</summary>
    /// <param name="utterance">The words.</param>
    /// <param name="from">The first word to look for them.</param>
    /// <param name="first">The first word of the second half.</param>
    /// <param name="end">Behind its last word.</param>
    public static bool Mirrors(Utterance utterance, int from, int first, int end)
    {
        int words = 0, same = 0;
        for (var i = first; i < end; i++)
        {
            if (utterance.Words[i].Kind != WordKind.Word) continue;
            if (++words > LongestMirror) return false;
            if (Occurs(utterance, utterance.TextOf(utterance.Words[i]), from, first)) same++;
        }
        return words > 1 && same * 5 >= words * 3;
    }

    private static bool Occurs(Utterance utterance, ReadOnlySpan<char> word, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (utterance.Words[i].Length == word.Length && utterance.TextOf(utterance.Words[i]).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static readonly Lazy<int> Hypothetical = new(() => Array.FindIndex(RuleRegistry.WordingRules, rule => rule is HypotheticalQuestion));

    /// <summary>True for a sentence that opens with a scene: "Imagine a service that sorts your mail."</summary>
    public static bool SetsScene(Utterance utterance, int sentence)
    {
        foreach (ref readonly var match in utterance.MatchesOf(sentence))
        {
            if (match.First > utterance.Sentences[sentence].Opener) break;
            if (utterance.Lexicon.Patterns.All[match.Pattern].Rule == Hypothetical.Value) return true;
        }
        return false;
    }

    /// <summary>What a clause says of a word stands at most this many words from it; a line without an end must not be read again for each finding.</summary>
    public const int ClauseReach = 40;

    /// <summary>The first word that starts at this place or behind it.</summary>
    public static int WordAt(Utterance utterance, int place)
    {
        var (low, high) = (0, utterance.Words.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (utterance.Words[middle].Start < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>True where more than a filler or a number stands in the sentence before what a pattern matched: "On a scale from 1 to 10, how ...".</summary>
    public static bool HasLead(in PatternMatch match, Utterance utterance)
    {
        var discourse = utterance.Language == Model.Language.German ? GermanClass.Discourse : EnglishClass.Discourse;
        for (var i = utterance.Sentences[match.Sentence].First; i < match.First; i++)
        {
            if (!utterance.Is(i, discourse) && !utterance.Words[i].IsClauseBreak && utterance.Words[i].Kind != WordKind.Number) return true;
        }
        return false;
    }

    /// <summary>True where any of its sentences ends in a question mark.</summary>
    public static bool HasQuestion(Utterance utterance)
    {
        foreach (var sentence in utterance.Sentences)
        {
            if (sentence.Is(SentenceFeatures.Mark)) return true;
        }
        return false;
    }

    /// <summary>True where the utterance goes on with a question.</summary>
    public static bool IsFollowedByQuestion(in Candidate candidate, Utterance utterance)
    {
        for (var i = candidate.Sentence + 1; i < utterance.Sentences.Length; i++)
        {
            if (utterance.Sentences[i].Is(SentenceFeatures.Question)) return true;
        }
        return false;
    }
}
