using System.IO.Enumeration;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace.Files;

/// <summary>The guides that paths lead to.</summary>
/// <param name="Files">Full paths, ordered by their characters, each once.</param>
/// <param name="Problems">What could not be read on the way.</param>
/// <param name="Folders">The folders that were searched.</param>
public sealed record FoundGuides(List<string> Files, List<Problem> Problems, List<string> Folders)
{
    /// <summary>Full paths of the files that were named themselves; the others were found in folders.</summary>
    public HashSet<string> Named { get; init; } = [];
}

/// <summary>Finds the guides in folders, as configuration and <c>.gitignore</c> say.</summary>
public sealed class GuideFinder
{
    private readonly ConfigurationStore configurations;
    private readonly string workingFolder;
    private readonly bool respectIgnore;
    private readonly List<string> files = [];
    private readonly List<Problem> problems = [];
    private readonly List<string> walkedRoots = [];
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    private readonly Func<GuideConfiguration, string, bool> selects;

    private GuideFinder(
        ConfigurationStore configurations, string workingFolder, bool respectIgnore, Func<GuideConfiguration, string, bool> selects)
    {
        this.configurations = configurations;
        this.workingFolder = workingFolder;
        this.respectIgnore = respectIgnore;
        this.selects = selects;
    }

    /// <summary>Finds the guides that <paramref name="paths"/> name: a file is always one, a folder is searched.</summary>
    /// <param name="configurations">Says which files are guides and which are left out.</param>
    /// <param name="workingFolder">What the paths are relative to.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="respectIgnore">True to leave out named files that the configuration ignores.</param>
    public static FoundGuides Find(ConfigurationStore configurations, string workingFolder, IEnumerable<string> paths, bool respectIgnore = false)
    {
        var finder = new GuideFinder(configurations, workingFolder, respectIgnore, (configuration, path) => configuration.Selects(path));
        var folders = new List<string>();
        foreach (var path in paths)
            if (finder.Add(path) is { } folder) folders.Add(folder);
        finder.files.Sort(StringComparer.Ordinal);
        RemoveDoubles(finder.files);
        return new FoundGuides(finder.files, finder.problems, folders) { Named = finder.named };
    }

    /// <summary>All Markdown files below folders that are not ignored, ordered by path.</summary>
    /// <param name="configurations">Says which files are left out.</param>
    /// <param name="folders">Full paths of the folders.</param>
    public static List<string> FindMarkdown(ConfigurationStore configurations, IEnumerable<string> folders)
    {
        var finder = new GuideFinder(configurations, Path.GetTempPath(), respectIgnore: false, (_, path) => GuideNames.IsMarkdown(path));
        foreach (var folder in folders) finder.Add(folder);
        finder.files.Sort(StringComparer.Ordinal);
        RemoveDoubles(finder.files);
        return finder.files;
    }

    private string? Add(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingFolder));
        if (!Directory.Exists(full))
        {
            var configuration = configurations.ForFile(full);
            if (!respectIgnore || !configuration.IgnoresBelow(full))
            {
                files.Add(full);
                named.Add(full);
            }
            return null;
        }
        walkedRoots.Add(RealPath.Of(full));
        Walk(full, IgnoreRules.ForFolderAndAbove(full, problems));
        return full;
    }

    private void Walk(string start, IgnoreRules? startRules)
    {
        var pending = new Stack<(string Folder, IgnoreRules? Rules)>();
        pending.Push((start, startRules));
        while (pending.TryPop(out var next))
        {
            var configuration = configurations.ForFolder(next.Folder);
            foreach (var entry in Entries(next.Folder))
            {
                var path = entry.Path;
                if (!entry.IsFolder)
                {
                    if (selects(configuration, path) && !IsIgnored(configuration, next.Rules, path, isFolder: false)) files.Add(path);
                }
                else if (!IsIgnored(configuration, next.Rules, path, isFolder: true) && MayEnter(path))
                    pending.Push((path, IgnoreRules.Enter(next.Rules, path, problems)));
            }
        }
    }

    private static bool IsIgnored(GuideConfiguration configuration, IgnoreRules? rules, string path, bool isFolder) =>
        configuration.Ignores(path, isFolder)
        ?? IgnoreRules.Match(rules, path, isFolder)
        ?? (isFolder && IgnoreRules.IsNeverWanted(Path.GetFileName(path.AsSpan())));

    private List<Entry> Entries(string folder)
    {
        var found = new List<Entry>();
        try
        {
            var entries = new FileSystemEnumerable<Entry>(
                folder,
                static (ref FileSystemEntry entry) => new Entry(entry.ToFullPath(), entry.IsDirectory),
                new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = 0, ReturnSpecialDirectories = false });
            found.AddRange(entries);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem("folder.unreadable", folder));
        }
        return found;
    }

    // A link to a folder is followed unless what it leads to has been or will be walked anyway; so no circle is walked twice.
    private bool MayEnter(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is null) return true;
        var real = RealPath.Of(folder);
        if (walkedRoots.Exists(root => FolderPath.Holds(root, real) || FolderPath.Holds(real, root))) return false;
        walkedRoots.Add(real);
        return true;
    }

    private static void RemoveDoubles(List<string> sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Count; i++)
            if (i == 0 || !string.Equals(sorted[i], sorted[i - 1], StringComparison.Ordinal)) sorted[kept++] = sorted[i];
        sorted.RemoveRange(kept, sorted.Count - kept);
    }

    // A class: the runtime brings compiled code for enumerating references along, for other values it would have to make it first.
    private sealed record Entry(string Path, bool IsFolder);
}
