using System.Runtime.InteropServices;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>
/// Joins lines to blocks and finds what stands under what, as authors mean it: another bullet sign or a single blank makes
/// a follow-up, a list right behind a paragraph belongs to it, and every sentence on a line of its own is a block of its own.
/// CommonMark reads all of these otherwise.
/// </summary>
internal sealed class BlockReader(SourceText source, List<Line> lines, List<Block> blocks)
{
    private readonly string text = source.Text;
    private readonly List<int> open = [];
    private bool afterBlank = true;
    private bool canGoOn;
    private int widest;
    private Line last;

    private ReadOnlySpan<Block> Blocks => CollectionsMarshal.AsSpan(blocks);

    /// <summary>Adds all blocks in document order.</summary>
    public void Read()
    {
        foreach (ref readonly var line in CollectionsMarshal.AsSpan(lines))
        {
            switch (line.Form)
            {
                case LineForm.Blank:
                    afterBlank = true;
                    canGoOn = false;
                    continue;
                case LineForm.Ornament:
                    if (line.Column == 0 && line.End - line.Start >= 3 && text[line.Start] is '-' or '*' or '_') open.Clear();
                    afterBlank = true;
                    canGoOn = false;
                    continue;
                case LineForm.Heading:
                    open.Clear();
                    Add(line, -1);
                    canGoOn = false;
                    break;
                case LineForm.Bullet:
                    AddBullet(line);
                    break;
                case LineForm.Text:
                    if (canGoOn && last.Form != LineForm.Row && GoesOn(line)) Extend(line);
                    else AddText(line);
                    break;
                case LineForm.Comment when last.Form == LineForm.Comment && !afterBlank && !text.AsSpan(last.Start, last.End - last.Start).EndsWith("-->", StringComparison.Ordinal):
                    Extend(line);
                    break;
                default:
                    Add(line, open.Count > 0 ? open[^1] : -1);
                    canGoOn = false;
                    break;
            }
            afterBlank = false;
            last = line;
        }
    }

    private void AddBullet(in Line line)
    {
        var sibling = Sibling(line);
        if (sibling >= 0) open.RemoveRange(sibling, open.Count - sibling);
        else while (open.Count > 0 && !IsUnder(line, open[^1])) open.RemoveAt(open.Count - 1);
        Open(line);
    }

    /// <summary>Place of an open item with the same sign at the same column, or -1.</summary>
    private int Sibling(in Line line)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            ref readonly var block = ref Blocks[open[i]];
            if (block.Form == LineForm.Bullet && block.First.Sign == line.Sign && block.First.Column == line.Column && block.First.Quotes == line.Quotes) return i;
        }
        return -1;
    }

    /// <summary>True where a bullet stands under an open block: further right, or at its column with another sign and no blank line between.</summary>
    private bool IsUnder(in Line line, int parent)
    {
        ref readonly var holder = ref Blocks[parent];
        if (holder.First.Quotes > line.Quotes) return false;
        if (holder.Form != LineForm.Bullet) return IsUnderText(line, holder);
        if (line.Column >= holder.First.Column + 2) return true;
        if (line.Column < holder.First.Column) return false;
        if (line.Sign == holder.First.Sign) return false;
        if (line.Column > holder.First.Column) return true;
        return IsUnderSibling(line, holder);
    }

    private bool IsUnderText(in Line line, in Block holder)
    {
        if (line.Column < holder.First.Column) return false;
        return !afterBlank || line.Column >= holder.First.Column + 2 || IsLeadIn(holder);
    }

    /// <summary>A dash under a star or a number at the same column is a follow-up; a number under a dash starts a list of its own behind a blank line.</summary>
    private bool IsUnderSibling(in Line line, in Block holder) => holder.First.Sign == '1' || (!afterBlank && line.Sign != '1');

    private bool IsLeadIn(in Block holder)
    {
        var end = holder.End;
        while (end > holder.First.Text && text[end - 1] is '*' or '_' or ']' or ')' or '"') end--;
        return end > 0 && text[end - 1] == ':';
    }

    private void AddText(in Line line)
    {
        if (!afterBlank && open.Count > 0 && IsInList(line) && !Links.IsAlone(text, line.Span))
        {
            // One more sentence in a list, not indented: it stands beside its item, and the list goes on after it.
            Add(line, blocks[open[^1]].Parent);
            canGoOn = true;
            widest = line.End - line.Start;
            return;
        }
        while (open.Count > 0 && !HoldsText(line, Blocks[open[^1]])) open.RemoveAt(open.Count - 1);
        if (Links.IsAlone(text, line.Span)) Add(line, open.Count > 0 ? open[^1] : blocks.Count > 0 && !afterBlank ? blocks.Count - 1 : -1);
        else Open(line);
        canGoOn = true;
        widest = line.End - line.Start;
    }

    /// <summary>True for text at the column of the last bullet, in a list that no paragraph opened.</summary>
    private bool IsInList(in Line line)
    {
        ref readonly var item = ref Blocks[open[^1]];
        return item.Form == LineForm.Bullet && item.First.Sign != '1' && item.First.Quotes == line.Quotes
            && line.Column == item.First.Column && (item.Parent < 0 || blocks[item.Parent].Form == LineForm.Bullet);
    }

    /// <summary>Text stands under a bullet that it is indented below; an address right under a bullet belongs to it wherever it starts.</summary>
    private bool HoldsText(in Line line, in Block holder)
    {
        if (holder.First.Quotes > line.Quotes) return false;
        if (holder.Form != LineForm.Bullet) return IsLeadIn(holder) && !afterBlank && line.Column >= holder.First.Column && Links.IsAlone(text, line.Span);
        if (line.Column >= holder.First.Column + 2) return true;
        return !afterBlank && Links.IsAlone(text, line.Span);
    }

    private void Open(in Line line)
    {
        Add(line, open.Count > 0 ? open[^1] : -1);
        open.Add(blocks.Count - 1);
        canGoOn = true;
        widest = line.End - line.Start;
    }

    private void Add(in Line line, int parent) => blocks.Add(new Block(line.Form, line, line.End, parent, afterBlank));

    private void Extend(in Line line)
    {
        blocks[^1] = blocks[^1] with { End = line.End };
        widest = Math.Max(widest, line.End - line.Start);
    }

    /// <summary>A line goes on with the one above unless that one ends a sentence, was broken on purpose, or this one is something of its own.</summary>
    private bool GoesOn(in Line line)
    {
        if (line.Quotes != last.Quotes || line.IsFenced != last.IsFenced) return false;
        if (Links.IsAlone(text, line.Span) || Links.IsAlone(text, last.Span) || Links.IsOrder(text, line.Span)) return false;
        if (Links.IsField(text, line.Span) && (Links.IsField(text, last.Span) || Links.IsAlone(text, Links.FieldValue(text, line.Span)))) return false;
        var first = text[line.Start];
        if (first is '[' or '(' && IsOpenEnd(first)) return true;
        var end = last.End;
        while (end > last.Text && text[end - 1] is '"' or '”' or '“' or '*' or '_' or ')' or ']' or '»' or '\'' or '\\') end--;
        var ended = end > last.Text && text[end - 1] is '.' or '?' or '!' or ':' or '…' || Links.EndsInAddress(text, last.Span);
        if (char.IsLower(first)) return !(ended && last.HardBreak);
        if (ended || last.HardBreak || first is '[' or '(' or '_' or '*' or '"' or '“' or '„') return false;
        return !FitsAbove(line);
    }

    private bool IsOpenEnd(char bracket) => bracket == '(' && last.End > last.Text && char.IsLetterOrDigit(text[last.End - 1]);

    /// <summary>True where the first word would have fitted on the line above: then the author broke the line on purpose.</summary>
    private bool FitsAbove(in Line line)
    {
        var word = text.AsSpan(line.Start, line.End - line.Start).IndexOfAny(' ', '\t');
        if (word < 0) word = line.End - line.Start;
        return last.End - last.Start + 1 + word <= Math.Max(widest, line.End - line.Start) && last.End - last.Start < 60;
    }
}
