using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Reads lines by themselves: indentation, bullet, and what kind of line the rest looks like.</summary>
internal readonly struct LineReader(SourceText source, SyntaxOptions options)
{
    private readonly string text = source.Text;

    /// <summary>Reads the line with this number (0-based).</summary>
    public GuideLine Read(int number)
    {
        var span = source.Line(number);
        var line = new GuideLine { Number = number, FormIndex = -1, Colon = -1 };
        ReadIndentation(ref line, span.Start, span.End);
        line.End = line.Value = Letters.TrimEnd(text, line.Content, span.End);
        line.Body = line.Content;
        if (line.Content == line.End) return line;
        if (text[line.Content] is '#' && ReadNumberSign(ref line)) return line;
        if (text[line.Content] == '|')
        {
            line.Form = LineForm.Table;
            return line;
        }
        if (IsRuler(ref line)) return line;
        Bullets.Read(text, ref line);
        Classify(ref line);
        return line;
    }

    /// <summary>Reads a line again as text that goes on: its number or dash is no bullet.</summary>
    public void ReadWithoutBullet(ref GuideLine line)
    {
        Bullets.Drop(ref line);
        Classify(ref line);
    }

    private void Classify(ref GuideLine line)
    {
        line.FormIndex = line.Colon = -1;
        line.Configured = Keyword.None;
        line.Value = line.End;
        line.Form = LineForm.Plain;
        line.LacksBlank = false;
        line.Label = line.Remark = line.Condition = line.Keyword = default;
        if (line.Body >= line.End) return;
        if (text[line.Body] == '\\')
        {
            line.Form = LineForm.Escaped;
            line.Body++;
            return;
        }
        var hasColon = text.AsSpan(line.Body, line.End - line.Body).Contains(':');
        if (hasColon && KeyedLines.Read(text, options, ref line)) return;
        if (Branches.Read(text, hasColon, ref line)) return;
        if (hasColon) KeyedLines.ReadIdOrField(text, ref line);
    }

    private void ReadIndentation(ref GuideLine line, int at, int end)
    {
        var column = 0;
        for (; at < end && Letters.IsBlank(text[at]); at++)
        {
            if (text[at] == '\t') column += 4 - column % 4;
            else if (text[at] is not ('\u200B' or '\uFEFF')) column++;
        }
        line.Content = at;
        line.Column = column;
    }

    /// <summary>Comments and headings; <c>#12</c> and <c>#MeToo</c> are text.</summary>
    private bool ReadNumberSign(ref GuideLine line)
    {
        var next = line.Content + 1;
        if (next < line.End && text[next] == '#')
        {
            while (next < line.End && text[next] == '#') next++;
            line.Form = LineForm.Heading;
            line.Keyword = TextSpan.FromBounds(line.Content, next);
            line.Value = line.Body = Letters.SkipBlanks(text, next, line.End);
            return true;
        }
        if (next < line.End && !Letters.IsBlank(text[next]) && !AllowComments.Opens(text.AsSpan(next, line.End - next))) return false;
        line.Form = LineForm.Comment;
        return true;
    }

    private bool IsRuler(ref GuideLine line)
    {
        if (line.End - line.Content < 3) return false;
        for (var at = line.Content; at < line.End; at++)
        {
            if (text[at] is not ('-' or '_' or '=' or '*' or '~' or ' ')) return false;
        }
        if (text[line.Content + 1] == ' ' && text[line.Content] != '_') return false;
        line.Form = LineForm.Ruler;
        return true;
    }
}
