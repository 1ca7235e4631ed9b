using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Lines that show the way instead of saying something: addresses, links and orders of presentation.</summary>
internal static class Links
{
    /// <summary>True for a line that holds one address or link and nothing else.</summary>
    public static bool IsAlone(string text, TextSpan span)
    {
        var line = text.AsSpan(span.Start, span.Length).Trim("<>()* \t");
        if (line.Length < 5) return false;
        if (line[0] == '[' && line[^1] != ']') return line.IndexOf("](", StringComparison.Ordinal) is > 0 and var middle && !line[(middle + 2)..].Contains(' ');
        return StartsAddress(line) && !line.ContainsAny(' ', '\t');
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
}
