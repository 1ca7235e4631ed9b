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

    /// <summary>Those of the edits that lie in the lines of <paramref name="span"/>. None where without the rest they would change how the guide is read.</summary>
    public static ImmutableArray<TextEdit> Format(GuideSyntaxTree tree, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var source = tree.Source;
        // The line that an empty end lies on is not meant: editors select whole lines so.
        var last = span.IsEmpty ? span.End : span.End - 1;
        var lines = TextSpan.FromBounds(source.LineStart(source.LineAt(span.Start)), source.Line(source.LineAt(last)).End);
        var edits = Format(tree).Where(edit => edit.Span.Start >= lines.Start && edit.Span.End <= lines.End).ToImmutableArray();
        return edits.IsEmpty || SameOutline.Of(tree, Apply(tree, edits)) ? edits : [];
    }

    internal static GuideSyntaxTree Apply(GuideSyntaxTree tree, ImmutableArray<TextEdit> edits) =>
        GuideSyntax.Parse(new SourceText(TextEdits.Apply(tree.Source.Text, edits)), tree.Options);

    private static ImmutableArray<TextEdit>? Try(GuideSyntaxTree tree, bool indents)
    {
        var edits = FormatEdits.For(tree, indents);
        if (edits.IsEmpty) return edits;
        var changed = Apply(tree, edits);
        return SameOutline.Of(tree, changed) && FormatEdits.For(changed, indents).IsEmpty ? edits : null;
    }
}
