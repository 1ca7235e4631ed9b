using System.Collections.Concurrent;
using System.Collections.Immutable;
using InterviewGuide.Linting;
using InterviewGuide.Workspace.Files;
using InterviewGuide.Workspace.Patterns;

namespace InterviewGuide.Workspace.Configuration;

/// <summary>The configuration that holds for a folder and everything below it without one of its own. Safe for use from several threads.</summary>
public sealed class GuideConfiguration
{
    private readonly ConfigurationLayer layer;
    private readonly Func<LintConfiguration, LintConfiguration> finish;
    private readonly PatternList files;
    private readonly PatternList ignore;
    private readonly LintConfiguration plain;
    private readonly ConcurrentDictionary<string, LintConfiguration> byOverrides = new(StringComparer.Ordinal);

    internal GuideConfiguration(
        string folder, string? path, ConfigurationLayer layer, ImmutableArray<string> sources, ImmutableArray<Problem> problems,
        Func<LintConfiguration, LintConfiguration> finish)
    {
        Folder = folder;
        Path = path;
        this.layer = layer;
        Sources = sources;
        Problems = problems;
        this.finish = finish;
        files = PatternList.OfConfiguration(layer.Files ?? []);
        ignore = PatternList.OfConfiguration(layer.Ignore ?? []);
        plain = finish(layer.ToLint());
    }

    /// <summary>Full path of the configuration file, or null where only defaults hold.</summary>
    public string? Path { get; }

    /// <summary>The folder that patterns count from.</summary>
    public string Folder { get; }

    /// <summary>Full paths of the file and of all that it extends, itself first.</summary>
    public ImmutableArray<string> Sources { get; }

    /// <summary>What is wrong with it. A configuration with problems is not used: nothing below it is linted, fixed or formatted.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>True where it has problems.</summary>
    public bool IsBroken => !Problems.IsEmpty;

    /// <summary>Patterns of files that are guides besides those with a guide's name.</summary>
    public ImmutableArray<string> FilePatterns => layer.Files ?? [];

    /// <summary>Patterns of files that are left out.</summary>
    public ImmutableArray<string> IgnorePatterns => layer.Ignore ?? [];

    /// <summary>True where the file is a guide by its name or by <c>files</c>.</summary>
    public bool Selects(string path)
    {
        if (files.IsEmpty) return GuideNames.IsGuide(path);
        var below = FolderPath.Below(Folder, path);
        return files.Match(below, isFolder: false)
            ?? (GuideNames.IsText(path) ? files.MatchBelow(below) : null)
            ?? GuideNames.IsGuide(path);
    }

    /// <summary>What <c>ignore</c> says of the path itself: true to leave it out, false to keep it, null for nothing.</summary>
    public bool? Ignores(string path, bool isFolder) => ignore.IsEmpty ? null : ignore.Match(FolderPath.Below(Folder, path), isFolder);

    /// <summary>True where <c>ignore</c> leaves out the file or a folder that it lies in.</summary>
    public bool IgnoresBelow(string path) => !ignore.IsEmpty && ignore.MatchBelow(FolderPath.Below(Folder, path)) == true;

    /// <summary>What the linter is to do for files that no override holds for.</summary>
    public LintConfiguration ForFolderItself => plain;

    /// <summary>The folder that includes of a guide do not lead out of.</summary>
    /// <param name="path">Full path of the guide.</param>
    /// <param name="openFolder">The folder that is worked in, or null; it counts where nothing else marks one.</param>
    public string IncludeFolder(string path, string? openFolder)
    {
        if (Path is not null || System.IO.Path.Exists(System.IO.Path.Combine(Folder, ".git"))) return Folder;
        return openFolder is not null && FolderPath.Holds(openFolder, path) ? openFolder : System.IO.Path.GetDirectoryName(path) ?? path;
    }

    /// <summary>What the linter is to do for one file. Files with equal settings get the same object.</summary>
    /// <param name="path">Full path of the file.</param>
    public LintConfiguration For(string path)
    {
        if (layer.Overrides.IsEmpty) return plain;
        var below = FolderPath.Below(Folder, path);
        var matching = string.Create(layer.Overrides.Length, (layer.Overrides, below), static (chars, state) =>
        {
            for (var i = 0; i < chars.Length; i++) chars[i] = state.Overrides[i].Files.MatchBelow(state.below) == true ? '1' : '0';
        });
        return byOverrides.GetOrAdd(matching, Combine);
    }

    private LintConfiguration Combine(string matching)
    {
        var combined = layer;
        for (var i = 0; i < matching.Length; i++)
            if (matching[i] == '1') combined = layer.Overrides[i].Layer.Over(combined);
        return finish(combined.ToLint());
    }
}
