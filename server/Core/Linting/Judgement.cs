using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Text;
using InterviewGuide.Wording;

namespace InterviewGuide.Linting;

/// <summary>What is to be said of some words in their surroundings, wherever they stand. Findings are made of it.</summary>
internal sealed class Judgement(WordingRule rule, Candidate candidate, Severity severity, Confidence confidence, ImmutableArray<string> also, Utterance utterance) : IFixSource
{
    private const int LongestHead = 40;

    /// <summary>What is longer is no question that anybody would reword, and each rewrite would have to be read whole.</summary>
    private const int LongestReworded = 4000;

    /// <summary>Characters before an item that may have a say in its findings: what stands before it in its line, and the line end before that.</summary>
    public const int LongestSurroundings = LongestHead + 2;

    private readonly ImmutableArray<string> arguments = [utterance.Text.Substring(candidate.Span.Start, candidate.Span.Length)];

    /// <summary>The characters concerned, in an item that has these words.</summary>
    public TextSpan SpanAt(Item item) => candidate.Span.Shift(item.TextSpan.Start);

    /// <summary>The finding for an item that has these words.</summary>
    public Finding At(Item item, SourceText source) =>
        new()
        {
            Rule = rule.Info.Id,
            Also = also,
            Severity = severity,
            Confidence = confidence,
            Span = SpanAt(item),
            Item = item.Index,
            Variant = candidate.Variant,
            Arguments = arguments,
            FixSource = this,
            Head = rule.SplitsItems ? HeadOf(item, source.Text) : null,
        };

    /// <inheritdoc/>
    public ImmutableArray<Fix> FixesOf(Finding finding)
    {
        var offset = finding.Span.Start - candidate.Span.Start;
        try
        {
            var fixes = ImmutableArray<Fix>.Empty;
            foreach (var rewrite in rule.Rewrite(candidate, utterance))
            {
                if ((!rewrite.Splits || finding.Head is not null) && IsClean(rewrite)) fixes = fixes.Add(ToFix(rewrite, offset, finding.Head));
            }
            return fixes;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Whoever asks is writing a report or answering an editor: a rule that cannot reword leaves the wording to the author.
            return [];
        }
    }

    /// <summary>True where no fault that a pattern is sure of stays or comes along, not even a slight one in a question of its own; blanks are for the author to fill.</summary>
    private bool IsClean(Rewrite rewrite)
    {
        if (utterance.Text.Length > LongestReworded) return false;
        var leavesQuestions = rewrite.Splits || rewrite.NewText.Length == 0;
        if (rewrite.HasBlanks || (!leavesQuestions && !HasOtherFaults())) return true;
        var least = leavesQuestions ? Severity.Info : Severity.Warning;
        if (rewrite.Splits && HasFaultBefore(rewrite.Span.Start, least)) return false;
        var text = utterance.Text[..rewrite.Span.Start] + rewrite.NewText + utterance.Text[rewrite.Span.End..];
        foreach (var part in rewrite.Splits ? text.Split('\n') : [text])
        {
            if (Proofreader.OfThread.WorstFault(part, utterance.Language) >= least) return false;
        }
        return true;
    }

    /// <summary>True where more is wrong with the item than what is reworded: only then a fault can stay or come along.</summary>
    private bool HasOtherFaults()
    {
        foreach (ref readonly var match in utterance.Matches.AsSpan())
        {
            if ((match.Span.Start < candidate.Span.Start || match.Span.End > candidate.Span.End) && Proofreader.SeverityOf(match, utterance) >= Severity.Warning) return true;
        }
        return false;
    }

    /// <summary>True where a fault lies before an offset, in words that stay as they are: it need not be looked for again.</summary>
    private bool HasFaultBefore(int offset, Severity least)
    {
        foreach (ref readonly var match in utterance.Matches.AsSpan())
        {
            if (match.End > match.First && utterance.Words[match.End - 1].End <= offset && Proofreader.SeverityOf(match, utterance) >= least) return true;
        }
        return false;
    }

    /// <summary>A second item is given the indentation, bullet and keyword of the first.</summary>
    private static Fix ToFix(Rewrite rewrite, int offset, string? head)
    {
        var safety = rewrite.HasBlanks ? FixSafety.Snippet : rewrite.IsSafe ? FixSafety.Safe : FixSafety.Suggested;
        return new Fix(rewrite.Title, [], safety, [new TextEdit(rewrite.Span.Shift(offset), rewrite.NewText.Replace("\n", head, StringComparison.Ordinal))]);
    }

    /// <summary>What stands before an item in its line, with the line end before it; null where the item does not stand on a line of its own.</summary>
    private static string? HeadOf(Item item, string text)
    {
        var start = item.TextSpan.Start;
        var line = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        if (start - line > LongestHead || !item.TextGaps.IsEmpty || text.AsSpan(line, start - line).Contains('|')) return null;
        return (line > 1 && text[line - 2] == '\r' ? "\r\n" : "\n") + text[line..start];
    }
}
