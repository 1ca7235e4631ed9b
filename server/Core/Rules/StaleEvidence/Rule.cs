using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The plan rests on knowledge that was true once.</summary>
internal sealed class StaleEvidence() : GuideRule(new RuleInfo("stale-evidence", "veraltetes-wissen", Severity.Info, "0.1.0", RuleGroup.Planning))
{
    /// <summary>What is so many years older than the guide is no longer fresh.</summary>
    private const int Years = 2;

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        // The guide's own date only matters where something may be old.
        if (!guide.PlanHas(Cue.Stale)) return;
        int? written = null;
        foreach (var item in guide.Plan)
        {
            if (IsOwnDate(guide, item))
            {
                written ??= YearIn(guide.Guide.Source.Slice(item.TextSpan));
                continue;
            }
            if (guide.SpanOf(item, Cue.Stale) is not { } span) continue;
            // There is no clock here: a year is old or not by the guide's own date.
            if (written is { } year && YearIn(guide.Guide.Source.Slice(span)) is { } then && year - then < Years) continue;
            found.Add(new GuideFinding(span, item.Index) { Arguments = [guide.Guide.Source.ToString(span)] });
        }
    }

    private static bool IsOwnDate(WholeGuide guide, Item item) =>
        item is { Keyword: Keyword.FreeField, KeywordSpan.IsEmpty: false } && guide.Has(item, Cue.OwnDate);

    /// <summary>The first year in the words, or null.</summary>
    private static int? YearIn(ReadOnlySpan<char> words)
    {
        for (var at = 0; at + 4 <= words.Length; at++)
        {
            if (!char.IsAsciiDigit(words[at])) continue;
            var end = at;
            while (end < words.Length && char.IsAsciiDigit(words[end])) end++;
            if (end - at == 4 && words[at] is '1' or '2' && words[at + 1] is '9' or '0') return int.Parse(words[at..end], System.Globalization.CultureInfo.InvariantCulture);
            at = end;
        }
        return null;
    }
}
