using System.Collections.Immutable;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax.Formatting;

/// <summary>Collects the edits that lay a guide out: indentation, blanks, bullet signs, blank lines before sections. Words stay as they are.</summary>
internal sealed class FormatEdits
{
    private readonly GuideSyntaxTree tree;
    private readonly SourceText source;
    private readonly string text;
    private readonly FormatColumns? columns;
    private readonly ImmutableArray<TextEdit>.Builder edits = ImmutableArray.CreateBuilder<TextEdit>();
    /// <summary>The bullet sign of each list, by what holds it.</summary>
    private readonly Dictionary<int, char> signs = [];

    private FormatEdits(GuideSyntaxTree tree, bool indents)
    {
        this.tree = tree;
        source = tree.Source;
        text = source.Text;
        columns = indents ? new FormatColumns(tree) : null;
    }

    /// <summary>All edits, in the order of the text. Without <paramref name="indents"/> all columns stay.</summary>
    public static ImmutableArray<TextEdit> For(GuideSyntaxTree tree, bool indents)
    {
        var layout = new FormatEdits(tree, indents);
        layout.Run();
        return layout.edits.DrainToImmutable();
    }

    private void Run()
    {
        var nodes = tree.Nodes;
        var next = 0;
        var running = -1;
        for (var number = 0; number < source.LineCount; number++)
        {
            var line = source.Line(number);
            var content = Letters.SkipBlanks(text, line.Start, line.End);
            if (content == line.End)
            {
                Replace(line.Start, line.End, "");
                continue;
            }
            if (next < nodes.Length && nodes[next].Line == number)
            {
                if (StartsSection(nodes, next)) OneBlankLineBefore(number);
                Indent(line.Start, content, columns?[next]);
                for (; next < nodes.Length && nodes[next].Line == number; next++)
                {
                    LayOut(nodes[next], nodes[next].Parent);
                    if (nodes[next].Keyword is not (Keyword.Comment or Keyword.Table)) running = next;
                }
            }
            else if (running >= 0 && columns is not null)
            {
                Indent(line.Start, content, columns[running] + FormatColumns.Step);
            }
            var end = Letters.TrimEnd(text, content, line.End);
            Replace(end, line.End, "");
        }
    }

    private void Indent(int start, int content, int? column)
    {
        if (column is { } wanted) Replace(start, content, new string(' ', wanted));
    }

    private void LayOut(in SyntaxNode node, int list)
    {
        if (node.Bullet.Length > 0) LayOutBullet(node, list);
        if (node.KeywordSpan.IsEmpty && node.Label.IsEmpty) return;
        if (node.Reason == Model.RoleReason.Heading)
        {
            if (node.Text.Length > 0) Replace(node.KeywordSpan.End, node.Text.Start, " ");
            return;
        }
        if (node.Colon < 0) return;
        var first = node.KeywordSpan.IsEmpty ? node.Label : node.KeywordSpan;
        var body = node.Bullet.IsEmpty ? node.Start : Letters.SkipBlanks(text, node.Bullet.End, first.Start);
        if (text[body] == '(') return;
        var value = ValueStart(node);
        var strong = EmphasisBetween(body, first.Start) + EmphasisBetween(BeforeColon(node), value);
        var closing = strong == 1 ? ClosingEmphasis(node) : node.End;
        if (strong is not (0 or 2) && closing == node.End) return;
        Replace(body, first.Start, "");
        if (node.Label.Length > 0 && node.KeywordSpan.Length > 0) Replace(node.KeywordSpan.End, node.Label.Start, " ");
        if (node.Keyword == Keyword.If && node.Text.Length > 0 && node.Text.Start < node.Colon) Replace(node.KeywordSpan.End, node.Text.Start, " ");
        var last = node.Label.Length > 0 ? node.Label.End : node.KeywordSpan.End;
        if (node.Remark.Length > 0) Replace(last, node.Remark.Start, " ");
        Replace(BeforeColon(node), node.Colon, "");
        var hasValue = value < source.Line(node.Line).End && !Letters.IsBlank(text[value]);
        Replace(node.Colon + 1, hasValue ? value : Letters.TrimEnd(text, node.Colon + 1, value), hasValue ? " " : "");
        if (closing < node.End) Replace(closing, node.End, "");
    }

    private void LayOutBullet(in SyntaxNode node, int list)
    {
        var sign = text[node.Bullet.Start];
        var isSign = sign is '-' or '*' or '+' or '•' or '→' or '▪' or '◦' or '‣' or '·';
        if (isSign) signs.TryAdd(list, sign);
        if ((isSign || sign is '–' or '—') && signs.TryGetValue(list, out var wanted)) Replace(node.Bullet.Start, node.Bullet.Start + 1, wanted.ToString());
        if (node.Bullet.Length > 1 && isSign)
        {
            var box = Letters.SkipBlanks(text, node.Bullet.Start + 1, node.Bullet.End);
            Replace(node.Bullet.Start + 1, box, " ");
        }
        var words = Letters.SkipBlanks(text, node.Bullet.End, node.End);
        if (words < node.End) Replace(node.Bullet.End, words, " ");
    }

    private static int BeforeColon(in SyntaxNode node) => node.Remark.Length > 0 ? node.Remark.End
        : node.Keyword == Keyword.If && node.Text.Length > 0 && node.Text.Start < node.Colon ? node.Text.End
        : node.Label.Length > 0 ? node.Label.End : node.KeywordSpan.End;

    private int ValueStart(in SyntaxNode node)
    {
        var end = source.Line(node.Line).End;
        if (node.Keyword != Keyword.If && node.Text.Length > 0 && node.Text.Start <= end) return node.Text.Start;
        if (node.Keyword == Keyword.If && node.Text.Start > node.Colon && node.Text.Length > 0) return node.Text.Start;
        var at = Letters.SkipBlanks(text, node.Colon + 1, end);
        return Letters.SkipBlanks(text, KeyedLines.SkipStrong(text, at, end), end);
    }

    /// <summary>Number of runs of emphasis marks.</summary>
    private int EmphasisBetween(int start, int end)
    {
        var runs = 0;
        for (var at = start; at < end; at++)
        {
            if (text[at] is '*' or '_' && (at == start || text[at - 1] != text[at])) runs++;
        }
        return runs;
    }

    /// <summary>Where emphasis that closes behind the words starts, or the node's end.</summary>
    private int ClosingEmphasis(in SyntaxNode node)
    {
        if (node.LastLine != node.Line || node.Text.End >= node.End || text[node.Text.End] is not ('*' or '_')) return node.End;
        return KeyedLines.SkipStrong(text, node.Text.End, node.End) == node.End ? node.Text.End : node.End;
    }

    /// <summary>True for a section, and for the first of the comments right above one.</summary>
    private static bool StartsSection(ReadOnlySpan<SyntaxNode> nodes, int index)
    {
        if (index > 0 && nodes[index - 1].Keyword == Keyword.Comment && nodes[index - 1].Line == nodes[index].Line - 1) return false;
        while (index < nodes.Length - 1 && nodes[index].Keyword == Keyword.Comment && nodes[index + 1].Line == nodes[index].Line + 1) index++;
        return nodes[index].Keyword == Keyword.Section;
    }

    private void OneBlankLineBefore(int number)
    {
        var above = number - 1;
        while (above >= 0 && source.Slice(source.Line(above)).IsWhiteSpace()) above--;
        if (above < 0) return;
        var blank = number - 1 - above;
        if (blank == 0)
        {
            edits.Add(new TextEdit(new TextSpan(source.LineStart(number), 0), LineEndOf(above)));
            return;
        }
        // The blanks of these lines are edited already: what is left of them goes with their line ends.
        var start = source.LineStart(above + 2);
        while (edits.Count > 0 && edits[^1].Span.Start >= start) edits.RemoveAt(edits.Count - 1);
        Replace(start, source.LineStart(number), "");
    }

    private string LineEndOf(int number) => text[source.Line(number).End..source.LineWithBreak(number).End];

    private void Replace(int start, int end, string newText)
    {
        if (end < start || text.AsSpan(start, end - start).SequenceEqual(newText)) return;
        edits.Add(new TextEdit(TextSpan.FromBounds(start, end), newText));
    }
}
