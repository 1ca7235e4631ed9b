using System.Collections.Concurrent;
using InterviewGuide.Linting;

namespace InterviewGuide.Workspace.Configuration;

/// <summary>Finds and keeps the configuration of every folder. Safe for use from several threads.</summary>
public sealed class ConfigurationStore
{
    /// <summary>Name of the configuration file.</summary>
    public const string FileName = "guide.config.json";

    private readonly ConcurrentDictionary<string, GuideConfiguration> byFolder = new(StringComparer.Ordinal);
    private readonly Func<LintConfiguration, LintConfiguration> finish;
    private readonly GuideConfiguration? only;
    private readonly string? workspaceFolder;

    /// <summary>Configurations by walking up from each folder to <paramref name="workspaceFolder"/>, a folder with <c>.git</c>, or the root.</summary>
    /// <param name="workspaceFolder">Full path of the folder that the walk ends at, or null for none.</param>
    /// <param name="finish">What to change in each result, such as rules named on the command line; null for nothing.</param>
    public ConfigurationStore(string? workspaceFolder = null, Func<LintConfiguration, LintConfiguration>? finish = null)
    {
        this.workspaceFolder = workspaceFolder;
        this.finish = finish ?? (configuration => configuration);
    }

    private ConfigurationStore(GuideConfiguration only)
    {
        this.only = only;
        finish = configuration => configuration;
    }

    /// <summary>One configuration for all files, its patterns counting from <paramref name="workingFolder"/>.</summary>
    public static ConfigurationStore OfFile(string path, string workingFolder, Func<LintConfiguration, LintConfiguration>? finish = null) =>
        new(ConfigurationReader.Read(path, workingFolder, finish ?? (configuration => configuration)));

    /// <summary>Every configuration that was used so far, ordered by path.</summary>
    public IReadOnlyList<GuideConfiguration> Used
    {
        get
        {
            if (only is not null) return [only];
            var used = new HashSet<GuideConfiguration>();
            foreach (var (_, configuration) in byFolder) used.Add(configuration);
            var ordered = new List<GuideConfiguration>(used);
            ordered.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
            return ordered;
        }
    }

    /// <summary>The configuration of a file's folder.</summary>
    public GuideConfiguration ForFile(string path) => only ?? ForFolder(Path.GetDirectoryName(path) ?? path);

    /// <summary>The configuration that holds for the files of a folder.</summary>
    /// <param name="folder">Full path of the folder.</param>
    public GuideConfiguration ForFolder(string folder) => only ?? byFolder.GetOrAdd(folder, Find);

    private GuideConfiguration Find(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (File.Exists(path)) return ConfigurationReader.Read(path, folder, finish);
        var parent = Path.GetDirectoryName(folder);
        var ends = parent is null
            || string.Equals(folder, workspaceFolder, StringComparison.Ordinal)
            || Path.Exists(Path.Combine(folder, ".git"));
        return ends || parent is null
            ? new GuideConfiguration(folder, null, ConfigurationLayer.Empty, [], [], finish)
            : ForFolder(parent);
    }
}
