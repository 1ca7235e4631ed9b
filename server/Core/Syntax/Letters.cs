using System.Runtime.CompilerServices;

namespace InterviewGuide.Syntax;

/// <summary>Characters as the guide language sees them: pasted text must read like typed text. What nearly all characters need is small enough to be compiled into its callers.</summary>
internal static class Letters
{
    /// <summary>True for blanks inside a line: also non-breaking, thin and zero-width ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => c == ' ' || (c is < ' ' or > '~' && IsRareBlank(c));

    private static bool IsRareBlank(char c) =>
        c is '\t' or '\v' or '\f' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200B') or '\u202F' or '\u205F' or '\u3000' or '\uFEFF';

    /// <summary>Case, apostrophes, hyphens and blanks made alike, for comparing words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 128 ? (char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c) : FoldRare(c);

    private static char FoldRare(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => IsBlank(c) ? ' ' : char.ToLowerInvariant(c),
    };

    /// <summary>The letter that a vowel and a diaeresis behind it make (text from a Mac), or the null character.</summary>
    public static char WithDiaeresis(char vowel) => vowel switch
    {
        'a' or 'A' => 'ä',
        'o' or 'O' => 'ö',
        'u' or 'U' => 'ü',
        _ => '\0',
    };

    /// <summary>True for what words are made of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : IsRareWord(c);

    private static bool IsRareWord(char c) => char.IsLetterOrDigit(c) || c is '\u0308' or '\u0301' or '\u0300' || char.IsSurrogate(c);

    /// <summary>True for opening and closing quotation marks of all kinds.</summary>
    public static bool IsQuote(char c) =>
        c is '"' or '\'' or '\u00AB' or '\u00BB' or (>= '\u2018' and <= '\u201F') or '\u2039' or '\u203A';

    /// <summary>The first offset from <paramref name="start"/> on that is no blank; <paramref name="end"/> where there is none.</summary>
    public static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        return start;
    }

    /// <summary>The offset behind the last character before <paramref name="end"/> that is no blank; <paramref name="start"/> where there is none.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && IsBlank(text[end - 1])) end--;
        return end;
    }

    /// <summary>The first index from <paramref name="start"/> on that is no blank.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> words, int start)
    {
        while (start < words.Length && IsBlank(words[start])) start++;
        return start;
    }
}
