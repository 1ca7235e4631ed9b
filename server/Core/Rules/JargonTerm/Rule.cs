using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Puts a word of the trade to the participant, or an abbreviation that nobody explained.</summary>
internal sealed class JargonTerm() : WordingRule(new RuleInfo("jargon-term", "fachjargon", Severity.Info, "0.1.0", RuleGroup.Wording))
{
    private const int ShortestAbbreviation = 3;
    private const int LongestAbbreviation = 5;

    /// <inheritdoc/>
    public override void Find(Utterance utterance, List<Candidate> found)
    {
        for (var i = 0; i < utterance.Sentences.Length; i++)
        {
            var sentence = utterance.Sentences[i];
            for (var word = sentence.First; word < sentence.End; word++)
            {
                if (!IsUnknownAbbreviation(utterance, word)) continue;
                // In a sentence of capitals they say nothing.
                if (IsInCapitals(utterance, sentence)) break;
                found.Add(new Candidate(Order, i, utterance.Words[word].Span, Confidence.Weak) { Variant = "abbreviation" });
            }
        }
    }

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // Experts are asked in the words of their trade.
        if (item.Kind == GuideKind.Expert || item.Section is SectionRole.Consent or SectionRole.Plan or SectionRole.Notes) return Drop;
        var term = utterance.Text.AsSpan(candidate.Span.Start, candidate.Span.Length);
        if (item.Team.Knows(term) || IsOwnName(term, item.Products) || Surroundings.TakesUpAnAnswer(candidate, utterance)) return Drop;
        return item.Role == LineRole.Said || item.Kind == GuideKind.Requirements ? ReportAs(Severity.Hint, candidate) : Report(candidate);
    }

    private static bool IsOwnName(ReadOnlySpan<char> term, ImmutableArray<string> products)
    {
        foreach (var product in products)
        {
            if (TeamSettings.IsFormOf(term, product)) return true;
        }
        return false;
    }

    /// <summary>True for capitals that no list knows and that no brackets behind them explain.</summary>
    private static bool IsUnknownAbbreviation(Utterance utterance, int at)
    {
        var word = utterance.Words[at];
        if (word.Entry != Lexicon.Unknown || !word.IsCapital || word.Kind != WordKind.Word || word.Length is < ShortestAbbreviation or > LongestAbbreviation) return false;
        foreach (var c in utterance.TextOf(word))
        {
            if (!char.IsUpper(c)) return false;
        }
        var rest = utterance.Text.AsSpan(word.End).TrimStart();
        return rest.IsEmpty || rest[0] != '(';
    }

    private static bool IsInCapitals(Utterance utterance, in Sentence sentence)
    {
        foreach (var c in utterance.Text.AsSpan(sentence.Span.Start, sentence.Span.Length))
        {
            if (char.IsLower(c)) return false;
        }
        return true;
    }
}
