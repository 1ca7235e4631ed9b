using InterviewGuide.Cli.Batch;
using InterviewGuide.Rules;

namespace InterviewGuide.Cli.Commands;

/// <summary>Sums up a run, for people.</summary>
internal sealed class Summary(Session session)
{
    private const int MostNames = 3;
    private static readonly Severity[] WorstFirst = [Severity.Error, Severity.Warning, Severity.Info, Severity.Hint];

    /// <summary>Says how many findings there are and how many can be mended.</summary>
    public void Say(Totals totals, LintOptions options)
    {
        var error = session.Environment.Error;
        if (totals.FilesFixed > 0) error.WriteLine(session.Count("summary.fixed", totals.FilesFixed));
        if (totals.WithoutPlan > 0) error.WriteLine(session.Count("summary.without-plan", totals.WithoutPlan));
        if (totals.Findings == 0)
        {
            if (totals.Files > 0) error.WriteLine(session.Count("summary.clean", totals.Files));
            return;
        }
        var parts = new List<string>();
        foreach (var severity in WorstFirst)
        {
            if (totals.Of(severity) > 0) parts.Add(session.Count(KeyOf(severity), totals.Of(severity)));
        }
        error.WriteLine(session.Text(
            "summary.findings", session.Count("count.findings", totals.Findings), totals.FilesWithFindings,
            session.Count("count.guides", totals.Files), string.Join(", ", parts)));
        if (options.Fix is null && totals.Fixable > 0) error.WriteLine(session.Count("summary.fixable", totals.Fixable));
        if (options.Fix is not Model.FixSafety.Suggested && totals.FixableUnsafely > 0)
            error.WriteLine(session.Count("summary.fixable-unsafely", totals.FixableUnsafely));
    }

    /// <summary>Says which files were found and left out because they are no guides.</summary>
    public void SayLeftOut(Totals totals)
    {
        if (totals.LeftOut.Count == 0) return;
        var names = string.Join(", ", totals.LeftOut.Order(StringComparer.Ordinal).Take(MostNames));
        if (totals.LeftOut.Count > MostNames) names += ", …";
        session.Environment.Error.WriteLine(
            session.Text(totals.LeftOut.Count == 1 ? "summary.left-out.one" : "summary.left-out.other", totals.LeftOut.Count, names));
    }

    private static string KeyOf(Severity severity) => severity switch
    {
        Severity.Error => "count.error",
        Severity.Warning => "count.warning",
        Severity.Info => "count.info",
        _ => "count.hint",
    };

    /// <summary>Says how often each rule found something.</summary>
    public void SayRules(Totals totals)
    {
        foreach (var (rule, count) in totals.Rules) session.Environment.Error.WriteLine($"{count,7}  {rule}");
    }
}
