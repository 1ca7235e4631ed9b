using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>What section titles say about sections.</summary>
public static class SectionRoles
{
    private const uint MayGoOn = 256;

    /// <summary>The role with this name (<c>warm-up</c>, <c>Abschluss</c>) or the title that means it; null for other words.</summary>
    public static SectionRole? Named(ReadOnlySpan<char> name)
    {
        var index = Phrases.SectionTitles.Find(name.Trim().TrimEnd('.'));
        return index < 0 ? null : (SectionRole)(Phrases.SectionTitles.Values(index)[0] & 0xFF);
    }

    /// <summary>The role that a title stands for, or null. Numbers, times, brackets and what a comma, dash or "and" adds are left aside.</summary>
    public static SectionRole? Of(ReadOnlySpan<char> title, SyntaxOptions options)
    {
        title = Trimmed(title);
        if (options.Headings.Count > 0 && Configured(title, options) is { } configured) return configured;
        if (Core(title) is { } role) return role;
        var plain = WithoutNumber(title);
        if (plain.Length == title.Length) return null;
        if (options.Headings.Count > 0 && Configured(plain, options) is { } named) return named;
        return Core(plain);
    }

    private static SectionRole? Core(ReadOnlySpan<char> title)
    {
        if (Named(title) is { } whole) return whole;
        Span<(int Index, int Length)> found = stackalloc (int, int)[6];
        var table = Phrases.SectionTitles;
        for (var count = table.FindPrefixes(title, found); count > 0; count--)
        {
            var (index, length) = found[count - 1];
            var value = table.Values(index)[0];
            if ((value & MayGoOn) != 0 || IsSeparator(title[length..])) return (SectionRole)(value & 0xFF);
        }
        return null;
    }

    private static bool IsSeparator(ReadOnlySpan<char> rest)
    {
        var trimmed = rest.TrimStart();
        if (trimmed.IsEmpty || trimmed[0] is ',' or ':' or '/' or '&' or '+' or '–' or '—' or '(' or '[') return true;
        return rest.Length > trimmed.Length
            && (trimmed.StartsWith("- ") || trimmed.StartsWith("and ", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("und ", StringComparison.OrdinalIgnoreCase));
    }

    private static SectionRole? Configured(ReadOnlySpan<char> title, SyntaxOptions options)
    {
        foreach (var (name, role) in options.Headings)
        {
            if (title.Equals(name, StringComparison.OrdinalIgnoreCase)) return role;
        }
        return null;
    }

    /// <summary>A title without emphasis, pictures, times and brackets round it.</summary>
    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> title)
    {
        if (Times.InTitle(title, out var length, out _)) title = title[..length];
        var start = 0;
        while (start < title.Length && (!Letters.IsWord(title[start]) || char.IsSurrogate(title[start]) || IsCircledNumber(title[start]))) start++;
        title = title[start..];
        if (title.IndexOfAny('(', '[') is > 0 and var bracket) title = title[..bracket];
        return title.TrimEnd(" \t\u00A0:.*_!?#-–—");
    }

    /// <summary>A title without <c>2.</c>, <c>II.</c>, <c>Block 1:</c>, <c>Teil A –</c></summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> title)
    {
        Span<(int Index, int Length)> found = stackalloc (int, int)[4];
        var forms = Phrases.KeywordForms;
        var start = 0;
        for (var count = forms.FindPrefixes(title, found); count > 0 && start == 0; count--)
        {
            if (KeywordTable.KeywordOf(forms.Values(found[count - 1].Index)[0]) == Keyword.Section) start = found[count - 1].Length;
        }
        var rest = title[start..].TrimStart();
        var number = 0;
        while (number < rest.Length && (char.IsAsciiDigit(rest[number]) || rest[number] is 'I' or 'V' or 'X' or '.')) number++;
        if (number == 0 && start > 0 && rest.Length > 1 && char.IsAsciiLetterUpper(rest[0]) && !Letters.IsWord(rest[1])) number = 1;
        if (number == 0 || (number < rest.Length && Letters.IsWord(rest[number]))) return title;
        return rest[number..].TrimStart(" \t\u00A0:.)-–—·|•");
    }

    private static bool IsCircledNumber(char c) => c is >= '\u2460' and <= '\u24FF';
}
