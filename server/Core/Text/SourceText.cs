namespace InterviewGuide.Text;

/// <summary>An unchanging text with an index of its lines. Lines end at LF, CR LF or a lone CR, as the language server protocol counts them.</summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;

    /// <summary>Indexes <paramref name="text"/>; a byte order mark must have been taken off before.</summary>
    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        lineStarts = FindLineStarts(text);
    }

    private SourceText(string text, int[] lineStarts)
    {
        Text = text;
        this.lineStarts = lineStarts;
    }

    /// <summary>The whole text, unchanged.</summary>
    public string Text { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>Number of lines; a text that ends with a line end has an empty last line.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>The text's own line ending: that of its first line; LF where there is none.</summary>
    public string LineEnding
    {
        get
        {
            if (lineStarts.Length < 2) return "\n";
            var end = Line(0).End;
            return Text[end..lineStarts[1]];
        }
    }

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The characters of <paramref name="span"/> as a string of their own.</summary>
    public string ToString(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Offset of the first character of a line (0-based).</summary>
    public int LineStart(int line) => lineStarts[line];

    /// <summary>The line (0-based) that holds <paramref name="offset"/>; the offset behind the last character belongs to the last line.</summary>
    public int LineAt(int offset)
    {
        int low = 0, high = lineStarts.Length;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (lineStarts[middle] <= offset) low = middle;
            else high = middle;
        }
        return low;
    }

    /// <summary>The span of a line (0-based) without its line end.</summary>
    public TextSpan Line(int line)
    {
        var start = lineStarts[line];
        var end = line + 1 < lineStarts.Length ? lineStarts[line + 1] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r') end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The span of a line (0-based) with its line end.</summary>
    public TextSpan LineWithBreak(int line)
    {
        var end = line + 1 < lineStarts.Length ? lineStarts[line + 1] : Text.Length;
        return TextSpan.FromBounds(lineStarts[line], end);
    }

    /// <summary>Line and character of an offset; an offset outside the text is moved to its nearest end.</summary>
    public LinePosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = LineAt(offset);
        return new LinePosition(line, offset - lineStarts[line]);
    }

    /// <summary>
    /// Offset of a position. A line behind the last one means the end of the text, a character behind the end of its
    /// line means the end of that line before its line break, and the middle of a surrogate pair means its start.
    /// </summary>
    public int OffsetAt(LinePosition position)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= lineStarts.Length) return Text.Length;
        var line = Line(position.Line);
        var offset = line.Start + Math.Clamp(position.Character, 0, line.Length);
        if (offset > line.Start && offset < Text.Length && char.IsLowSurrogate(Text[offset]) && char.IsHighSurrogate(Text[offset - 1])) offset--;
        return offset;
    }

    /// <summary>The text with other characters in the place of <paramref name="span"/>. Only the lines around them are looked for anew.</summary>
    public SourceText With(TextSpan span, string newText)
    {
        ArgumentNullException.ThrowIfNull(newText);
        var text = string.Concat(Text.AsSpan(0, span.Start), newText, Text.AsSpan(span.End));
        // The characters next to the change may join it to a CR LF, so their lines are among those around it.
        var first = LineAt(Math.Max(span.Start - 1, 0));
        var behind = LineAt(Math.Min(span.End + 1, Text.Length)) + 1;
        var moved = newText.Length - span.Length;
        var end = behind < lineStarts.Length ? lineStarts[behind] + moved : int.MaxValue;
        var count = 0;
        for (var i = NextBreak(text, lineStarts[first]); i >= 0 && i < end; i = NextBreak(text, i)) count++;
        var starts = new int[first + 1 + count + lineStarts.Length - behind];
        Array.Copy(lineStarts, starts, first + 1);
        var line = first;
        for (var i = NextBreak(text, lineStarts[first]); i >= 0 && i < end; i = NextBreak(text, i)) starts[++line] = i;
        foreach (var start in lineStarts.AsSpan(behind)) starts[++line] = start + moved;
        return new SourceText(text, starts);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new int[1 + CountBreaks(text)];
        var line = 0;
        for (var i = NextBreak(text, 0); i >= 0; i = NextBreak(text, i)) starts[++line] = i;
        return starts;
    }

    private static int CountBreaks(string text)
    {
        if (!text.Contains('\r')) return text.AsSpan().Count('\n');
        var count = 0;
        for (var i = NextBreak(text, 0); i >= 0; i = NextBreak(text, i)) count++;
        return count;
    }

    private static int NextBreak(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny('\n', '\r');
        if (at < 0) return -1;
        at += from;
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
