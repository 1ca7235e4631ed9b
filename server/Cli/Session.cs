using InterviewGuide.Model;
using InterviewGuide.Workspace;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Cli;

/// <summary>One run of a command: its environment and the language that it speaks.</summary>
internal sealed class Session(CommandEnvironment environment, Language locale)
{
    /// <summary>Texts of the command line.</summary>
    public static TextTable Texts { get; } = new(typeof(Session).Assembly, "messages");

    /// <summary>Streams, folder and variables.</summary>
    public CommandEnvironment Environment => environment;

    /// <summary>The language of messages.</summary>
    public Language Locale => locale;

    /// <summary>A text in the reader's language.</summary>
    public string Text(string key, params ReadOnlySpan<object?> arguments) => Texts.Get(locale, key, arguments);

    /// <summary>A text with a number in the reader's language.</summary>
    public string Count(string key, int number) => Texts.Count(locale, key, number);

    /// <summary>The path as messages and reports show it.</summary>
    public string Shown(string path) => FolderPath.Shown(environment.WorkingFolder, path);

    /// <summary>Says what is wrong with a file.</summary>
    public void Say(Problem problem)
    {
        var place = problem.Position is { } at ? $":{at.Line + 1}:{at.Character + 1}" : "";
        environment.Error.WriteLine($"{Shown(problem.Path)}{place}: {problem.Text(locale)}");
    }

    /// <summary>Says something about the command as a whole.</summary>
    public void Say(string text) => environment.Error.WriteLine("guide: " + text);
}
