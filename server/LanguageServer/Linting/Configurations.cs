using System.Collections.Concurrent;
using System.Collections.Immutable;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.Workspace.Configuration;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.LanguageServer.Linting;

/// <summary>The configurations of all files in the open folders. One that is broken leaves the last good one in force.</summary>
internal sealed class Configurations
{
    private readonly ImmutableArray<OpenFolder> folders;
    private readonly ConfigurationStore elsewhere = new();
    private readonly ConcurrentDictionary<string, GuideConfiguration> lastGood;

    private sealed record OpenFolder(string Folder, ConfigurationStore Store);

    /// <summary>Configurations to be read when they are needed.</summary>
    /// <param name="folders">Full paths of the open folders.</param>
    /// <param name="before">What was in force until now, or null.</param>
    public Configurations(IEnumerable<string> folders, Configurations? before = null)
    {
        // Innermost first, so that a folder inside another one has the first word about its files.
        var open = new List<string>(folders.Distinct());
        open.Sort(static (one, other) => other.Length.CompareTo(one.Length));
        this.folders = [.. open.Select(static folder => new OpenFolder(folder, new ConfigurationStore(folder)))];
        lastGood = before?.lastGood ?? new(StringComparer.Ordinal);
    }

    /// <summary>The open folder that holds a file, or null.</summary>
    public string? FolderOf(string path)
    {
        foreach (var (folder, _) in folders)
            if (FolderPath.Holds(folder, path)) return folder;
        return null;
    }

    /// <summary>The configuration in force for a file.</summary>
    public GuideConfiguration ForFile(string path) => InForce(StoreOf(path).ForFile(path));

    /// <summary>What reads a folder's configurations; for finding guides.</summary>
    public ConfigurationStore StoreOf(string path)
    {
        foreach (var (folder, store) in folders)
            if (FolderPath.Holds(folder, path)) return store;
        return elsewhere;
    }

    /// <summary>Reads the configuration files of the open folders and of all documents, and gives every file that was read.</summary>
    public IReadOnlyList<GuideConfiguration> ReadAll(IEnumerable<OpenDocument> documents)
    {
        foreach (var (folder, store) in folders) InForce(store.ForFolder(folder));
        foreach (var document in documents)
            if (document.Path is { } path) ForFile(path);
        return [.. folders.SelectMany(entry => entry.Store.Used).Concat(elsewhere.Used).Where(configuration => configuration.Path is not null)];
    }

    private GuideConfiguration InForce(GuideConfiguration configuration)
    {
        if (configuration.Path is not { } path) return configuration;
        if (!configuration.IsBroken) return lastGood[path] = configuration;
        return lastGood.GetValueOrDefault(path, configuration);
    }
}
