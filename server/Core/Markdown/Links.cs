using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Lines of a special shape: addresses, orders of presentation, fields.</summary>
internal static class Links
{
    private const int LongestName = 24;

    /// <summary>True for a line that holds one address or link and nothing else.</summary>
    public static bool IsAlone(string text, TextSpan span)
    {
        var line = text.AsSpan(span.Start, span.Length).Trim("<>()* \t");
        if (line.Length < 5) return false;
        if (line[0] == '[' && line[^1] != ']') return line.IndexOf("](", StringComparison.Ordinal) is > 0 and var middle && !line[(middle + 2)..].Contains(' ');
        return StartsAddress(line) && !line.ContainsAny(' ', '\t');
    }

    /// <summary>True where the last word of the line is an address.</summary>
    public static bool EndsInAddress(string text, TextSpan span)
    {
        var line = text.AsSpan(span.Start, span.Length);
        return StartsAddress(line[(line.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>True where the text starts with an address.</summary>
    public static bool StartsAddress(ReadOnlySpan<char> line) =>
        line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a line of a rotation plan: <c>P3: C, B, A</c>, <c>TN 1: B, A</c>.</summary>
    public static bool IsOrder(string text, TextSpan span)
    {
        var line = text.AsSpan(span.Start, span.Length);
        var colon = line.IndexOf(':');
        if (colon is < 2 or > 12 || !char.IsAsciiDigit(line[colon - 1]) || !char.IsAsciiLetterUpper(line[0])) return false;
        var digits = colon;
        while (digits > 0 && char.IsAsciiDigit(line[digits - 1])) digits--;
        var name = line[..digits].TrimEnd();
        return name.Length is > 0 and <= 4 && line[colon..].Contains(',') && line.IndexOf('?') < 0;
    }

    /// <summary>What stands behind the colon of a field.</summary>
    public static TextSpan FieldValue(string text, TextSpan field)
    {
        var start = field.Start + text.AsSpan(field.Start, field.Length).IndexOf(':') + 1;
        return TextSpan.FromBounds(PieceReader.SkipBlanks(text, start, field.End), field.End);
    }

    /// <summary>True for a line that opens with a short name and a colon: <c>Duration: 60 min</c>.</summary>
    public static bool IsField(string text, TextSpan span)
    {
        var line = text.AsSpan(span.Start, Math.Min(span.Length, LongestName + 2));
        var colon = line.IndexOf(':');
        if (colon < 2 || colon > LongestName || !char.IsLetter(line[0])) return false;
        if (colon + 1 < span.Length && !char.IsWhiteSpace(text[span.Start + colon + 1])) return false;
        var blanks = 0;
        foreach (var c in line[..colon])
        {
            if (c == ' ') blanks++;
            else if (!Letters.IsWord(c) && c is not ('-' or '*' or '_' or '/' or '.' or '&')) return false;
        }
        return blanks <= 2;
    }
}
