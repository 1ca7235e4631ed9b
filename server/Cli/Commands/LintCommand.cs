using System.CommandLine;
using InterviewGuide.Cli.Reports;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Cli.Commands;

/// <summary><c>guide lint</c>: its options, and from them a run.</summary>
internal sealed class LintCommand
{
    private static readonly string[] Levels = ["hint", "info", "warning", "error"];
    private const Severity UsualFailLevel = Severity.Warning;

    private readonly Session session;
    private readonly Argument<string[]> paths;
    private readonly Option<string> format;
    private readonly Option<bool> fix, unsafeFixes, diff, exitZero, statistics, includeDone, allowEmpty, respectIgnore;
    private readonly Option<string?> stdinName, filesFrom, config;
    private readonly Option<string[]> only, skip;
    private readonly Option<string> failLevel;
    private readonly Option<int> jobs;

    private LintCommand(Session session)
    {
        this.session = session;
        paths = new Argument<string[]>("paths") { Description = session.Text("argument.paths"), HelpName = session.Text("value.paths"), Arity = ArgumentArity.ZeroOrMore };
        format = session.Choice("--format", "text", Report.Formats);
        fix = session.Flag("--fix");
        unsafeFixes = session.Flag("--unsafe-fixes");
        diff = session.Flag("--diff");
        stdinName = session.Value("--stdin-filename");
        filesFrom = session.Value("--files-from");
        config = session.Value("--config");
        only = session.Rules("--only");
        skip = session.Rules("--skip");
        failLevel = session.Choice("--fail-level", "warning", Levels);
        exitZero = session.Flag("--exit-zero");
        statistics = session.Flag("--statistics");
        jobs = session.Number("--jobs", Environment.ProcessorCount);
        includeDone = session.Flag("--include-done");
        allowEmpty = session.Flag("--allow-empty");
        respectIgnore = session.Flag("--respect-ignore");
    }

    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var lint = new LintCommand(session);
        var command = new Command("lint", session.Text("command.lint"))
        {
            lint.paths, lint.format, lint.fix, lint.unsafeFixes, lint.diff, lint.only, lint.skip, lint.failLevel, lint.exitZero, lint.config,
            lint.stdinName, lint.filesFrom, lint.includeDone, lint.allowEmpty, lint.respectIgnore, lint.statistics, lint.jobs,
        };
        command.Aliases.Add("check");
        command.SetAction(lint.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var ids = RuleArguments.Resolve(parsed.GetValue(only) ?? [], session);
        var skipped = RuleArguments.Resolve(parsed.GetValue(skip) ?? [], session);
        if (ids is null || skipped is null) return ExitCode.Failure;
        var unsafely = parsed.GetValue(unsafeFixes);
        if (unsafely && !parsed.GetValue(fix) && !parsed.GetValue(diff))
        {
            session.Say(session.Text("usage.unsafe-alone"));
            return ExitCode.Failure;
        }
        var options = new LintOptions
        {
            Paths = parsed.GetValue(paths) ?? [],
            Format = parsed.GetValue(format) ?? "text",
            Fix = unsafely ? FixSafety.Suggested : parsed.GetValue(fix) || parsed.GetValue(diff) ? FixSafety.Safe : null,
            Diff = parsed.GetValue(diff),
            StdinName = parsed.GetValue(stdinName),
            FilesFrom = parsed.GetValue(filesFrom),
            ConfigurationPath = parsed.GetValue(config),
            Only = parsed.GetResult(only) is null ? null : ids,
            Skip = skipped,
            FailLevel = parsed.GetResult(failLevel) is { Implicit: false } ? ConfigurationNames.SeverityOf(parsed.GetValue(failLevel) ?? "") ?? UsualFailLevel : UsualFailLevel,
            ExitZero = parsed.GetValue(exitZero),
            Statistics = parsed.GetValue(statistics),
            Jobs = parsed.GetValue(jobs),
            IncludeDone = parsed.GetValue(includeDone),
            AllowEmpty = parsed.GetValue(allowEmpty),
            RespectIgnore = parsed.GetValue(respectIgnore),
        };
        return new LintRun(session, options).Run();
    }
}
