using System.CommandLine;

namespace InterviewGuide.Cli.Commands;

/// <summary><c>guide format</c>: its options, and from them a run.</summary>
internal sealed class FormatCommand
{
    private readonly Session session;
    private readonly Argument<string[]> paths;
    private readonly Option<bool> check, diff, respectIgnore, allowEmpty;
    private readonly Option<string?> stdinName, filesFrom, config;

    private FormatCommand(Session session)
    {
        this.session = session;
        paths = new Argument<string[]>("paths") { Description = session.Text("argument.format-paths"), HelpName = session.Text("value.paths"), Arity = ArgumentArity.ZeroOrMore };
        check = session.Flag("--check");
        diff = session.Flag("--diff", "option.format-diff");
        config = session.Value("--config");
        stdinName = session.Value("--stdin-filename");
        filesFrom = session.Value("--files-from");
        allowEmpty = session.Flag("--allow-empty");
        respectIgnore = session.Flag("--respect-ignore");
    }

    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var format = new FormatCommand(session);
        var command = new Command("format", session.Text("command.format"))
        {
            format.paths, format.check, format.diff, format.config, format.stdinName, format.filesFrom, format.allowEmpty, format.respectIgnore,
        };
        command.SetAction(format.Run);
        return command;
    }

    private int Run(ParseResult parsed) => new FormatRun(session, new FormatOptions
    {
        Paths = parsed.GetValue(paths) ?? [],
        Check = parsed.GetValue(check),
        Diff = parsed.GetValue(diff),
        ConfigurationPath = parsed.GetValue(config),
        StdinName = parsed.GetValue(stdinName),
        FilesFrom = parsed.GetValue(filesFrom),
        AllowEmpty = parsed.GetValue(allowEmpty),
        RespectIgnore = parsed.GetValue(respectIgnore),
    }).Run();
}

/// <summary>What <c>guide format</c> was asked to do.</summary>
internal sealed record FormatOptions : GuideSelection
{
    /// <summary>True to name the guides that are not laid out, and to change nothing.</summary>
    public bool Check { get; init; }

    /// <summary>True to show what would change, and to change nothing.</summary>
    public bool Diff { get; init; }

    public bool AllowEmpty { get; init; }
}
