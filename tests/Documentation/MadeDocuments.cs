using System.Text;
using InterviewGuide.Model;

namespace InterviewGuide.Documentation;

/// <summary>The documents that are made from rules, keywords and settings, so that they cannot differ from them.</summary>
internal static class MadeDocuments
{
    /// <summary>Folders that hold nothing else.</summary>
    private static readonly string[] OwnFolders = ["docs/rules"];

    /// <summary>All of them: path in the repository, and text.</summary>
    public static SortedDictionary<string, string> All()
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var (path, text) in RuleDocuments.Of(language)) all.Add(path, text);
            all.Add($"docs/keywords.{Texts.Code(language)}.md", KeywordDocument.Of(language));
        }
        all.Add("docs/guide.config.schema.json", ConfigurationSchema.Text());
        return all;
    }

    /// <summary>Paths of those that are missing or different, and of files in their folders that are made no more.</summary>
    public static IEnumerable<string> Stale(string root)
    {
        var all = All();
        foreach (var (path, text) in all)
        {
            var file = Path.Combine(root, path);
            if (!File.Exists(file) || File.ReadAllText(file).ReplaceLineEndings("\n") != text) yield return path;
        }
        foreach (var path in Existing(root).Where(path => !all.ContainsKey(path))) yield return path;
    }

    /// <summary>Writes all of them, and removes what is made no more.</summary>
    public static void Write(string root)
    {
        var all = All();
        foreach (var path in Existing(root).Where(path => !all.ContainsKey(path)).ToList()) File.Delete(Path.Combine(root, path));
        foreach (var (path, text) in all)
        {
            var file = Path.Combine(root, path);
            if (Path.GetDirectoryName(file) is { } folder) Directory.CreateDirectory(folder);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }
    }

    private static IEnumerable<string> Existing(string root) =>
        from folder in OwnFolders
        let full = Path.Combine(root, folder)
        where Directory.Exists(full)
        from file in Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
        select Path.GetRelativePath(root, file).Replace('\\', '/');
}
