using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Features.Presentation;

/// <summary>Types of tokens, by their place in the legend. They are names that every editor has colours for.</summary>
internal enum TokenType
{
    Keyword,
    Class,
    String,
    Comment,
    Variable,
    Number,
    Parameter,
    Decorator,
    Property,
}

/// <summary>Modifiers of tokens, by their place in the legend.</summary>
[Flags]
internal enum TokenModifiers
{
    None = 0,
    /// <summary>Declares the id.</summary>
    Declaration = 1,
    /// <summary>A participant hears it.</summary>
    Spoken = 2,
    /// <summary>Nobody says it.</summary>
    Unspoken = 4,
    /// <summary>It follows up.</summary>
    Probe = 8,
}

/// <summary>
/// Turns the items of a guide into tokens: what is said to a participant looks like a string, what nobody hears like a
/// comment; keywords, titles, ids, times, blanks and directions stand out.
/// </summary>
internal sealed class TokenWriter(Guide guide)
{
    private readonly SourceText source = guide.Source;
    private readonly string text = guide.Source.Text;
    private readonly List<(int Start, int End, TokenType Type, TokenModifiers Modifiers)> tokens = [];

    /// <summary>The tokens of the lines that <paramref name="span"/> touches, five numbers each.</summary>
    public int[] Write(TextSpan span)
    {
        foreach (var item in guide.Items)
            if (item.Span.Start <= span.End && item.Span.End >= span.Start) Add(item);
        tokens.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return Encode(span);
    }

    private void Add(Item item)
    {
        if (item.Role == LineRole.Comment)
        {
            Add(item.Span, TokenType.Comment);
            return;
        }
        Add(item.KeywordSpan, item.Keyword == Keyword.FreeField ? TokenType.Property : TokenType.Keyword);
        if (item.Id is not null) Add(item.IdSpan, TokenType.Variable, TokenModifiers.Declaration);
        else Add(item.LabelSpan, TokenType.Variable);
        Add(item.RemarkSpan, TokenType.Decorator);
        foreach (var reference in item.References) Add(reference.Span, TokenType.Variable);
        AddTime(item);
        AddWords(item);
    }

    private void AddWords(Item item)
    {
        if (item.TextSpan.IsEmpty || TypeOf(item) is not { } type) return;
        var modifiers = ModifiersOf(item);
        var at = item.TextSpan.Start;
        foreach (var gap in item.TextGaps)
        {
            AddPieces(at, gap.Start, type, modifiers);
            if (gap.Start >= at && text[gap.Start] == '#') Add(gap, TokenType.Comment);
            at = Math.Max(at, gap.End);
        }
        AddPieces(at, item.TextSpan.End, type, modifiers);
    }

    /// <summary>Words with the blanks and directions in them.</summary>
    private void AddPieces(int start, int end, TokenType type, TokenModifiers modifiers)
    {
        for (var at = start; at < end;)
        {
            var open = text.AsSpan(at, end - at).IndexOfAny('{', '[');
            var close = open < 0 ? -1 : text.AsSpan(at + open, end - at - open).IndexOf(text[at + open] == '{' ? '}' : ']');
            if (close < 0)
            {
                Add(TextSpan.FromBounds(at, end), type, modifiers);
                return;
            }
            open += at;
            Add(TextSpan.FromBounds(at, open), type, modifiers);
            at = open + close + 1;
            Add(TextSpan.FromBounds(open, at), text[open] == '{' ? TokenType.Parameter : TokenType.Decorator);
        }
    }

    private static TokenType? TypeOf(Item item) => item.Role switch
    {
        LineRole.Heading => TokenType.Class,
        LineRole.Asked or LineRole.Probe or LineRole.Said => TokenType.String,
        LineRole.Task => item.IsTitle ? TokenType.Class : TokenType.String,
        LineRole.Note or LineRole.BadExample => TokenType.Comment,
        LineRole.Condition => TokenType.Decorator,
        LineRole.Plan when item.Keyword == Keyword.Guide => TokenType.Class,
        LineRole.Plan when item.Keyword == Keyword.Duration => TokenType.Number,
        _ => null,
    };

    private static TokenModifiers ModifiersOf(Item item) => item.Role switch
    {
        LineRole.Note or LineRole.BadExample => TokenModifiers.Unspoken,
        LineRole.Probe => TokenModifiers.Spoken | TokenModifiers.Probe,
        _ => item.IsSpoken ? TokenModifiers.Spoken : TokenModifiers.None,
    };

    /// <summary>The time behind a title, with its brackets or without.</summary>
    private void AddTime(Item item)
    {
        if (item.Time is null || item.Keyword == Keyword.Duration) return;
        var end = item.Span.End;
        for (var at = item.TextSpan.End; at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || item.References.Any(reference => reference.Span.Contains(at))) continue;
            var start = at;
            while (start > item.TextSpan.End && text[start - 1] is not (' ' or '\t')) start--;
            var bracket = text.AsSpan(at, end - at).IndexOfAny(')', ']');
            Add(TextSpan.FromBounds(start, bracket < 0 ? end : at + bracket + 1), TokenType.Number);
            return;
        }
    }

    /// <summary>Adds a token for each line of a span, without the blanks around.</summary>
    private void Add(TextSpan span, TokenType type, TokenModifiers modifiers = TokenModifiers.None)
    {
        for (var at = span.Start; at < span.End;)
        {
            var line = source.Line(source.LineAt(at));
            var end = Math.Min(line.End, span.End);
            var start = at;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            var stop = end;
            while (stop > start && char.IsWhiteSpace(text[stop - 1])) stop--;
            if (stop > start) tokens.Add((start, stop, type, modifiers));
            at = Math.Max(end, source.LineWithBreak(source.LineAt(at)).End);
        }
    }

    private int[] Encode(TextSpan span)
    {
        var data = new List<int>(tokens.Count * 5);
        var (line, character, last) = (0, 0, 0);
        foreach (var (start, end, type, modifiers) in tokens)
        {
            if (start < last || start > span.End || end < span.Start) continue;
            var position = source.PositionAt(start);
            data.Add(position.Line - line);
            data.Add(position.Line == line ? position.Character - character : position.Character);
            data.Add(end - start);
            data.Add((int)type);
            data.Add((int)modifiers);
            (line, character, last) = (position.Line, position.Character, end);
        }
        return [.. data];
    }
}
