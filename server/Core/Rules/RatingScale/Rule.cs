using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Asks for a number, a grade or a ranking in a conversation.</summary>
internal sealed class RatingScale() : WordingRule(new RuleInfo("rating-scale", "bewertungsskala", Severity.Info, "0.1.0", RuleGroup.QuestionType))
{
    /// <inheritdoc/>
    public override void Find(Utterance utterance, List<Candidate> found)
    {
        var text = utterance.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('(' or '[') || ScaleEnd(text, at + 1) is not (> 0 and var end)) continue;
            var sentence = SentenceAt(utterance, at);
            if (sentence < 0 || !utterance.Sentences[sentence].Is(SentenceFeatures.Question)) continue;
            found.Add(new Candidate(Order, sentence, TextSpan.FromBounds(at + 1, end), Confidence.Strong));
        }
    }

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // A scale after a usability task is standard practice, and a screener sorts by facts.
        if (item.Kind == GuideKind.Usability || item.Section == SectionRole.Screener) return Drop;
        // Sorting cards or concepts is a task of its own.
        return item.Role == LineRole.Task || item.Section == SectionRole.Stimulus ? ReportAs(Severity.Hint, candidate) : Report(candidate);
    }

    /// <summary>Offset behind a bare scale such as <c>1–10</c> that a bracket opens with; 0 where there is none.</summary>
    private static int ScaleEnd(string text, int at)
    {
        foreach (var name in (ReadOnlySpan<string>)["scale ", "skala "])
        {
            if (text.AsSpan(at).StartsWith(name, StringComparison.OrdinalIgnoreCase)) at += name.Length;
        }
        if (at + 2 >= text.Length || text[at] is not ('0' or '1')) return 0;
        at++;
        foreach (var sign in (ReadOnlySpan<string>)[" to ", " bis ", " - ", " – ", "-", "–"])
        {
            if (!text.AsSpan(at).StartsWith(sign, StringComparison.Ordinal)) continue;
            var end = at + sign.Length;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            var isEnd = text.AsSpan(at + sign.Length, end - at - sign.Length) is "5" or "6" or "7" or "10" or "100";
            // "(1-5 employees)" counts something.
            return isEnd && end < text.Length && text[end] is ')' or ']' or ',' or ';' or ':' ? end : 0;
        }
        return 0;
    }

    private static int SentenceAt(Utterance utterance, int offset)
    {
        for (var i = utterance.Sentences.Length - 1; i >= 0; i--)
        {
            if (utterance.Sentences[i].Span.Start <= offset) return i;
        }
        return -1;
    }
}
