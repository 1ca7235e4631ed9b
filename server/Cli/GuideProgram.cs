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
        var root = Root(session);
        var parsed = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && !HelpText.IsAskedFor(parsed)) return UsageErrors.Say(parsed, session);
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
