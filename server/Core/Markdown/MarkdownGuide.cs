using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Reads guides that are written in Markdown.</summary>
public static class MarkdownGuide
{
    /// <summary>What a larger guide needs is not kept: it would be about as much again as the guide itself.</summary>
    private const int MostLinesKept = 2048;

    [ThreadStatic]
    private static List<Line>? spareLines;

    [ThreadStatic]
    private static List<Block>? spareBlocks;

    [ThreadStatic]
    private static List<Draft>? spareDrafts;

    /// <summary>Reads a guide. Never fails, in time that grows with the text; every line that is not blank or mere ornament belongs to an item.</summary>
    /// <param name="text">The text, without byte order mark.</param>
    /// <param name="options">What a configuration adds.</param>
    public static Guide Read(SourceText text, SyntaxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Many guides are read one after the other: what is needed while one is read serves for the next.
        var (lines, blocks, drafts) = (spareLines ?? new(text.LineCount), spareBlocks ?? new(text.LineCount), spareDrafts ?? new(text.LineCount));
        (spareLines, spareBlocks, spareDrafts) = (null, null, null);
        new LineScanner(text, lines).Scan();
        new BlockReader(text, lines, blocks).Read();
        var guide = new ItemReader(text, blocks, drafts, options ?? SyntaxOptions.Default).Read();
        if (lines.Count > MostLinesKept || drafts.Count > MostLinesKept) return guide;
        lines.Clear();
        blocks.Clear();
        drafts.Clear();
        (spareLines, spareBlocks, spareDrafts) = (lines, blocks, drafts);
        return guide;
    }
}
