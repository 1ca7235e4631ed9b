using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>
/// Reads a guide line by line, once, from the top: what a line looks like (<see cref="LineReader"/>), whether it goes on with
/// the text above, what holds it (<see cref="Outline"/>), and what it therefore is.
/// </summary>
internal sealed partial class Parser
{
    private readonly SourceText source;
    private readonly string text;
    private readonly SyntaxOptions options;
    private readonly LineReader reader;
    private readonly Outline outline;
    private readonly Findings findings;
    private readonly List<NodeGap> gaps = [];
    private readonly GuideLanguage language;
    /// <summary>The item whose text was read last, or -1.</summary>
    private int lastText = Outline.Root;
    /// <summary>The comment line right above, or -1.</summary>
    private int lastComment = Outline.Root;

    private Parser(SourceText source, SyntaxOptions options)
    {
        this.source = source;
        this.options = options;
        text = source.Text;
        reader = new LineReader(source, options);
        // A line makes one node, or none, or, with a branch and its text, two.
        outline = new Outline(source.LineCount + 8);
        language = new GuideLanguage(options.Language);
        findings = new Findings(source, language);
    }

    private NodeList Nodes => outline.Nodes;

    /// <summary>Reads all lines of a guide.</summary>
    public static ParseResult Parse(SourceText source, SyntaxOptions options)
    {
        var parser = new Parser(source, options);
        var indentation = new IndentationCheck();
        for (var number = 0; number < source.LineCount; number++)
        {
            var line = parser.reader.Read(number);
            indentation.Check(source, line, parser.findings);
            parser.ReadLine(ref line);
        }
        return Resolver.Resolve(source, parser.Nodes, parser.gaps, parser.findings, parser.language);
    }

    private void ReadLine(ref GuideLine line)
    {
        if (line.Form != LineForm.Blank && lastComment != Outline.Root) CheckCommentAbove(line);
        switch (line.Form)
        {
            case LineForm.Blank:
                outline.OwnList.MeetBlankLine();
                return;
            case LineForm.Comment or LineForm.Ruler:
                AddComment(line);
                return;
            case LineForm.Table:
                AddTableRow(line);
                return;
            case LineForm.Heading:
                AddHeading(line);
                return;
        }
        if (JoinsLineAbove(line))
        {
            Extend(lastText, line);
            return;
        }
        outline.CloseFor(line.Column);
        if (line.Bullet is not (BulletKind.None or BulletKind.Sign) && !IsBulletHere(line)) reader.ReadWithoutBullet(ref line);
        if (outline.OwnList.Takes(line, Nodes)) AddToOwnList(line);
        else if (!AddAsSectionByShape(line)) AddInPlace(line);
    }

    private void AddInPlace(GuideLine line)
    {
        if (outline.HasOpenItem && IsNoteOfBranch(outline.Top) && (line.IsBulleted || line.Form is LineForm.Keyed or LineForm.Branch or LineForm.Id)) outline.CloseTop();
        switch (line.Form)
        {
            case LineForm.Keyed:
                AddKeyed(line);
                break;
            case LineForm.Branch:
                AddBranch(line);
                break;
            case LineForm.Id:
                AddId(line);
                break;
            case LineForm.Field:
                AddField(line);
                break;
            default:
                if (line.IsBulleted) AddEntry(line, outline.Top, QuestionHint.IfAddressed);
                else if (RunningText() is >= 0 and var running) Extend(running, line);
                else AddPlain(line);
                break;
        }
    }

    /// <summary>The innermost open item if its text may go on with this line, or -1.</summary>
    private int RunningText()
    {
        if (!outline.HasOpenItem) return Outline.Root;
        ref var top = ref Nodes[outline.Top];
        return top.Has(NodeTraits.HasChildren) || Keywords.IsContainer(top.Keyword) ? Outline.Root : outline.Top;
    }

    /// <summary>A line at an item's own column goes on with its text where that is unfinished and the line starts in lower case.</summary>
    private bool JoinsLineAbove(in GuideLine line)
    {
        if (lastText == Outline.Root || line.IsBulleted || line.Form is not (LineForm.Plain or LineForm.Id or LineForm.Field)) return false;
        ref var above = ref Nodes[lastText];
        return above.LastLine == line.Number - 1 && line.Column < above.Column + 2
            && char.IsLower(text[line.Content]) && !above.Text.IsEmpty && !above.Has(NodeTraits.HasChildren)
            && above.Keyword is not (Keyword.If or Keyword.Task or Keyword.Guide or Keyword.Section)
            && !Sentences.EndSentence(LastLineOfText(above));
    }

    /// <summary>Where text goes on, a number or a dash is a bullet only behind a blank line, a colon or the end of a sentence.</summary>
    private bool IsBulletHere(in GuideLine line)
    {
        var running = RunningText();
        if (running == Outline.Root || Nodes[running].Text.IsEmpty) return true;
        ref var node = ref Nodes[running];
        if (line.Bullet == BulletKind.Number && (line.BulletNumber != 1 || IsDateOrSentence(line))) return false;
        return node.LastLine < line.Number - 1 || Sentences.EndSentence(LastLineOfText(node));
    }

    /// <summary>A number before a month or a word in lower case is no bullet.</summary>
    private bool IsDateOrSentence(in GuideLine line)
    {
        if (line.Body >= line.End) return false;
        if (char.IsLower(text[line.Body])) return true;
        var stop = line.Body;
        while (stop < line.End && Letters.IsWord(text[stop])) stop++;
        return (Sentences.ClassesOf(text.AsSpan(line.Body, stop - line.Body)) & SentenceWord.Month) != 0;
    }

    private ReadOnlySpan<char> LastLineOfText(in SyntaxNode node)
    {
        var start = Math.Max(node.Text.Start, source.LineStart(node.LastLine));
        return text.AsSpan(start, Math.Max(0, node.Text.End - start));
    }

    /// <summary>The text of a node goes on with a line.</summary>
    private void Extend(int index, in GuideLine line)
    {
        ref var node = ref Nodes[index];
        var isEscaped = line.Form == LineForm.Escaped;
        if (node.Text.IsEmpty)
        {
            node.Text = TextSpan.FromBounds(isEscaped ? line.Body : line.Content, line.End);
            if (isEscaped) node.Traits |= NodeTraits.Escaped;
        }
        else
        {
            if (isEscaped) gaps.Add(new NodeGap(index, new TextSpan(line.Content, 1)));
            node.Text = TextSpan.FromBounds(node.Text.Start, line.End);
        }
        node.LastLine = line.Number;
        node.End = line.End;
        lastText = index;
        if (node.Has(NodeTraits.Unmarked) && node.Keyword is Keyword.Say or Keyword.Ask or Keyword.Probe)
        {
            (node.Keyword, node.Reason) = PlainAt(node.Parent, Sentences.EndInQuestion(LastLineOfText(node)));
        }
    }

    private void AddComment(in GuideLine line)
    {
        var node = NodeFor(line, Keyword.Comment, RoleReason.Comment, outline.Section);
        node.Text = TextSpan.FromBounds(line.Content, line.End);
        var index = outline.Add(node, opens: false);
        lastComment = line.Form == LineForm.Comment ? index : Outline.Root;
        if (RunningText() is >= 0 and var running && !Nodes[running].Text.IsEmpty) gaps.Add(new NodeGap(running, node.Text));
    }

    private void CheckCommentAbove(in GuideLine line)
    {
        ref var comment = ref Nodes[lastComment];
        if (comment.Line == line.Number - 1 && line.Form is not (LineForm.Comment or LineForm.Ruler or LineForm.Heading)
            && (line.Column >= comment.Column + 2 || line.IsBulleted))
        {
            findings.CommentAsSection(comment, text);
        }
        if (line.Form != LineForm.Comment) lastComment = Outline.Root;
    }

    /// <summary>A row of a table belongs to the line above.</summary>
    private void AddTableRow(in GuideLine line)
    {
        var parent = lastText != Outline.Root && Nodes[lastText].Section == outline.Section ? lastText : outline.Section;
        var node = NodeFor(line, Keyword.Table, RoleReason.Table, parent);
        node.Text = TextSpan.FromBounds(line.Content, line.End);
        outline.Add(node, opens: false);
    }

    private static SyntaxNode NodeFor(in GuideLine line, Keyword keyword, RoleReason reason, int parent) => new()
    {
        Keyword = keyword,
        Reason = reason,
        Parent = parent,
        Line = line.Number,
        LastLine = line.Number,
        Column = line.Column,
        Start = line.Content,
        End = line.End,
        Bullet = line.BulletSpan,
        Colon = -1,
    };

    /// <summary>Adds an item and remembers that its text may go on.</summary>
    private int Add(in SyntaxNode node)
    {
        var index = outline.Add(node);
        lastText = index;
        return index;
    }
}
