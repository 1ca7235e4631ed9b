using System.Text;
using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Fills the templates of a pattern with the author's own words.</summary>
internal static class PatternRewriter
{
    public static IEnumerable<Rewrite> Rewrite(Candidate candidate, Utterance utterance)
    {
        if (candidate.Match < 0) return [];
        var match = utterance.Matches[candidate.Match];
        var templates = utterance.Lexicon.Patterns.All[match.Pattern].Rewrites;
        return templates.Length == 0 ? [] : Rewrite(templates, match, utterance);
    }

    private static IEnumerable<Rewrite> Rewrite(string[] templates, PatternMatch match, Utterance utterance)
    {
        // A sentence that breaks off leaves the author something to fill in already.
        if (utterance.Sentences[match.Sentence].Terminator == '…') yield break;
        if (StandsBehindFirstPlace(utterance, match) || !MayFollow(utterance, match.Sentence, out var end)) yield break;
        foreach (var template in templates) yield return Extend(Fill(template, match, utterance), utterance, match.Sentence, end);
    }

    /// <summary>"Dann wird ...?" is a statement with a question mark: what opens the new wording has no place behind its first word.</summary>
    private static bool StandsBehindFirstPlace(Utterance utterance, in PatternMatch match)
    {
        if (utterance.Language != Language.German || match.First == utterance.Sentences[match.Sentence].First || !utterance.Sentences[match.Sentence].Is(SentenceFeatures.Polar)) return false;
        return utterance.Words[match.First - 1].Kind == WordKind.Word && !utterance.Is(match.First - 1, GermanClass.Coordinator);
    }

    /// <summary>
    /// "If so, why?" and "Why?" belong to yes or no and go with it, answers offered behind a question go with that. A longer question of that kind stays, and so must the one before it.
    /// <paramref name="end"/> is the offset behind what goes, or -1.
    /// </summary>
    private static bool MayFollow(Utterance utterance, int number, out int end)
    {
        const int LongestFollowUp = 4;
        end = -1;
        if (number + 1 >= utterance.Sentences.Length) return true;
        var next = utterance.Sentences[number + 1];
        if (AnswerOptionsInQuestion.IsListOfGuesses(utterance, number + 1)) { end = next.Span.End; return true; }
        var isGerman = utterance.Language == Language.German;
        var (whether, why, disjunction) = isGerman
            ? (GermanClass.Whether, GermanClass.Why, GermanClass.Disjunction) : (EnglishClass.Whether, EnglishClass.Why, EnglishClass.Disjunction);
        if (!utterance.Sentences[number].Is(SentenceFeatures.Polar)) return !utterance.Is(next.First, whether);
        const int LoneWhy = 2;
        var asksWhy = utterance.Is(next.First, why);
        var depends = utterance.Is(next.First, whether) || (asksWhy && next.Length <= LoneWhy);
        for (var i = next.First; i < next.End; i++) depends |= asksWhy && utterance.Is(i, disjunction);
        if (!depends) return true;
        var words = 0;
        for (var i = next.First; i < next.End; i++) words += utterance.Words[i].Kind <= WordKind.Blank ? 1 : 0;
        if (words > LongestFollowUp) return false;
        end = next.Span.End;
        return true;
    }

    /// <summary>Takes in what goes with the sentence, where the new wording asks to the sentence's end.</summary>
    private static Rewrite Extend(Rewrite rewrite, Utterance utterance, int number, int end) =>
        end < 0 || rewrite.Span.End < utterance.Sentences[number].Span.End ? rewrite : rewrite with { Span = TextSpan.FromBounds(rewrite.Span.Start, end) };

    private static Rewrite Fill(string template, PatternMatch match, Utterance utterance)
    {
        var sentence = utterance.Sentences[match.Sentence];
        var start = utterance.Words[match.First].Start;
        // A template that ends a sentence replaces the sign that ended it.
        var endsSentence = match.End == sentence.End && template[^1] is '.' or '?' or '!';
        var end = endsSentence ? sentence.Span.End : utterance.Words[Math.Max(match.First, match.End - 1)].End;
        var text = Expand(template, match, utterance);
        if (match.First == sentence.First || char.IsUpper(utterance.Text[start])) text = Capitalize(text);
        else if (template[0] != '{') text = Uncapitalize(text);
        return new Rewrite(TextSpan.FromBounds(start, end), text);
    }

    private static string Expand(string template, PatternMatch match, Utterance utterance)
    {
        var inflection = Inflection.Of(utterance.Language);
        var result = new StringBuilder(template.Length + utterance.Text.Length);
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{') { Append(result, template[i]); continue; }
            var end = template.IndexOf('}', i);
            var blank = template.AsSpan(i + 1, end - i - 1);
            var open = blank.IndexOf('(');
            var value = open < 0
                ? Capture(blank, match, utterance)
                : inflection.Apply(blank[..open].ToString(), Arguments(blank[(open + 1)..^1], match, utterance));
            foreach (var c in value) Append(result, c);
            i = end;
        }
        return result.ToString().Trim();
    }

    private static string[] Arguments(ReadOnlySpan<char> numbers, PatternMatch match, Utterance utterance)
    {
        var arguments = new List<string>();
        foreach (var range in numbers.Split(',')) arguments.Add(Capture(numbers[range], match, utterance));
        return [.. arguments];
    }

    private static string Capture(ReadOnlySpan<char> number, PatternMatch match, Utterance utterance)
    {
        var slot = 2 * (number[0] - '0');
        var (first, end) = (match.Captures[slot], match.Captures[slot + 1]);
        if (first < 0 || end <= first) return "";
        var text = utterance.Text[utterance.Words[first].Start..utterance.Words[end - 1].End];
        var opens = first == utterance.Sentences[match.Sentence].First || (first == match.First && utterance.Words[first - 1].IsClauseBreak && utterance.Language == Language.English);
        return opens && !StaysCapital(text) ? Uncapitalize(text) : text;
    }

    /// <summary>Empty captures leave no double blanks and no blank before a sign; line ends become blanks.</summary>
    private static void Append(StringBuilder result, char c)
    {
        if (c is '\n' or '\r' or '\t') c = ' ';
        if (c == ' ' && (result.Length == 0 || result[^1] == ' ')) return;
        if (c is ',' or '.' or '?' or '!' && result.Length > 0 && result[^1] == ' ') result.Length--;
        result.Append(c);
    }

    /// <summary>Words that open a sentence lose their capital elsewhere, but for the polite form and what is no plain word.</summary>
    private static bool StaysCapital(string text) => text == "Sie" || text.StartsWith("I ", StringComparison.Ordinal) || text.StartsWith("I'", StringComparison.Ordinal);

    private static string Capitalize(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    private static string Uncapitalize(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
