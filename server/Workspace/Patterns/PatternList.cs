using System.Collections.Immutable;

namespace InterviewGuide.Workspace.Patterns;

/// <summary>
/// Patterns in the manner of <c>.gitignore</c>: one without a slash holds at any depth, one with a slash from the
/// folder on that the list belongs to, one that ends in a slash for folders, one that starts with <c>!</c> takes
/// back; the last one that matches decides.
/// </summary>
public sealed class PatternList
{
    /// <summary>A list that matches nothing.</summary>
    public static PatternList Empty { get; } = new([], braces: true);

    private readonly ImmutableArray<Entry> entries;

    private PatternList(IEnumerable<string> patterns, bool braces)
    {
        var parsed = ImmutableArray.CreateBuilder<Entry>();
        foreach (var pattern in patterns)
            if (Entry.Parse(pattern, braces) is { } entry) parsed.Add(entry);
        entries = parsed.ToImmutable();
    }

    /// <summary>The patterns of a configuration.</summary>
    public static PatternList OfConfiguration(IEnumerable<string> patterns) => new(patterns, braces: true);

    /// <summary>The patterns of a <c>.gitignore</c> file: comments, blank lines and trailing blanks are left aside.</summary>
    public static PatternList OfGitIgnore(string text) =>
        new(text.Split('\n').Select(GitLine).Where(line => line.Length > 0), braces: false);

    /// <summary>True where there is no pattern.</summary>
    public bool IsEmpty => entries.IsEmpty;

    /// <summary>What the last matching pattern says of <paramref name="path"/> itself: true, false where it starts with <c>!</c>, null where none matches.</summary>
    /// <param name="path">Path from the list's folder on, with <c>/</c> between names.</param>
    /// <param name="isFolder">True for a folder.</param>
    public bool? Match(ReadOnlySpan<char> path, bool isFolder)
    {
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            var entry = entries[i];
            if ((isFolder || !entry.FoldersOnly) && entry.Glob.IsMatch(path)) return !entry.TakesBack;
        }
        return null;
    }

    /// <summary>As <see cref="Match"/> for a file, where the nearest folder on its way that matches speaks for everything below it.</summary>
    public bool? MatchBelow(ReadOnlySpan<char> path)
    {
        var own = Match(path, isFolder: false);
        for (var slash = path.LastIndexOf('/'); own is null && slash > 0; slash = path[..slash].LastIndexOf('/'))
            own = Match(path[..slash], isFolder: true);
        return own;
    }

    private static string GitLine(string line)
    {
        line = line.TrimEnd('\r');
        if (line.StartsWith('#')) return "";
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\')) end--;
        return line[..end];
    }

    private sealed record Entry(Glob Glob, bool TakesBack, bool FoldersOnly)
    {
        public static Entry? Parse(string pattern, bool braces)
        {
            var takesBack = pattern.StartsWith('!');
            if (takesBack) pattern = pattern[1..];
            if (pattern.StartsWith("./", StringComparison.Ordinal)) pattern = pattern[1..];
            var foldersOnly = pattern.EndsWith('/');
            if (foldersOnly) pattern = pattern.TrimEnd('/');
            if (pattern.Length == 0) return null;
            var rooted = pattern.Contains('/', StringComparison.Ordinal);
            pattern = rooted ? pattern.TrimStart('/') : "**/" + pattern;
            return new Entry(new Glob(pattern, OperatingSystem.IsWindows(), braces), takesBack, foldersOnly);
        }
    }
}
