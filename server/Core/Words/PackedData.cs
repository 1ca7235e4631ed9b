using System.Runtime.InteropServices;

namespace InterviewGuide.Words;

/// <summary>Unpacks the numbers that the generator writes as string literals, 16 bits a character and low bits first.</summary>
internal static class PackedData
{
    private const int NumbersPerPattern = 7;

    public static ushort[] Shorts(string packed) => MemoryMarshal.Cast<char, ushort>(packed.AsSpan()).ToArray();

    public static int[] Ints(string packed)
    {
        var numbers = new int[packed.Length / 2];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = packed[2 * i] | packed[2 * i + 1] << 16;
        return numbers;
    }

    public static ulong[] Longs(string packed)
    {
        var numbers = new ulong[packed.Length / 4];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = packed[4 * i] | (ulong)packed[4 * i + 1] << 16 | (ulong)packed[4 * i + 2] << 32 | (ulong)packed[4 * i + 3] << 48;
        return numbers;
    }

    /// <summary>Patterns from their numbers, the filters of the words that they need and, a line each, their rewrites.</summary>
    public static Pattern[] Patterns(int[] numbers, ulong[] filters, string rewrites)
    {
        var patterns = new Pattern[numbers.Length / NumbersPerPattern];
        var lines = rewrites.Split('\n');
        for (var i = 0; i < patterns.Length; i++)
        {
            var own = numbers.AsSpan(i * NumbersPerPattern, NumbersPerPattern);
            patterns[i] = new Pattern(
                own[0], own[1], (PatternEffect)own[2], own[3] != 0, (SentenceFeatures)own[4], (SentenceFeatures)own[5], own[6],
                WordFilter.Read(filters, 6 * i), WordFilter.Read(filters, 6 * i + 2), WordFilter.Read(filters, 6 * i + 4),
                lines[i].Length == 0 ? [] : lines[i].Split('\t'));
        }
        return patterns;
    }

    /// <summary>The form of a verb in a table of lines "verb, tab, form", each behind a line end; null where the verb is not there.</summary>
    public static string? Form(string table, string verb)
    {
        var at = table.IndexOf("\n" + verb + "\t", StringComparison.Ordinal);
        if (at < 0) return null;
        var start = at + verb.Length + 2;
        var end = table.IndexOf('\n', start);
        return end < 0 ? table[start..] : table[start..end];
    }
}
