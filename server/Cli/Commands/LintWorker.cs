using InterviewGuide.Cli.Batch;
using InterviewGuide.Cli.Fixing;
using InterviewGuide.Cli.Reports;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Workspace;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Cli.Commands;

/// <summary>Lints one file after the other, and mends it where that is asked for. One for each thread.</summary>
internal sealed class LintWorker(Session session, LintOptions options, Guides guides, Report report)
{
    // Guides of one folder repeat their neighbours' words; a larger cache finds little more and costs memory.
    private const int CachedTexts = 1024;

    private readonly FileReader reader = new();
    private readonly AnalysisCache cache = new(CachedTexts, keepsRepeated: true);
    private readonly AtomicFile writer = new();

    /// <summary>What this worker counted.</summary>
    public Totals Totals { get; } = new();

    /// <summary>Works on one guide.</summary>
    public void Process(int number, FileOutcome outcome)
    {
        var path = guides.PathOf(number);
        var configuration = guides.Configurations.ForFile(path);
        if (configuration.IsBroken) return;
        if (guides.Read(number, reader, out var text) is { } problem)
        {
            Fail(outcome, problem);
            return;
        }
        var settings = configuration.For(path);
        var resolver = guides.IncludesFor(path);
        var format = GuideNames.FormatOf(path);
        LintResult Lint(string source) =>
            session.Environment.Lint(new GuideDocument(path, new SourceText(source), format), settings, resolver, cache);

        var result = Lint(text.Text);
        var shown = session.Shown(path);
        if (result.Guide.Likeness != GuideLikeness.Guide && !guides.IsNamed(number))
        {
            Totals.LeftOut.Add(shown);
            return;
        }
        if (options.Fix is { } limit)
        {
            var run = FixRun.Of(text.Text, result, limit, Lint);
            if (!run.Settles) Fail(outcome, new Problem("fix.unsettled", path));
            else if (options.Diff) UnifiedDiff.Write(shown, text.Text, run.Text, outcome.Report);
            else result = Keep(text, run, path, outcome) ? run.Result : result;
            if (run.Text != text.Text) Totals.FilesFixed++;
        }
        Totals.Add(result);
        if (options.Diff) return;
        if (guides.IsStdin && options.Fix is not null) WriteAside(new LintedFile(shown, result.Guide.Source, result));
        else report.Write(new LintedFile(shown, result.Guide.Source, result), outcome.Report);
    }

    // Mended standard input is the result, so its findings go where everything else goes.
    private void WriteAside(LintedFile file)
    {
        var findings = new ReportBuffer();
        report.Write(file, findings);
        session.Environment.Error.Write(findings.ToString());
    }

    private bool Keep(FileText text, FixRun run, string path, FileOutcome outcome)
    {
        if (guides.IsStdin) outcome.Report.Write(FileReader.Encode(text with { Text = run.Text }));
        else if (run.Text == text.Text) return true;
        else if (writer.Replace(path, FileReader.Encode(text), FileReader.Encode(text with { Text = run.Text })) is { } problem)
        {
            Fail(outcome, problem);
            return false;
        }
        return true;
    }

    private void Fail(FileOutcome outcome, Problem problem)
    {
        outcome.Problems.Add(problem);
        Totals.HasFailure = true;
    }
}
