using System.CommandLine;
using InterviewGuide.Cli.CommandLine;
using InterviewGuide.Cli.Commands;

namespace InterviewGuide.Cli;

/// <summary>The command <c>guide</c>.</summary>
internal static class GuideProgram
{
    /// <summary>Runs a command line and gives the exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, CommandEnvironment environment)
    {
        var session = new Session(environment, Locale.Of(arguments, environment.Variable));
        try
        {
            return Run(arguments, session);
        }
        catch (IOException exception)
        {
            // Whatever can be wrong with a guide is said where it is read or written; this is about the results.
            session.Say(session.Text("output.failed", exception.Message));
        }
        catch (Exception exception)
        {
            session.Say(session.Text("internal-error", $"{exception.GetType().Name}: {exception.Message}"));
        }
        return ExitCode.Failure;
    }

    private static int Run(IReadOnlyList<string> arguments, Session session)
    {
        var environment = session.Environment;
        var parsed = Root(session, arguments).Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (!HelpText.IsAskedFor(parsed) && UsageErrors.Say(parsed, session)) return ExitCode.Failure;
        using var output = new StreamWriter(environment.Output, leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = environment.Error, EnableDefaultExceptionHandler = false });
    }

    private static readonly (string[] Names, Func<Session, Command> Create)[] Commands =
    [
        (["lint", "check"], LintCommand.Create),
        (["format"], FormatCommand.Create),
        (["outline"], OutlineCommand.Create),
        (["explain"], ExplainCommand.Create),
        (["rules"], RulesCommand.Create),
        (["config"], ConfigCommand.Create),
        (["new"], NewCommand.Create),
        (["server"], ServerCommand.Create),
    ];

    /// <summary>The command line. A command that is named first needs no other: whoever runs it should not wait for them.</summary>
    private static Command Root(Session session, IReadOnlyList<string> arguments)
    {
        // Not a root command: that one reads texts of its own for a help that it has to give up.
        var root = new Command("guide", session.Text("command.guide"));
        root.Options.Add(HelpText.Option(session));
        root.Options.Add(VersionText.Option(session));
        root.Options.Add(LocaleOption(session));
        var named = Array.FindIndex(Commands, command => arguments.Count > 0 && Array.IndexOf(command.Names, arguments[0]) >= 0);
        for (var i = 0; i < Commands.Length; i++)
        {
            if (named < 0 || i == named) root.Subcommands.Add(Commands[i].Create(session));
        }
        root.SetAction(parsed => HelpText.Write(parsed.CommandResult.Command, session));
        return root;
    }

    // Read by Locale before anything is parsed; it stands here to be known, shown and checked.
    private static Option<string> LocaleOption(Session session)
    {
        var option = session.Choice("--locale", "", "de", "en");
        option.Recursive = true;
        return option;
    }
}
