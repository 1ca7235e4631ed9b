using System.Runtime.InteropServices;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Tells for every line of a text what it is by itself, knowing only what the lines before it opened: a fence, a comment, a table.</summary>
internal sealed class LineScanner(SourceText source, List<Line> lines)
{
    private const int LongestUnderlined = 80;

    private readonly string text = source.Text;
    private readonly bool hasBars = source.Text.Contains('|');
    private char fence;
    private int fenceLength;
    private bool inComment;
    private bool inTable;
    private char letter;

    /// <summary>Adds an entry for each line of the text.</summary>
    public void Scan()
    {
        var first = FrontMatterEnd();
        for (var i = 0; i < source.LineCount; i++)
        {
            var span = source.Line(i);
            if (i <= first) lines.Add(FrontMatter(i, first, span));
            else lines.Add(Scan(i, span));
        }
    }

    /// <summary>Front matter opens on the first line of all and holds nothing that looks like prose; otherwise the rule is a rule.</summary>
    private int FrontMatterEnd()
    {
        if (!IsRuleOf(source.Line(0), '-') || source.LineCount < 3) return -1;
        for (var i = 1; i < source.LineCount; i++)
        {
            var span = source.Line(i);
            if (IsRuleOf(span, '-') || (span.Length == 3 && source.Slice(span) is "...")) return i > 1 ? i : -1;
            var line = source.Slice(span);
            if (line.Length == 0) { if (i == 1) return -1; continue; }
            if (line[0] is ' ' or '\t' or '-' or '#') continue;
            var colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].Contains(' ') && line[..colon].Count(' ') > 2) return -1;
        }
        return -1;
    }

    private bool IsRuleOf(TextSpan span, char sign)
    {
        var line = source.Slice(span).TrimEnd();
        return line.Length >= 3 && !line.ContainsAnyExcept(sign);
    }

    private Line FrontMatter(int index, int last, TextSpan span)
    {
        var (start, column) = SkipBlanks(span.Start, span.End, 0);
        var end = TrimEnd(start, span.End);
        var form = start == end ? LineForm.Blank : index == 0 || index == last ? LineForm.Ornament : LineForm.FrontMatter;
        return new Line(form, start, start, end, column);
    }

    private Line Scan(int index, TextSpan span)
    {
        var (start, column) = SkipBlanks(span.Start, span.End, 0);
        byte quotes = 0;
        while (start < span.End && text[start] == '>' && fence == '\0' && !inComment && quotes < 20)
        {
            quotes++;
            start++;
            if (start < span.End && text[start] is ' ' or '\u00A0') start++;
            (start, column) = SkipBlanks(start, span.End, column);
        }
        var end = TrimEnd(start, span.End);
        var hardBreak = IsHardBreak(end, span.End);
        if (EndsInBreakTag(start, end, out var before)) (end, hardBreak) = (before, true);
        var line = new Line(LineForm.Text, start, start, end, column, quotes, '\0', hardBreak);
        if (inComment) return Comment(line);
        if (start == end)
        {
            inTable = false;
            return line with { Form = LineForm.Blank };
        }
        if (IsFence(line)) return line with { Form = LineForm.Ornament };
        if (fence != '\0') return Fenced(line);
        if (text.AsSpan(start, end - start).StartsWith("<!--", StringComparison.Ordinal)) return Comment(line);
        if (text[start] == '<' && !IsTag(line)) line = WithoutTags(line);
        (start, end) = (line.Start, line.End);
        if (line.Form != LineForm.Text) return line;
        if (IsRule(line))
        {
            Underline(index, line);
            return line with { Form = LineForm.Ornament };
        }
        if (text[start] == '#' && Heading(line, index) is { } heading) return heading;
        if (IsRow(index, line)) return line with { Form = IsTableRule(text.AsSpan(start, end - start)) ? LineForm.Ornament : LineForm.Row };
        if (ReadBullet(ref line)) return line;
        return IsTag(line) ? line with { Form = LineForm.Ornament } : line;
    }

    /// <summary>Guides are read out of fences, too; lines of signs alone are code.</summary>
    private Line Fenced(Line line)
    {
        if (!ContainsWord(line)) return line with { Form = LineForm.Ornament };
        ReadBullet(ref line);
        return line with { IsFenced = true };
    }

    private bool ContainsWord(in Line line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (char.IsLetterOrDigit(text[i])) return true;
        }
        return false;
    }

    /// <summary>True where the line ends in <c>&lt;br&gt;</c>, which is no word of it.</summary>
    private bool EndsInBreakTag(int start, int end, out int before)
    {
        before = end;
        while (before > start && text[before - 1] == '>')
        {
            var open = text.LastIndexOf('<', before - 1, Math.Min(before - start, 7));
            if (open < start || !text.AsSpan(open + 1, before - open - 1).TrimStart("/ ").StartsWith("br", StringComparison.OrdinalIgnoreCase)) break;
            before = TrimEnd(start, open);
        }
        return before < end && before > start;
    }

    private bool IsHardBreak(int end, int lineEnd) => lineEnd - end >= 2 || (end > 0 && text[end - 1] == '\\');

    private (int Start, int Column) SkipBlanks(int start, int end, int column)
    {
        while (start < end)
        {
            if (text[start] is ' ' or '\u00A0') column++;
            else if (text[start] == '\t') column = (column / 4 + 1) * 4;
            else if (text[start] is not ('\u200B' or '\uFEFF' or '\v' or '\f')) break;
            start++;
        }
        return (start, column);
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '\u200B' or '\uFEFF')) end--;
        return end;
    }

    private Line Comment(in Line line)
    {
        var close = text.AsSpan(line.Start, line.End - line.Start).IndexOf("-->", StringComparison.Ordinal);
        inComment = close < 0;
        return line with { Form = line.Start == line.End ? LineForm.Blank : LineForm.Comment };
    }

    private bool IsFence(in Line line)
    {
        var sign = text[line.Start];
        if (sign is not ('`' or '~')) return false;
        var length = 0;
        while (line.Start + length < line.End && text[line.Start + length] == sign) length++;
        if (length < 3) return false;
        var rest = text.AsSpan(line.Start + length, line.End - line.Start - length);
        if (fence == '\0')
        {
            if (rest.Contains('`')) return false;
            (fence, fenceLength) = (sign, length);
            return true;
        }
        if (sign != fence || length < fenceLength || rest.Length > 0) return false;
        fence = '\0';
        return true;
    }

    /// <summary>Three or more of the same sign and nothing else, or an underline of <c>=</c>.</summary>
    private bool IsRule(in Line line)
    {
        var sign = text[line.Start];
        if (sign is not ('-' or '*' or '_' or '=')) return false;
        var count = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (text[i] == sign) count++;
            else if (text[i] is not (' ' or '\t')) return false;
        }
        return count >= 3;
    }

    /// <summary>Makes a heading of the line above an underline, unless that line is a sentence of its own.</summary>
    private void Underline(int index, in Line line)
    {
        var sign = text[line.Start];
        if (index == 0 || sign is '*' or '_' || lines[index - 1] is not { Form: LineForm.Text } above) return;
        if (above.End - above.Start > LongestUnderlined || text[above.End - 1] is '.' or '?' or '!' or ':' or '"' or '”' or '“') return;
        if (index > 1 && lines[index - 2].Form is LineForm.Text or LineForm.Bullet) return;
        lines[index - 1] = above with { Form = LineForm.Heading, Sign = sign == '=' ? '1' : '2' };
    }

    /// <summary>A heading; without a blank behind its signs only from the second level on, for <c>#word</c> is a tag.</summary>
    private Line? Heading(in Line line, int index)
    {
        var at = line.Start;
        while (at < line.End && text[at] == '#') at++;
        var level = at - line.Start;
        if (level > 6) return null;
        if (at == line.End) return line with { Form = LineForm.Ornament };
        if (text[at] is not (' ' or '\t' or '\u00A0') && level == 1 && index > 0) return null;
        var end = line.End;
        while (end > at && text[end - 1] == '#') end--;
        if (end < line.End && end > at && text[end - 1] is ' ' or '\t') end = TrimEnd(at, end);
        else end = line.End;
        var start = SkipBlanks(at, end, 0).Start;
        return start >= end ? line with { Form = LineForm.Ornament } : line with { Form = LineForm.Heading, Text = start, End = end, Sign = (char)('0' + level), LacksBlank = start == at };
    }

    private bool IsRow(int index, in Line line)
    {
        if (!hasBars) return false;
        if (inTable && text.AsSpan(line.Start, line.End - line.Start).Contains('|')) return true;
        inTable = text[line.Start] == '|' && text.AsSpan(line.Start + 1, line.End - line.Start - 1).Contains('|')
            || (text.AsSpan(line.Start, line.End - line.Start).Contains('|') && index + 1 < source.LineCount && IsTableRule(source.Slice(source.Line(index + 1))));
        return inTable;
    }

    /// <summary>True for the line between a table's head and body.</summary>
    private static bool IsTableRule(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (c is not ('|' or '-' or ':' or ' ' or '\t' or '>')) return false;
        }
        return line.Contains('|') && line.Contains('-');
    }

    private bool ReadBullet(ref Line line)
    {
        if (!Bullets.MayOpen(text, line) || !Bullets.Read(text, ref line, PreviousNumber(), letter)) return false;
        if (line.Sign == 'a') letter = text[line.Start];
        return true;
    }

    private char PreviousNumber()
    {
        var above = CollectionsMarshal.AsSpan(lines);
        for (var i = above.Length - 1; i >= 0 && i >= above.Length - 2; i--)
        {
            if (above[i].Form == LineForm.Blank) return '\n';
            if (above[i].Form == LineForm.Bullet) return above[i].Sign;
        }
        return above.IsEmpty || above[^1].Form is not LineForm.Text ? '\n' : '\0';
    }

    /// <summary>The line without HTML tags around its words; list items and headings are read as such.</summary>
    private Line WithoutTags(Line line)
    {
        var start = line.Start;
        var end = line.End;
        while (start < end && text[start] == '<' && start + 1 < end && char.IsAsciiLetter(text[start + 1]))
        {
            var close = text.AsSpan(start, end - start).IndexOf('>');
            if (close < 0 || text.AsSpan(start, close).Contains("://", StringComparison.Ordinal)) break;
            var name = text.AsSpan(start + 1, close - 1);
            start = SkipBlanks(start + close + 1, end, 0).Start;
            if (name is "li") line = line with { Form = LineForm.Bullet, Sign = '<' };
            else if (name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6') line = line with { Form = LineForm.Heading, Sign = name[1] };
        }
        while (end > start && text[end - 1] == '>')
        {
            var open = text.AsSpan(start, end - start).LastIndexOf("</", StringComparison.Ordinal);
            if (open < 0 || text.AsSpan(start + open, end - 1 - start - open).Contains('>')) break;
            end = TrimEnd(start, start + open);
        }
        return end > start ? line with { Start = line.Form == LineForm.Text ? start : line.Start, Text = start, End = end } : line with { Form = LineForm.Ornament };
    }

    /// <summary>HTML tags with nothing between them.</summary>
    private bool IsTag(in Line line)
    {
        var at = line.Start;
        while (at < line.End)
        {
            if (text[at] is ' ' or '\t') { at++; continue; }
            if (text[at] != '<' || at + 1 >= line.End || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/')) return false;
            var close = text.AsSpan(at, line.End - at).IndexOf('>');
            if (close < 0 || text.AsSpan(at, close).Contains("://", StringComparison.Ordinal)) return false;
            at += close + 1;
        }
        return true;
    }
}
