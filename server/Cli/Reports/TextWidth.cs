using System.Globalization;
using System.Text;

namespace InterviewGuide.Cli.Reports;

/// <summary>How many columns characters take on a terminal.</summary>
internal static class TextWidth
{
    private const int Joiner = 0x200D;

    // First and last of the characters that take two columns.
    private static ReadOnlySpan<int> Wide =>
    [
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE30, 0xFE4F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
    ];

    /// <summary>Columns of a character that follows <paramref name="previous"/>: 0 where it joins or modifies the one before.</summary>
    public static int Of(Rune rune, Rune previous)
    {
        if (rune.IsAscii) return 1;
        if (previous.Value == Joiner || rune.Value is >= 0x1F3FB and <= 0x1F3FF) return 0;
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        for (var i = 0; i < Wide.Length; i += 2)
            if (rune.Value >= Wide[i] && rune.Value <= Wide[i + 1]) return 2;
        return 1;
    }

    /// <summary>Columns of a text without tabs and line ends.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        var previous = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune, previous);
            previous = rune;
        }
        return width;
    }
}
