using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>What a block opens with before its words.</summary>
internal enum LeadForm : byte
{
    None,
    /// <summary>A condition: <c>If yes:</c>, <c>(If yes)</c>, <c>Falls ja,</c></summary>
    Condition,
    /// <summary>A direction in brackets or italics: <c>[On the start page]</c></summary>
    Direction,
}

/// <summary>A block taken apart: what stands before its words, the words, and what stands behind them.</summary>
internal ref struct Pieces
{
    /// <summary>A condition or direction before the words.</summary>
    public LeadForm Lead;
    public TextSpan LeadSpan;

    /// <summary>The keyword of the label before the words; none for a label that is no keyword.</summary>
    public Keyword Keyword;
    /// <summary>The label without its colon; empty where there is none.</summary>
    public TextSpan Label;
    /// <summary>True where the label carries a number or id: <c>Task 2:</c></summary>
    public bool HasNumber;

    /// <summary>Who speaks, where the label names a speaker.</summary>
    public SpeechWord Speaker;

    /// <summary>True where the label stands in bold or italics and so is no part of the sentence.</summary>
    public bool IsMarkedLabel;
    /// <summary>True where the label tells the interviewer what to do: <c>Score this:</c></summary>
    public bool IsDirectionLabel;

    /// <summary>From behind label and brackets to the end of the block, decoration included.</summary>
    public TextSpan Rest;

    /// <summary>The words alone.</summary>
    public TextSpan Words;

    /// <summary>True where the words stand in quotation marks.</summary>
    public bool IsQuoted;
    /// <summary>True where the words stand in italics.</summary>
    public bool IsItalic;
    /// <summary>True where the words stand in bold type.</summary>
    public bool IsBold;
    /// <summary>True where the words end in a colon, so that something follows below.</summary>
    public bool IsLeadIn;
    /// <summary>True where all of it stands in brackets.</summary>
    public bool IsBracketed;
}

/// <summary>Takes blocks apart: conditions, labels, brackets, quotation marks, emphasis.</summary>
internal static class PieceReader
{
    private const int LongestBracket = 400;

    /// <summary>Takes the text between two offsets apart.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where it starts, behind its bullet.</param>
    /// <param name="lineEnd">End of its first line: labels do not run over lines.</param>
    /// <param name="end">Its end.</param>
    /// <param name="options">What a configuration adds.</param>
    /// <param name="inPlan">True in the head and in plan sections, where some labels mean something else.</param>
    public static Pieces Read(string text, int start, int lineEnd, int end, SyntaxOptions options, bool inPlan = false)
    {
        var pieces = new Pieces();
        end = WithoutComments(text, start, end);
        lineEnd = Math.Min(lineEnd, end);
        var at = BehindCode(text, start, lineEnd);
        for (var round = 0; round < 4 && at < end; round++)
        {
            at = SkipBlanks(text, at, end);
            if (at >= lineEnd) break;
            var next = LeadEnd(text, at, lineEnd, end, ref pieces);
            if (next < 0) next = Labels.End(text, at, lineEnd, inPlan, options, ref pieces);
            if (next < 0) break;
            at = next;
        }
        at = SkipBlanks(text, at, end);
        pieces.Rest = TextSpan.FromBounds(at, Math.Max(at, end));
        Words(text, ref pieces);
        return pieces;
    }

    /// <summary>Behind a code that only numbers the words: <c>Q2.1 How ...</c>, <c>**A3** Who ...</c>, <c>F4. Wie ...</c>. "U2 Würden Sie ..." may name a train.</summary>
    private static int BehindCode(string text, int start, int lineEnd)
    {
        var at = start;
        while (at < lineEnd && text[at] == '*') at++;
        var stars = at - start;
        var letters = at;
        var isMarked = stars > 0 || (at < lineEnd && text[at] is 'Q' or 'F');
        while (at < lineEnd && char.IsAsciiLetterUpper(text[at])) at++;
        if (at == letters || at - letters > 2 || at >= lineEnd || !char.IsAsciiDigit(text[at])) return start;
        for (; at < lineEnd && (char.IsAsciiDigit(text[at]) || (text[at] == '.' && at + 1 < lineEnd && char.IsAsciiDigit(text[at + 1]))); at++) isMarked |= text[at] == '.';
        if (at < lineEnd && text[at] is '.' or ')') (at, isMarked) = (at + 1, true);
        for (; stars > 0 && at < lineEnd && text[at] == '*'; stars--) at++;
        var words = SkipBlanks(text, at, lineEnd);
        return isMarked && stars == 0 && words > at && words < lineEnd && (char.IsUpper(text[words]) || Letters.IsQuote(text[words])) ? words : start;
    }

    /// <summary>The end of the block without HTML comments and line breaks at its end.</summary>
    private static int WithoutComments(string text, int start, int end)
    {
        while (true)
        {
            end = TrimEnd(text, start, end);
            if (end <= start || text[end - 1] != '>') return end;
            var tail = text.AsSpan(start, end - start);
            if (tail.EndsWith("-->", StringComparison.Ordinal) && tail.LastIndexOf("<!--", StringComparison.Ordinal) is >= 0 and var comment) end = start + comment;
            else if (tail.LastIndexOf('<') is >= 0 and var tag && IsBreak(tail[tag..])) end = start + tag;
            else return end;
        }
    }

    private static bool IsBreak(ReadOnlySpan<char> tag) => tag.Length <= 7 && tag[1..].TrimStart("/ ").StartsWith("br", StringComparison.OrdinalIgnoreCase);

    /// <summary>A bracket or italic run before the words, or a short condition; -1 where there is none.</summary>
    private static int LeadEnd(string text, int at, int lineEnd, int end, ref Pieces pieces)
    {
        if (pieces.Lead != LeadForm.None) return -1;
        var open = at;
        while (open < end && text[open] is '*' or '_') open++;
        if (open >= end) return -1;
        if (text[open] is '[' or '(')
        {
            var close = Close(text, open, end);
            if (close < 0 || (close + 1 < end && text[close + 1] == '(')) return -1;
            var next = close + 1;
            while (next < end && (text[next] is '*' or '_' or ':' || Letters.IsBlank(text[next]))) next++;
            if (next >= end || (text[next] is not ('"' or '“' or '„' or '*' or '_') && !char.IsLetterOrDigit(text[next]))) return -1;
            if (char.IsLower(text[next]) && !Conditions.IsOne(text.AsSpan(open + 1, close - open - 1))) return -1;
            SetLead(text, TextSpan.FromBounds(open + 1, close), ref pieces);
            return next;
        }
        if (open - at == 1 && text.AsSpan(open, lineEnd - open).IndexOf(text[at]) is > 0 and var length && open + length + 1 < end) return ItalicEnd(text, at, open + length, end, ref pieces);
        if (pieces.Label.IsEmpty && Conditions.ShortEnd(text, at, lineEnd) is > 0 and var comma)
        {
            pieces.Lead = LeadForm.Condition;
            pieces.LeadSpan = Decoration.Strip(text, at, comma);
            return comma + (comma < end && text[comma] == ',' ? 1 : 0);
        }
        return -1;
    }

    /// <summary>Italics before the words: a direction or a condition; a label is read as such.</summary>
    private static int ItalicEnd(string text, int at, int close, int end, ref Pieces pieces)
    {
        var inner = TextSpan.FromBounds(at + 1, close);
        if (text[close - 1] == ':' || (close + 1 < end && text[close + 1] == ':'))
        {
            if (!Conditions.IsOne(text.AsSpan(inner.Start, inner.Length), mayBeLong: true)) return -1;
            pieces.Lead = LeadForm.Condition;
            pieces.LeadSpan = Decoration.Strip(text, inner.Start, text[close - 1] == ':' ? close - 1 : close);
            return close + 1 + (text[close - 1] == ':' ? 0 : 1);
        }
        var next = SkipBlanks(text, close + 1, end);
        if (next >= end || !Letters.IsQuote(text[next]) || inner.Length < 8) return -1;
        SetLead(text, inner, ref pieces);
        return next;
    }

    private static void SetLead(string text, TextSpan span, ref Pieces pieces)
    {
        pieces.Lead = Conditions.IsOne(text.AsSpan(span.Start, span.Length)) ? LeadForm.Condition : LeadForm.Direction;
        pieces.LeadSpan = span;
    }

    private static void Words(string text, ref Pieces pieces)
    {
        var start = pieces.Rest.Start;
        var end = pieces.Rest.End;
        var last = end > start && text[end - 1] == '.' ? end - 1 : end;
        if (start < last && text[start] is '[' or '(' && Close(text, start, last) == last - 1) (pieces.IsBracketed, end) = (true, last);
        else end = Tail.Cut(text, start, end);
        var first = start < end ? text[start] : '\0';
        if (first is '*' or '_')
        {
            var marks = 1;
            while (start + marks < end && text[start + marks] == first) marks++;
            var wraps = end - start > marks * 2 && text[end - 1] == first && text.AsSpan(start + marks, end - start - marks * 2).IndexOf(text.AsSpan(start, marks)) < 0;
            pieces.IsBold = wraps && marks >= 2;
            pieces.IsItalic = wraps && marks is 1 or 3;
        }
        pieces.Words = Decoration.Strip(text, start, end);
        if (!pieces.IsBracketed && pieces.Words != TextSpan.FromBounds(start, end) && Tail.Cut(text, pieces.Words.Start, pieces.Words.End) is var shorter && shorter < pieces.Words.End)
        {
            pieces.Words = Decoration.Strip(text, pieces.Words.Start, shorter);
        }
        pieces.IsLeadIn = pieces.Words.Length > 0 && text[pieces.Words.End - 1] == ':';
        pieces.IsQuoted = pieces.Words.Start > start && text.AsSpan(start, pieces.Words.Start - start).IndexOfAny('"', '“', '„') >= 0;
    }

    /// <summary>The bracket that closes the one at <paramref name="open"/>, or -1.</summary>
    internal static int Close(string text, int open, int end)
    {
        var (left, right) = text[open] == '[' ? ('[', ']') : ('(', ')');
        var depth = 0;
        var limit = Math.Min(end, open + LongestBracket);
        for (var at = open; at < limit; at++)
        {
            if (text[at] == left) depth++;
            else if (text[at] == right && --depth == 0) return at;
        }
        return -1;
    }

    internal static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] == '>' && at > 0 && text[at - 1] == '\n')) at++;
        return at;
    }

    internal static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '\\')) end--;
        return end;
    }
}
