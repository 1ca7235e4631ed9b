using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Linting;

/// <summary>Asks for reasons, and for suppressions that nothing needs any more to go.</summary>
internal static class SuppressionPass
{
    private const string Unused = "unused-suppression";
    private const string WithoutReason = "suppression-without-reason";

    public static void Check(Guide guide, LintSettings settings, SuppressionLedger suppressions, List<Finding> findings)
    {
        // With some rules switched off for this run, nobody can tell which permissions are needed.
        var canTell = settings.Configuration.Only is null && settings.Configuration.Skip.Count == 0;
        foreach (var (suppression, place, rule, isUsed) in suppressions.Entries())
        {
            if (rule is null) Add(Unused, "unknown", suppression, place, guide, settings, findings);
            else if (!isUsed && canTell && settings.SeverityOf(rule) != Severity.Off) Add(Unused, null, suppression, place, guide, settings, findings);
            if (place == 0 && suppression.Reason is null) Add(WithoutReason, null, suppression, place, guide, settings, findings);
        }
    }

    private static void Add(string id, string? variant, Suppression suppression, int place, Guide guide, LintSettings settings, List<Finding> findings)
    {
        var rule = RuleCatalogue.Find(id);
        if (rule is null) return;
        var severity = LintSettings.Weigh(rule.DefaultSeverity, settings.SeverityOf(rule), Confidence.Strong, isUnsure: false);
        if (severity == Severity.Off) return;
        findings.Add(new Finding
        {
            Rule = id,
            Severity = severity,
            Variant = variant,
            Span = suppression.RuleSpans[place],
            Arguments = [suppression.Rules[place]],
            Fixes = id == Unused && variant is null && suppression.Rules.Length == 1 ? [Removal(suppression, guide)] : [],
        });
    }

    /// <summary>Takes the comment away with its line.</summary>
    private static Fix Removal(Suppression suppression, Guide guide)
    {
        var line = guide.Source.LineWithBreak(guide.Source.LineAt(suppression.Span.Start));
        return new Fix("remove", ImmutableArray<string>.Empty, FixSafety.Safe, [new Text.TextEdit(line, "")]);
    }
}
