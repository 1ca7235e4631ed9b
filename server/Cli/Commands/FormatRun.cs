using InterviewGuide.Cli.Batch;
using InterviewGuide.Cli.Fixing;
using InterviewGuide.Linting;
using InterviewGuide.Text;
using InterviewGuide.Workspace;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Cli.Commands;

/// <summary>One run of <c>guide format</c>.</summary>
internal sealed class FormatRun(Session session, FormatOptions options)
{
    private readonly FileReader reader = new();
    private readonly AtomicFile writer = new();
    private int formatted;
    private int unchanged;
    private int markdown;
    private bool failed;

    /// <summary>Runs and gives the exit code.</summary>
    public int Run()
    {
        if (!Guides.TryOpen(session, options, null, out var guides)) return ExitCode.Failure;
        foreach (var problem in guides.Problems) Fail(problem);
        if (guides.Count == 0 && !options.AllowEmpty)
        {
            if (!failed) new NoGuides(session).Say(guides);
            return ExitCode.Failure;
        }
        var outcome = new FileOutcome();
        for (var number = 0; number < guides.Count; number++)
        {
            Format(guides, number, outcome);
            session.Environment.Output.Write(outcome.Report.Written);
            outcome.Clear();
        }
        if (!guides.IsStdin) Say();
        return failed ? ExitCode.Failure : formatted > 0 && (options.Check || options.Diff) ? ExitCode.Findings : ExitCode.Clean;
    }

    private void Format(Guides guides, int number, FileOutcome outcome)
    {
        var path = guides.PathOf(number);
        var configuration = guides.Configurations.ForFile(path);
        if (configuration.IsBroken) return;
        if (guides.Read(number, reader, out var text) is { } problem)
        {
            Fail(problem);
            return;
        }
        var format = GuideNames.FormatOf(path);
        var edits = GuideLayout.Edits(new GuideDocument(path, new SourceText(text.Text), format), configuration.For(path));
        var changed = text with { Text = TextEdits.Apply(text.Text, edits) };
        if (format == GuideFormat.Markdown) markdown++;
        else if (changed.Text == text.Text) unchanged++;
        else formatted++;
        if (options.Diff) UnifiedDiff.Write(session.Shown(path), text.Text, changed.Text, outcome.Report);
        else if (options.Check && changed.Text != text.Text)
        {
            outcome.Report.Write(session.Shown(path));
            outcome.Report.EndLine();
        }
        else if (options.Check) return;
        else if (guides.IsStdin) outcome.Report.Write(FileReader.Encode(changed));
        else if (changed.Text != text.Text) Replace(path, text, changed);
    }

    private void Replace(string path, FileText text, FileText changed)
    {
        if (writer.Replace(path, FileReader.Encode(text), FileReader.Encode(changed)) is not { } problem) return;
        formatted--;
        Fail(problem);
    }

    private void Say()
    {
        var key = options.Check || options.Diff ? "format.would-change" : "format.changed";
        if (formatted > 0) session.Environment.Error.WriteLine(session.Count(key, formatted));
        if (unchanged > 0) session.Environment.Error.WriteLine(session.Count("format.unchanged", unchanged));
        if (markdown > 0) session.Environment.Error.WriteLine(session.Count("format.markdown", markdown));
    }

    private void Fail(Problem problem)
    {
        session.Say(problem);
        failed = true;
    }
}
