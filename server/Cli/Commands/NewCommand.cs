using System.CommandLine;
using System.Text;
using InterviewGuide.Model;
using InterviewGuide.Workspace;
using InterviewGuide.Workspace.Configuration;
using InterviewGuide.Workspace.Files;
using InterviewGuide.Workspace.Templates;

namespace InterviewGuide.Cli.Commands;

/// <summary><c>guide new</c>: writes a guide to begin with, with blanks for what only its author knows.</summary>
internal sealed class NewCommand
{
    private readonly Session session;
    private readonly Argument<string> kind;
    private readonly Option<string> language;
    private readonly Option<string?> output;

    private NewCommand(Session session)
    {
        this.session = session;
        kind = new Argument<string>("kind") { Description = session.Text("argument.kind", KindNames), HelpName = session.Text("value.kind") };
        kind.CompletionSources.Add(_ => GuideTemplates.Kinds.Select(kind => new System.CommandLine.Completions.CompletionItem(ConfigurationNames.Of(kind))));
        language = session.Choice("--language", ConfigurationNames.Of(session.Locale), "de", "en");
        output = session.Value("--output");
        output.Aliases.Add("-o");
    }

    private static string KindNames => string.Join(", ", GuideTemplates.Kinds.Select(ConfigurationNames.Of));

    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var create = new NewCommand(session);
        var command = new Command("new", session.Text("command.new")) { create.kind, create.language, create.output };
        command.SetAction(create.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var wanted = parsed.GetValue(kind) ?? "";
        if (ConfigurationNames.KindOf(wanted) is not { } found) return SayUnknown(wanted);
        var of = parsed.GetValue(language) == "de" ? Language.German : Language.English;
        var text = Encoding.UTF8.GetBytes(GuideTemplates.Text(found, of));
        var file = parsed.GetValue(output) ?? GuideTemplates.FileName(found, of);
        if (file == "-")
        {
            session.Environment.Output.Write(text);
            return ExitCode.Clean;
        }
        var path = Path.GetFullPath(file, session.Environment.WorkingFolder);
        if (NewFile.Write(path, text) is { } problem)
        {
            session.Say(problem);
            return ExitCode.Failure;
        }
        session.Environment.Error.WriteLine(session.Text("new.written", session.Shown(path)));
        return ExitCode.Clean;
    }

    private int SayUnknown(string wanted)
    {
        var meant = NearestName.Of(wanted, GuideTemplates.Kinds.Select(ConfigurationNames.Of));
        session.Say(meant is null ? session.Text("new.unknown-kind", wanted, KindNames) : session.Text("new.unknown-kind.near", wanted, meant));
        return ExitCode.Failure;
    }
}
