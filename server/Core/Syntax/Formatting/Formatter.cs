using System.Collections.Immutable;
using System.Text;
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

    /// <summary>A text with edits applied; they must be in the order of the text and not overlap.</summary>
    public static string Apply(SourceText source, ImmutableArray<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (edits.IsEmpty) return source.Text;
        var changed = new StringBuilder(source.Length + 256);
        var at = 0;
        foreach (var edit in edits)
        {
            changed.Append(source.Text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }
        return changed.Append(source.Text, at, source.Length - at).ToString();
    }

    private static ImmutableArray<TextEdit>? Try(GuideSyntaxTree tree, bool indents)
    {
        var edits = FormatEdits.For(tree, indents);
        if (edits.IsEmpty) return edits;
        var changed = GuideSyntax.Parse(new SourceText(Apply(tree.Source, edits)), tree.Options);
        return SameOutline.Of(tree, changed) && FormatEdits.For(changed, indents).IsEmpty ? edits : null;
    }
}
