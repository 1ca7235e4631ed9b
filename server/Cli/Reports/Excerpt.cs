using System.Globalization;
using System.Text;
using InterviewGuide.Text;

namespace InterviewGuide.Cli.Reports;

/// <summary>The line that a finding is on, cut to a width around the characters concerned, and where carets go below it.</summary>
/// <param name="Line">The line: tabs as blanks, nothing that would move the cursor.</param>
/// <param name="CaretColumn">Columns before the first caret.</param>
/// <param name="CaretWidth">Number of carets, at least 1.</param>
internal readonly record struct Excerpt(string Line, int CaretColumn, int CaretWidth)
{
    private const int TabWidth = 4;
    private const char Ellipsis = '…';
    private const char Unprintable = '\uFFFD';

    /// <summary>The excerpt for a span. Of a span over several lines the first line is shown.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The characters concerned.</param>
    /// <param name="width">Columns that the line may take.</param>
    public static Excerpt Of(SourceText source, TextSpan span, int width)
    {
        var whole = source.Line(source.LineAt(span.Start));
        // Characters further away than this cannot be shown however narrow they are.
        var from = Math.Max(whole.Start, span.Start - 2 * width);
        var to = Math.Min(whole.End, span.Start + 2 * width);
        if (from > whole.Start && char.IsLowSurrogate(source.Text[from])) from++;
        if (to < whole.End && char.IsHighSurrogate(source.Text[to - 1])) to--;

        var line = new StringBuilder();
        var columns = new List<int>();
        var column = 0;
        int caret = -1, caretEnd = -1;
        var previous = default(Rune);
        var at = from;
        foreach (var rune in source.Text.AsSpan(from, to - from).EnumerateRunes())
        {
            if (caret < 0 && at + rune.Utf16SequenceLength > span.Start) caret = column;
            if (caretEnd < 0 && at >= span.End) caretEnd = column;
            column += Append(rune, previous, column, line);
            while (columns.Count < line.Length) columns.Add(column);
            previous = rune;
            at += rune.Utf16SequenceLength;
        }
        if (caret < 0) caret = column;
        if (caretEnd < 0) caretEnd = column;
        return Cut(line.ToString(), columns, caret, Math.Max(caretEnd - caret, 1), width, from > whole.Start, to < whole.End);
    }

    private static int Append(Rune rune, Rune previous, int column, StringBuilder line)
    {
        if (rune.Value == '\t')
        {
            var blanks = TabWidth - column % TabWidth;
            line.Append(' ', blanks);
            return blanks;
        }
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
        {
            line.Append(Unprintable);
            return 1;
        }
        line.Append(rune.ToString());
        return TextWidth.Of(rune, previous);
    }

    // The line starts at the margin if the carets fit there, else a third of the width before them.
    private static Excerpt Cut(string line, List<int> columns, int caret, int caretWidth, int width, bool cutBefore, bool cutBehind)
    {
        var total = columns.Count == 0 ? 0 : columns[^1];
        var left = !cutBefore && caret + caretWidth <= width - 1 ? 0 : Math.Max(0, caret - width / 3);
        var first = left == 0 ? 0 : columns.FindIndex(end => end > left);
        var leftMark = cutBefore || first > 0;
        var shift = first == 0 ? 0 : columns[first - 1];
        var room = width - (leftMark ? 1 : 0);
        var last = line.Length;
        var rightMark = cutBehind || total - shift > room;
        if (rightMark) last = Math.Max(first, columns.FindIndex(end => end - shift > room - 1) is var cut && cut >= 0 ? cut : line.Length);
        while (last < line.Length && last > first && char.IsLowSurrogate(line[last])) last--;
        var shown = line[first..last];
        var shownWidth = (last == 0 ? 0 : columns[last - 1]) - shift;
        var caretColumn = caret - shift + (leftMark ? 1 : 0);
        var caretRoom = shownWidth + (leftMark ? 1 : 0) - caretColumn;
        return new Excerpt(
            (leftMark ? Ellipsis + shown : shown) + (rightMark ? Ellipsis : ""),
            caretColumn,
            Math.Max(1, Math.Min(caretWidth, caretRoom)));
    }
}
