using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Reads guides that are written in Markdown.</summary>
public static class MarkdownGuide
{
    /// <summary>Reads a guide. Never fails, in time that grows with the text; every line that is not blank or mere ornament belongs to an item.</summary>
    /// <param name="text">The text, without byte order mark.</param>
    /// <param name="options">What a configuration adds.</param>
    public static Guide Read(SourceText text, SyntaxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new LineScanner(text).Scan();
        var blocks = new BlockReader(text, lines).Read();
        return new ItemReader(text, blocks, options ?? SyntaxOptions.Default).Read();
    }
}
