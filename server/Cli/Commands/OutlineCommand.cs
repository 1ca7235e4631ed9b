using System.CommandLine;
using InterviewGuide.Cli.Reports;
using InterviewGuide.Health;
using InterviewGuide.Linting;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Cli.Commands;

/// <summary><c>guide outline</c>: shows how every line of a guide was read, and why.</summary>
internal sealed class OutlineCommand
{
    private readonly Session session;
    private readonly Argument<string> file;
    private readonly Option<string> format;
    private readonly Option<bool> health;
    private readonly Option<string?> config, stdinName;

    private OutlineCommand(Session session)
    {
        this.session = session;
        file = new Argument<string>("file") { Description = session.Text("argument.file"), HelpName = session.Text("value.file") };
        format = session.Choice("--format", "text", "text", "json");
        health = session.Flag("--health");
        config = session.Value("--config");
        stdinName = session.Value("--stdin-filename");
    }

    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var outline = new OutlineCommand(session);
        var command = new Command("outline", session.Text("command.outline")) { outline.file, outline.format, outline.health, outline.config, outline.stdinName };
        command.SetAction(outline.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var selection = new GuideSelection
        {
            Paths = [parsed.GetValue(file) ?? ""],
            ConfigurationPath = parsed.GetValue(config),
            StdinName = parsed.GetValue(stdinName),
        };
        if (!Guides.TryOpen(session, selection, IncludeDone, out var guides)) return ExitCode.Failure;
        foreach (var problem in guides.Problems) session.Say(problem);
        if (guides.Problems.Count > 0) return ExitCode.Failure;
        if (guides.Count != 1 || guides.Folders.Count > 0)
        {
            session.Say(session.Text("outline.one-file"));
            return ExitCode.Failure;
        }
        if (guides.Read(0, new FileReader(), out var text) is { } unread)
        {
            session.Say(unread);
            return ExitCode.Failure;
        }
        var path = guides.PathOf(0);
        var document = new GuideDocument(path, new SourceText(text.Text), GuideNames.FormatOf(path));
        var configuration = guides.Configurations.ForFile(path).For(path);
        var cache = new AnalysisCache();
        var result = session.Environment.Lint(document, configuration, guides.IncludesFor(path), cache);
        var linted = new LintedFile(session.Shown(path), document.Source, result);
        var isJson = parsed.GetValue(format) == "json";
        var to = new ReportBuffer();
        if (parsed.GetValue(health)) WriteHealth(linted, GuideHealth.Of(result, configuration, cache), isJson, to);
        else if (isJson) OutlineJson.Write(linted, to);
        else new OutlineText(session).Write(linted, to);
        session.Environment.Output.Write(to.Written);
        return ExitCode.Clean;
    }

    private void WriteHealth(LintedFile linted, GuideHealth found, bool isJson, ReportBuffer to)
    {
        if (isJson) HealthReport.WriteJson(linted, found, to);
        else HealthReport.WriteText(session, linted, found, to);
    }

    private static LintConfiguration IncludeDone(LintConfiguration configuration) => configuration with { IncludeDone = true };
}
