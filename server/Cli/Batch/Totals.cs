using System.Runtime.InteropServices;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Cli.Batch;

/// <summary>Counts over many files.</summary>
internal sealed class Totals
{
    private readonly int[] bySeverity = new int[(int)Severity.Error + 1];
    private readonly Dictionary<string, int> byRule = new(StringComparer.Ordinal);

    /// <summary>Files that were linted.</summary>
    public int Files { get; private set; }

    /// <summary>Files that turned out to be no guides, as reports show them.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>Linted files with findings.</summary>
    public int FilesWithFindings { get; private set; }

    /// <summary>Linted Markdown files that hold questions and no plan.</summary>
    public int WithoutPlan { get; private set; }

    /// <summary>Findings that <c>--fix</c> would mend.</summary>
    public int Fixable { get; private set; }

    /// <summary>Findings that <c>--unsafe-fixes</c> would mend besides.</summary>
    public int FixableUnsafely { get; private set; }

    /// <summary>Files that fixes changed, or would change.</summary>
    public int FilesFixed { get; set; }

    /// <summary>True where a file could not be read, used or written, or a rule failed.</summary>
    public bool HasFailure { get; set; }

    /// <summary>Number of findings.</summary>
    public int Findings
    {
        get
        {
            var sum = 0;
            foreach (var count in bySeverity) sum += count;
            return sum;
        }
    }

    /// <summary>Number of findings by rule, most first.</summary>
    public IEnumerable<KeyValuePair<string, int>> Rules =>
        byRule.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal);

    /// <summary>Number of findings of a severity.</summary>
    public int Of(Severity severity) => bySeverity[(int)severity];

    /// <summary>True where there is a finding at or above <paramref name="level"/>.</summary>
    public bool Reaches(Severity level) => bySeverity.AsSpan((int)level).ContainsAnyExcept(0);

    /// <summary>Counts one linted file.</summary>
    public void Add(LintResult result)
    {
        Files++;
        if (!result.Findings.IsEmpty) FilesWithFindings++;
        if (result.IsWithoutPlan) WithoutPlan++;
        HasFailure |= result.HasInternalError;
        foreach (var finding in result.Findings)
        {
            bySeverity[(int)finding.Severity]++;
            CollectionsMarshal.GetValueRefOrAddDefault(byRule, finding.Rule, out _)++;
            if (BestSafety(finding) is not { } safety) continue;
            if (safety == FixSafety.Safe) Fixable++;
            else FixableUnsafely++;
        }
    }

    /// <summary>Adds what another worker counted.</summary>
    public void Add(Totals other)
    {
        Files += other.Files;
        LeftOut.AddRange(other.LeftOut);
        FilesWithFindings += other.FilesWithFindings;
        WithoutPlan += other.WithoutPlan;
        Fixable += other.Fixable;
        FixableUnsafely += other.FixableUnsafely;
        FilesFixed += other.FilesFixed;
        HasFailure |= other.HasFailure;
        for (var i = 0; i < bySeverity.Length; i++) bySeverity[i] += other.bySeverity[i];
        foreach (var rule in other.byRule) CollectionsMarshal.GetValueRefOrAddDefault(byRule, rule.Key, out _) += rule.Value;
    }

    private static FixSafety? BestSafety(Finding finding)
    {
        FixSafety? best = null;
        foreach (var fix in finding.Fixes)
            if (fix.Safety != FixSafety.Snippet && (best is null || fix.Safety < best)) best = fix.Safety;
        return best;
    }
}
