using System.Text;
using InterviewGuide.Cli.Batch;
using InterviewGuide.Cli.Reports;
using InterviewGuide.Linting;

namespace InterviewGuide.Cli.Commands;

/// <summary>One run of <c>guide lint</c>: finds the guides, lints them on all cores, and says what was found.</summary>
internal sealed class LintRun(Session session, LintOptions options)
{
    private const int OutputBuffer = 64 * 1024;
    private readonly CommandEnvironment environment = session.Environment;
    private readonly Report report = Report.Of(options.Format, session);
    private readonly Totals totals = new();

    /// <summary>Runs and gives the exit code.</summary>
    public int Run()
    {
        if (!Guides.TryOpen(session, options, Finish, out var guides)) return ExitCode.Failure;
        foreach (var problem in guides.Problems) session.Say(problem);
        totals.HasFailure = guides.Problems.Count > 0;
        if (guides.Count == 0 && !options.AllowEmpty)
        {
            if (guides.Problems.Count == 0) new NoGuides(session).Say(guides);
            return ExitCode.Failure;
        }
        var output = new BufferedStream(environment.Output, OutputBuffer);
        Lint(guides, output);
        output.Flush();
        var summary = new Summary(session);
        summary.SayLeftOut(totals);
        if (report.ForPeople && !options.Diff) summary.Say(totals, options);
        if (options.Statistics) summary.SayRules(totals);
        return totals.HasFailure ? ExitCode.Failure
            : !options.ExitZero && totals.Reaches(options.FailLevel) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private LintConfiguration Finish(LintConfiguration configuration) =>
        configuration with { Only = options.Only, Skip = options.Skip, IncludeDone = options.IncludeDone };

    private void Lint(Guides guides, Stream output)
    {
        var text = !options.Diff && !(guides.IsStdin && options.Fix is not null);
        var anything = false;
        var workers = new List<LintWorker>();
        if (text) Write(output, report.Start);
        using var progress = Progress.Start(session, guides.Count);
        BatchRun.Run(guides.Count, options.Jobs, Worker, outcome =>
        {
            progress?.Step();
            if (outcome.Problems.Count > 0) progress?.Pause();
            foreach (var problem in outcome.Problems) session.Say(problem);
            if (outcome.Report.Length == 0) return;
            if (anything && text) Write(output, report.Separator);
            anything = true;
            output.Write(outcome.Report.Written);
        });
        if (text) Write(output, report.End);
        foreach (var worker in workers) totals.Add(worker.Totals);

        Action<int, FileOutcome> Worker()
        {
            var worker = new LintWorker(session, options, guides, report);
            lock (workers) workers.Add(worker);
            return worker.Process;
        }
    }

    private static void Write(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
