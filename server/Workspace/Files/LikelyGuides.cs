using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace.Files;

/// <summary>Finds Markdown files that look like interview guides though nothing says that they are.</summary>
public static class LikelyGuides
{
    private const int LeastQuestions = 4;
    private static readonly string[] NameParts = ["interview", "leitfaden", "leitfäden", "guide", "script", "skript", "usability"];

    /// <summary>The Markdown files below <paramref name="folders"/> that look like guides, ordered by path.</summary>
    public static List<string> Find(ConfigurationStore configurations, IEnumerable<string> folders)
    {
        var found = new List<string>();
        var reader = new FileReader();
        foreach (var path in GuideFinder.FindMarkdown(configurations, folders))
            if (reader.Read(path, out var text) is null && LooksLikeGuide(path, text.Text)) found.Add(path);
        return found;
    }

    /// <summary>True where several lines ask something, or one does and the name speaks of interviews.</summary>
    internal static bool LooksLikeGuide(string path, string text)
    {
        var questions = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.TrimEnd(" \t*_\"”“)").EndsWith("?")) questions++;
        var name = Path.GetFileName(path);
        var named = Array.Exists(NameParts, part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
        return questions >= (named ? 1 : LeastQuestions);
    }
}
