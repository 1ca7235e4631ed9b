using System.Collections.Immutable;
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
            var severity = LintSettings.Weigh(own, settings.SeverityOf(rule), Confidence.Strong, isUnsure: false);
            var item = guide.ItemAt(diagnostic.Span.Start)?.Index ?? -1;
            if (severity == Severity.Off || suppressions.Allows(rule.Id, item)) continue;
            findings.Add(new Finding
            {
                Rule = rule.Id,
                Severity = severity,
                Span = diagnostic.Span,
                Item = item,
                Variant = diagnostic.Variant.Length == 0 ? null : diagnostic.Variant,
                Arguments = diagnostic.Arguments,
                Related = diagnostic.Related,
                FixSource = diagnostic.Fixes.IsEmpty ? null : new Fixes(diagnostic),
            });
        }
    }

    private sealed class Fixes(SyntaxDiagnostic diagnostic) : IFixSource
    {
        public ImmutableArray<Fix> FixesOf(Finding finding) =>
            [.. diagnostic.Fixes.Select(static fix => new Fix(fix.Title, fix.Arguments, fix.Safety, fix.Edits))];
    }
}
