using System.Collections.Immutable;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax.Formatting;

/// <summary>
/// Lays a guide out: four columns a level, one blank line before a section, one blank behind colons and bullets, one bullet
/// sign in a list, nothing behind the ends of lines. It keeps the author's words, keywords and headings, and never joins,
/// wraps, aligns or renumbers.
/// </summary>
public static class Formatter
{
    /// <summary>
    /// The edits that lay a guide out, in the order of the text; none where it is laid out. What they make is read as the
    /// guide was, and needs no further edits.
    /// </summary>
    public static ImmutableArray<TextEdit> Format(GuideSyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        // New columns can change what a line of an unusual guide is read as. Then its columns stay.
        return Try(tree, indents: true) ?? Try(tree, indents: false) ?? [];
    }

    private static ImmutableArray<TextEdit>? Try(GuideSyntaxTree tree, bool indents)
    {
        var edits = FormatEdits.For(tree, indents);
        if (edits.IsEmpty) return edits;
        var changed = GuideSyntax.Parse(new SourceText(TextEdits.Apply(tree.Source.Text, edits)), tree.Options);
        return SameOutline.Of(tree, changed) && FormatEdits.For(changed, indents).IsEmpty ? edits : null;
    }
}
