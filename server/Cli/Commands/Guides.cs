using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using InterviewGuide.Linting;
using InterviewGuide.Workspace;
using InterviewGuide.Workspace.Configuration;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Cli.Commands;

/// <summary>The guides that a command works on: files, or the text on standard input.</summary>
internal sealed class Guides
{
    private const string Stdin = "-";
    private readonly ConcurrentDictionary<string, IncludeResolver> includes = new(StringComparer.Ordinal);
    private readonly List<string> files;
    private readonly HashSet<string> named;
    private readonly CommandEnvironment environment;

    private Guides(CommandEnvironment environment, ConfigurationStore configurations, FoundGuides found, bool isStdin)
    {
        this.environment = environment;
        Configurations = configurations;
        files = found.Files;
        named = found.Named;
        Folders = found.Folders;
        IsStdin = isStdin;
        Problems = [.. found.Problems];
        var seen = new HashSet<Problem>();
        foreach (var configuration in configurations.Used)
        {
            foreach (var problem in configuration.Problems)
                if (seen.Add(problem)) Problems.Add(problem);
        }
    }

    /// <summary>Number of guides.</summary>
    public int Count => files.Count;

    /// <summary>True where the one guide is the text on standard input.</summary>
    public bool IsStdin { get; }

    /// <summary>The configuration of every guide.</summary>
    public ConfigurationStore Configurations { get; }

    /// <summary>What could not be read or used on the way to the guides.</summary>
    public List<Problem> Problems { get; }

    /// <summary>The folders that were searched.</summary>
    public List<string> Folders { get; }

    /// <summary>Full path of a guide.</summary>
    public string PathOf(int number) => files[number];

    /// <summary>True where the file was named itself, or comes from standard input: then it is linted whatever it looks like.</summary>
    public bool IsNamed(int number) => IsStdin || named.Contains(files[number]);

    /// <summary>Reads a guide.</summary>
    public Problem? Read(int number, FileReader reader, out FileText text)
    {
        if (!IsStdin) return reader.Read(files[number], out text);
        using var input = environment.Input();
        return reader.Read(input, files[number], out text);
    }

    /// <summary>Reads the files that a guide includes, inside the folder that the guide belongs to.</summary>
    public IncludeResolver IncludesFor(string path) => includes.GetOrAdd(IncludeFolder(path), static folder => new IncludeResolver(folder));

    /// <summary>Finds the guides of a command line; false, with a message, where that is not possible at all.</summary>
    public static bool TryOpen(Session session, GuideSelection selection, Func<LintConfiguration, LintConfiguration>? finish, [NotNullWhen(true)] out Guides? guides)
    {
        var environment = session.Environment;
        guides = null;
        if (!TryPaths(session, selection, out var paths)) return false;
        ConfigurationStore store;
        if (selection.ConfigurationPath is null) store = new ConfigurationStore(finish: finish);
        else
        {
            var path = Path.GetFullPath(selection.ConfigurationPath, environment.WorkingFolder);
            store = ConfigurationStore.OfFile(path, environment.WorkingFolder, finish);
        }
        if (paths is [Stdin])
        {
            var name = Path.GetFullPath(selection.StdinName ?? "stdin.guide", environment.WorkingFolder);
            _ = store.ForFile(name);
            guides = new Guides(environment, store, new FoundGuides([name], [], []), isStdin: true);
        }
        else guides = new Guides(environment, store, GuideFinder.Find(store, environment.WorkingFolder, paths, selection.RespectIgnore), isStdin: false);
        return true;
    }

    // That of its configuration or repository; without either the working folder, or else its own.
    private string IncludeFolder(string path) => Configurations.ForFile(path).IncludeFolder(path, environment.WorkingFolder);

    private static bool TryPaths(Session session, GuideSelection selection, out List<string> paths)
    {
        paths = [.. selection.Paths];
        if (selection.FilesFrom is not null)
        {
            if (paths.Contains(Stdin))
            {
                session.Say(session.Text("usage.stdin-alone"));
                return false;
            }
            if (!TryList(session, selection.FilesFrom, paths)) return false;
        }
        else if (paths.Count == 0) paths.Add(selection.StdinName is null ? "." : Stdin);
        if (paths.Count == 1 || !paths.Contains(Stdin)) return true;
        session.Say(session.Text("usage.stdin-alone"));
        return false;
    }

    private static bool TryList(Session session, string list, List<string> paths)
    {
        if (list == Stdin)
        {
            using var input = session.Environment.Input();
            PathList.Read(input, paths);
            return true;
        }
        var problem = PathList.Read(Path.GetFullPath(list, session.Environment.WorkingFolder), paths);
        if (problem is not null) session.Say(problem);
        return problem is null;
    }
}
