using System.Collections.Immutable;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Cuts a guide into tokens that tile its text, from what the nodes know about their parts.</summary>
internal ref struct Tokenizer
{
    private readonly GuideSyntaxTree tree;
    private readonly string text;
    private readonly ImmutableArray<SyntaxToken>.Builder tokens;
    private int at;
    private int node;

    private Tokenizer(GuideSyntaxTree tree)
    {
        this.tree = tree;
        text = tree.Source.Text;
        tokens = ImmutableArray.CreateBuilder<SyntaxToken>(tree.Nodes.Length * 6 + 8);
        node = -1;
    }

    /// <summary>All tokens of a guide.</summary>
    public static ImmutableArray<SyntaxToken> Tokenize(GuideSyntaxTree tree)
    {
        var tokenizer = new Tokenizer(tree);
        tokenizer.Run();
        return tokenizer.tokens.DrainToImmutable();
    }

    private void Run()
    {
        var nodes = tree.Nodes;
        var next = 0;
        // The node whose text may go on: a comment between its lines does not end it.
        var running = -1;
        for (var line = 0; line < tree.Source.LineCount; line++)
        {
            var span = tree.Source.Line(line);
            var isFirst = next < nodes.Length && nodes[next].Line == line;
            node = -1;
            if (isFirst)
            {
                while (next < nodes.Length && nodes[next].Line == line)
                {
                    node = next;
                    WriteFirstLine(nodes[next], span);
                    if (nodes[next].Keyword is not (Keyword.Comment or Keyword.Table)) running = next;
                    next++;
                }
            }
            else
            {
                var content = Letters.SkipBlanks(text, span.Start, span.End);
                if (content < span.End && running >= 0 && line <= nodes[running].LastLine) WriteMoreText(running, span, content);
            }
            FinishLine(span, tree.Source.LineWithBreak(line).End);
        }
    }

    private void WriteFirstLine(in SyntaxNode part, TextSpan line)
    {
        if (at == line.Start) To(part.Start, TokenKind.Indentation);
        else Gap(part.Start);
        if (part.Keyword is Keyword.Comment or Keyword.Table)
        {
            To(part.End, part.Keyword == Keyword.Comment ? TokenKind.Comment : TokenKind.Table);
            return;
        }
        Write(part.Bullet, TokenKind.Bullet);
        var ownKeyword = part.Keyword == Keyword.If ? TokenKind.BranchOpener
            : part.Reason == Model.RoleReason.Heading ? TokenKind.Heading
            : part.Keyword == Keyword.FreeField ? TokenKind.FieldName : TokenKind.Keyword;
        Write(part.KeywordSpan, ownKeyword);
        if (part.Keyword == Keyword.If && part.Text.Length > 0 && (part.Colon < 0 || part.Text.Start < part.Colon)) Write(part.Text, TokenKind.Condition);
        Write(part.Label, TokenKind.Label);
        Write(part.Remark, TokenKind.Remark);
        if (part.Colon >= at) Write(new TextSpan(part.Colon, 1), TokenKind.Colon);
        if (part.Keyword == Keyword.If)
        {
            if (part.Text.Start >= at) Write(part.Text, TokenKind.Condition);
            return;
        }
        if (part.Has(NodeTraits.Escaped) && part.Line == tree.Source.LineAt(part.Text.Start)) Escape(part.Text.Start - 1);
        var end = Math.Min(line.End, part.End);
        var textEnd = Math.Min(end, part.Text.End);
        if (part.Text.Start < line.End) WriteText(Math.Max(at, part.Text.Start), textEnd);
        if (part.LastLine == part.Line && end > at) WriteTail(part, end);
    }

    private void WriteMoreText(int index, TextSpan line, int content)
    {
        node = index;
        ref readonly var part = ref tree.Nodes[index];
        To(content, TokenKind.Indentation);
        if (text[content] == '\\') Escape(content);
        WriteText(at, Math.Min(Letters.TrimEnd(text, content, line.End), part.Text.End));
        if (line.End > part.Text.End) WriteTail(part, Math.Min(line.End, part.End));
    }

    private void Escape(int backslash)
    {
        if (backslash < at || text[backslash] != '\\') return;
        Gap(backslash);
        To(backslash + 1, TokenKind.Escape);
    }

    /// <summary>Words, with brackets and placeholders on their own.</summary>
    private void WriteText(int start, int end)
    {
        if (end <= start) return;
        Gap(start);
        while (at < end)
        {
            var open = text.AsSpan(at, end - at).IndexOfAny('[', '{');
            if (open < 0) break;
            open += at;
            var isBrace = text[open] == '{';
            var close = text.AsSpan(open + 1, end - open - 1).IndexOfAny(isBrace ? '}' : ']', text[open]);
            if (close < 0 || text[open + 1 + close] == text[open])
            {
                // Never closed, or another one opens first: this one is text.
                To(close < 0 ? end : open + 1 + close, TokenKind.Text);
                continue;
            }
            To(open, TokenKind.Text);
            To(open + close + 2, isBrace ? TokenKind.Placeholder : IsReference(open) ? TokenKind.References : TokenKind.Bracket);
        }
        To(end, TokenKind.Text);
    }

    /// <summary>Times and references behind the words.</summary>
    private void WriteTail(in SyntaxNode part, int end)
    {
        var colonless = part.Has(NodeTraits.HasTime) || part.Keyword is Keyword.Section or Keyword.Task or Keyword.Guide;
        while (at < end)
        {
            Gap(Letters.SkipBlanks(text, at, end));
            if (at >= end) return;
            var c = text[at];
            if (c == '[' && text.AsSpan(at, end - at).IndexOf(']') is > 0 and var close)
            {
                To(at + close + 1, IsReference(at) ? TokenKind.References : TokenKind.Time);
            }
            else if (c == '(' && text.AsSpan(at, end - at).IndexOf(')') is > 0 and var round)
            {
                To(at + round + 1, TokenKind.Time);
            }
            else if (c is '*' or '_')
            {
                To(KeyedLines.SkipStrong(text, at, end), TokenKind.Emphasis);
            }
            else if (c == ':')
            {
                To(at + 1, TokenKind.Colon);
            }
            else
            {
                var stop = text.AsSpan(at, end - at).IndexOfAny("[(*:");
                To(stop <= 0 ? Letters.TrimEnd(text, at, end) : Letters.TrimEnd(text, at, at + stop), colonless ? TokenKind.Time : TokenKind.Text);
            }
        }
    }

    private readonly bool IsReference(int open)
    {
        var references = tree.References;
        int low = 0, high = references.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (references[middle].Span.Start <= open) low = middle + 1;
            else high = middle;
        }
        return low < references.Length && references[low].Node == node && text.AsSpan(open, references[low].Span.Start - open).IndexOf(']') < 0;
    }

    private void Write(TextSpan span, TokenKind kind)
    {
        if (span.IsEmpty || span.Start < at) return;
        Gap(span.Start);
        To(span.End, kind);
    }

    /// <summary>What lies between two parts: blanks, marks of emphasis, parentheses of a branch.</summary>
    private void Gap(int end)
    {
        while (at < end)
        {
            var start = at;
            var c = text[at];
            if (Letters.IsBlank(c)) To(Letters.SkipBlanks(text, start, end), TokenKind.Blank);
            else if (c is '*' or '_') To(KeyedLines.SkipStrong(text, start, end), TokenKind.Emphasis);
            else if (c == ':') To(start + 1, TokenKind.Colon);
            else
            {
                while (start < end && !Letters.IsBlank(text[start]) && text[start] is not ('*' or '_' or ':')) start++;
                To(start, TokenKind.Text);
            }
        }
    }

    private void FinishLine(TextSpan line, int endWithBreak)
    {
        var content = Letters.TrimEnd(text, at, line.End);
        Gap(content);
        node = -1;
        To(line.End, TokenKind.TrailingBlank);
        To(endWithBreak, TokenKind.LineEnd);
    }

    private void To(int end, TokenKind kind)
    {
        if (end <= at) return;
        tokens.Add(new SyntaxToken(kind, TextSpan.FromBounds(at, end), node));
        at = end;
    }
}
