using System.CommandLine;
using System.Text;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Cli.Commands;

/// <summary><c>guide config</c>: shows the settings that hold for a file or folder, and where they come from.</summary>
internal static class ConfigCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var path = new Argument<string?>("path") { Description = session.Text("argument.config-path"), HelpName = session.Text("value.path"), Arity = ArgumentArity.ZeroOrOne };
        var config = session.Value("--config");
        var command = new Command("config", session.Text("command.config")) { path, config };
        command.SetAction(parsed => Show(parsed.GetValue(path) ?? ".", parsed.GetValue(config), session));
        return command;
    }

    private static int Show(string path, string? file, Session session)
    {
        var working = session.Environment.WorkingFolder;
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, working));
        var store = file is null ? new ConfigurationStore() : ConfigurationStore.OfFile(Path.GetFullPath(file, working), working);
        var isFolder = Directory.Exists(full);
        var configuration = isFolder ? store.ForFolder(full) : store.ForFile(full);
        foreach (var problem in configuration.Problems) session.Say(problem);
        if (configuration.IsBroken) return ExitCode.Failure;
        var lines = new StringBuilder();
        if (configuration.Path is null) lines.Append("// ").Append(session.Text("config.none")).Append('\n');
        else
            foreach (var source in configuration.Sources) lines.Append("// ").Append(session.Shown(source)).Append('\n');
        session.Environment.Output.Write(Encoding.UTF8.GetBytes(lines.ToString()));
        session.Environment.Output.Write(EffectiveConfiguration.Json(configuration, isFolder ? null : full));
        return ExitCode.Clean;
    }
}
