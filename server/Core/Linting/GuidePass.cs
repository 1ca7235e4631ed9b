using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Linting;

/// <summary>Runs the whole-guide rules.</summary>
internal static class GuidePass
{
    /// <summary>Adds the findings of all whole-guide rules.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="settings">What the user set.</param>
    /// <param name="suppressions">What the author allows.</param>
    /// <param name="findings">Where findings go.</param>
    /// <returns>True where a rule failed.</returns>
    public static bool Check(WholeGuide guide, LintSettings settings, SuppressionLedger suppressions, List<Finding> findings)
    {
        if (guide.Guide.Likeness != GuideLikeness.Guide) return false;
        var rules = RuleRegistry.GuideRules;
        var found = new List<GuideFinding>();
        var hasFailed = false;
        for (var i = 0; i < rules.Length; i++)
        {
            var set = settings.Guide(i);
            if (set == Severity.Off) continue;
            var rule = rules[i];
            var own = rule.SeverityIn(guide);
            if (own == Severity.Off) continue;
            found.Clear();
            try
            {
                rule.Check(guide, found);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                findings.Add(new Finding { Rule = Linter.InternalError, Severity = Severity.Error, Span = guide.Title, Arguments = [$"{rule.Info.Id}: {error.GetType().Name}"] });
                hasFailed = true;
                continue;
            }
            foreach (var finding in found) Add(rule, own, set, finding, guide.Guide, suppressions, findings);
        }
        return hasFailed;
    }

    private static void Add(GuideRule rule, Severity own, Severity? set, GuideFinding found, Guide guide, SuppressionLedger suppressions, List<Finding> findings)
    {
        var isUnsure = found.Item >= 0 && guide.Items[found.Item].Role == LineRole.Unsure;
        var lowered = found.Severity is { } severity && severity < own ? severity : own;
        var seen = LintSettings.Weigh(lowered, set, found.Confidence, isUnsure);
        if (seen == Severity.Off || suppressions.Allows(rule.Info.Id, found.Item)) return;
        findings.Add(new Finding
        {
            Rule = rule.Info.Id,
            Severity = seen,
            Confidence = found.Confidence,
            Span = found.Span,
            Item = found.Item,
            Variant = found.Variant,
            Arguments = found.Arguments,
            FixSource = found.Mend is null ? null : new Fixes(found.Mend),
            Related = found.Related,
        });
    }

    private sealed class Fixes(Func<ImmutableArray<Fix>> mend) : IFixSource
    {
        public ImmutableArray<Fix> FixesOf(Finding finding)
        {
            try
            {
                return mend();
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // Whoever asks is writing a report or answering an editor: what cannot be mended is left to the author.
                return [];
            }
        }
    }
}
