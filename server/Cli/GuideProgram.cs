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
        var parsed = Root(session).Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (!HelpText.IsAskedFor(parsed) && UsageErrors.Say(parsed, session)) return ExitCode.Failure;
        using var output = new StreamWriter(environment.Output, leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = environment.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(Session session)
    {
        var root = new RootCommand(session.Text("command.guide"));
        root.Options.Clear();
        root.Options.Add(HelpText.Option(session));
        root.Options.Add(VersionText.Option(session));
        root.Options.Add(LocaleOption(session));
        root.Subcommands.Add(LintCommand.Create(session));
        root.Subcommands.Add(FormatCommand.Create(session));
        root.Subcommands.Add(OutlineCommand.Create(session));
        root.Subcommands.Add(ExplainCommand.Create(session));
        root.Subcommands.Add(RulesCommand.Create(session));
        root.Subcommands.Add(ConfigCommand.Create(session));
        root.Subcommands.Add(NewCommand.Create(session));
        root.Subcommands.Add(ServerCommand.Create(session));
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
