using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Linting;

/// <summary>Turns what the reading of a guide found into findings.</summary>
internal static class SyntaxPass
{
    public static void Check(Guide guide, LintSettings settings, SuppressionLedger suppressions, List<Finding> findings)
    {
        foreach (var diagnostic in guide.Diagnostics)
        {
            var rule = RuleCatalogue.Find(diagnostic.Rule);
            if (rule is null) continue;
            // A keyword that is nearly right is surely meant as one.
            var own = diagnostic.Variant == "close" ? Severity.Warning : rule.DefaultSeverity;
            var severity = LintSettings.Weigh(own, settings.SeverityOf(rule.Id), Confidence.Strong, isUnsure: false);
            var item = ItemAt(guide, diagnostic.Span.Start);
            if (severity == Severity.Off || suppressions.Allows(rule.Id, item)) continue;
            findings.Add(new Finding
            {
                Rule = rule.Id,
                Severity = severity,
                Span = diagnostic.Span,
                Item = item,
                Variant = diagnostic.Variant.Length == 0 ? null : diagnostic.Variant,
                Arguments = diagnostic.Arguments,
                Fixes = [.. diagnostic.Fixes.Select(fix => new Fix(fix.Title, fix.Arguments, fix.Safety, fix.Edits))],
            });
        }
    }

    /// <summary>The innermost item whose line holds the offset, or -1.</summary>
    private static int ItemAt(Guide guide, int offset)
    {
        var low = 0;
        var high = guide.Items.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (guide.Items[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }
        return guide.Items.IsEmpty || guide.Items[low].Span.Start > offset ? -1 : low;
    }
}
