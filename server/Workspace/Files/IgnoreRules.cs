using InterviewGuide.Workspace.Patterns;

namespace InterviewGuide.Workspace.Files;

/// <summary>The <c>.gitignore</c> files that hold for a folder, the folder's own first.</summary>
internal sealed class IgnoreRules
{
    private const string FileName = ".gitignore";
    private static readonly string[] NeverWanted = ["node_modules", ".git", "bin", "obj"];

    private readonly IgnoreRules? outer;
    private readonly string folder;
    private readonly PatternList patterns;

    private IgnoreRules(IgnoreRules? outer, string folder, PatternList patterns)
    {
        this.outer = outer;
        this.folder = folder;
        this.patterns = patterns;
    }

    /// <summary>True for folders that hold no guides unless a configuration says so.</summary>
    public static bool IsNeverWanted(ReadOnlySpan<char> folderName)
    {
        foreach (var name in NeverWanted)
            if (folderName.SequenceEqual(name)) return true;
        return false;
    }

    /// <summary>The rules for <paramref name="folder"/> with those of the folders above it, up to that of the repository.</summary>
    public static IgnoreRules? ForFolderAndAbove(string folder, List<Problem> problems)
    {
        var chain = new Stack<string>();
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            chain.Push(at);
            if (Path.Exists(Path.Combine(at, ".git"))) return Read(chain, problems);
        }
        // Outside of a repository git reads no such file; the folder's own still says what its author wants.
        return Enter(null, folder, problems);
    }

    /// <summary>The rules for a folder directly below that of <paramref name="outer"/>.</summary>
    public static IgnoreRules? Enter(IgnoreRules? outer, string folder, List<Problem> problems)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return outer;
        if (new FileReader().Read(path, out var text) is { } problem)
        {
            problems.Add(problem);
            return outer;
        }
        return new IgnoreRules(outer, folder, PatternList.OfGitIgnore(text.Text));
    }

    /// <summary>What the nearest file with a matching pattern says: true to leave out, false to keep, null for nothing.</summary>
    public static bool? Match(IgnoreRules? rules, string path, bool isFolder)
    {
        for (; rules is not null; rules = rules.outer)
            if (rules.patterns.Match(FolderPath.Below(rules.folder, path), isFolder) is { } answer) return answer;
        return null;
    }

    private static IgnoreRules? Read(Stack<string> folders, List<Problem> problems)
    {
        IgnoreRules? rules = null;
        foreach (var folder in folders) rules = Enter(rules, folder, problems);
        return rules;
    }
}
