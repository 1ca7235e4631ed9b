using System.CommandLine;
using System.CommandLine.Invocation;
using InterviewGuide.Cli.Reports;

namespace InterviewGuide.Cli.CommandLine;

/// <summary>The help of a command, in the session's language.</summary>
internal static class HelpText
{
    private const int WidestName = 30;

    /// <summary>The option <c>--help</c>.</summary>
    public static Option Option(Session session) => new Option<bool>("--help", "-h", "-?")
    {
        Description = session.Text("option.help"),
        Arity = ArgumentArity.Zero,
        Recursive = true,
        Action = new Action(session),
    };

    /// <summary>True where the command line asks for help, whatever else is wrong with it.</summary>
    public static bool IsAskedFor(ParseResult parsed) => parsed.Action is Action;

    /// <summary>Writes the help of <paramref name="command"/> to the results.</summary>
    public static int Write(Command command, Session session)
    {
        using var to = new StreamWriter(session.Environment.Output, leaveOpen: true);
        to.WriteLine(command.Description);
        to.WriteLine();
        to.WriteLine(session.Text("help.usage"));
        to.WriteLine("  " + Usage(command, session));
        Table(to, session, "help.commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (Names(sub.Name, sub.Aliases), sub.Description)));
        Table(to, session, "help.arguments", command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)));
        Table(to, session, "help.options", Options(command).Select(option => (OptionName(option), option.Description)));
        var examples = "help.examples." + command.Name;
        if (!Session.Texts.Has(examples, session.Locale)) return ExitCode.Clean;
        to.WriteLine();
        to.WriteLine(session.Text(examples));
        return ExitCode.Clean;
    }

    private static string Usage(Command command, Session session)
    {
        var words = new List<string>();
        for (Command? at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
            words.Insert(0, at.Name);
        if (command.Subcommands.Count > 0) words.Add(session.Text("help.command"));
        words.AddRange(command.Arguments.Select(argument =>
            argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.HelpName ?? argument.Name}]" : argument.HelpName ?? argument.Name));
        words.Add(session.Text("help.some-options"));
        return string.Join(' ', words);
    }

    // Options of the command above that hold here too come last.
    private static IEnumerable<Option> Options(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);
        return command.Options.Concat(inherited).Where(option => !option.Hidden);
    }

    private static string OptionName(Option option)
    {
        var names = Names(option.Name, option.Aliases);
        return option.HelpName is null ? names : names + " " + option.HelpName;
    }

    private static string Names(string name, IEnumerable<string> aliases) => string.Join(", ", aliases.Where(alias => alias != "-?").Order(StringComparer.Ordinal).Append(name));

    private static void Table(StreamWriter to, Session session, string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0) return;
        to.WriteLine();
        to.WriteLine(session.Text(title));
        var column = Math.Min(WidestName, list.Max(row => TextWidth.Of(row.Name))) + 4;
        foreach (var (name, text) in list)
        {
            var lines = WordWrap.Lines(text ?? "", Math.Max(20, session.Environment.Width - column)).ToList();
            var first = "  " + name;
            if (first.Length + 2 > column)
            {
                to.WriteLine(first);
                first = "";
            }
            for (var i = 0; i < lines.Count; i++) to.WriteLine((i == 0 ? first : "").PadRight(column) + lines[i]);
        }
    }

    private sealed class Action(Session session) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult) => Write(parseResult.CommandResult.Command, session);
    }
}
