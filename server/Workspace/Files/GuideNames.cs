using InterviewGuide.Linting;

namespace InterviewGuide.Workspace.Files;

/// <summary>What the name of a file says about it.</summary>
public static class GuideNames
{
    /// <summary>True where a file of this name is taken for a guide without being named anywhere.</summary>
    public static bool IsGuide(ReadOnlySpan<char> path) =>
        Ends(path, ".guide") || Ends(path, ".leitfaden") || Ends(path, ".guide.md") || Ends(path, ".leitfaden.md");

    /// <summary>True for the names of Markdown files.</summary>
    public static bool IsMarkdown(ReadOnlySpan<char> path) => Ends(path, ".md") || Ends(path, ".markdown");

    /// <summary>True for files that a folder of guides may hold: guides, Markdown and plain text.</summary>
    public static bool IsText(ReadOnlySpan<char> path) => IsGuide(path) || IsMarkdown(path) || Ends(path, ".txt");

    /// <summary>The front end that reads a file of this name.</summary>
    public static GuideFormat FormatOf(ReadOnlySpan<char> path) => IsMarkdown(path) ? GuideFormat.Markdown : GuideFormat.Guide;

    private static bool Ends(ReadOnlySpan<char> path, string end) => path.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
