using System.Runtime.InteropServices;

namespace InterviewGuide.Words;

/// <summary>Unpacks the numbers that the generator writes as string literals, 16 bits a character and low bits first.</summary>
internal static class PackedData
{
    private const int NumbersPerPattern = 3;
    private const int NumbersPerGate = 9;

    public static ushort[] Shorts(string packed) => MemoryMarshal.Cast<char, ushort>(packed.AsSpan()).ToArray();

    public static int[] Ints(string packed) => Unpack<int>(packed);

    public static uint[] UInts(string packed) => Unpack<uint>(packed);

    public static PatternCandidate[] Candidates(string packed) => Unpack<PatternCandidate>(packed);

    public static ulong[] Longs(string packed) => Unpack<ulong>(packed);

    /// <summary>Low bits come first in the packed text, as in the memory of every machine that .NET runs on but one, which is refused.</summary>
    private static T[] Unpack<T>(string packed) where T : struct =>
        BitConverter.IsLittleEndian ? MemoryMarshal.Cast<char, T>(packed.AsSpan()).ToArray() : throw new PlatformNotSupportedException();

    /// <summary>
    /// Class bits: two rows for each entry, the second for the capitalised form. Words have few of the classes, so that numbers of classes
    /// take a tenth of the room of bits, and a program starts the faster the less of a text it has to read in.
    /// </summary>
    public static ulong[] Rows(string classes, int entryCount, int rowLength)
    {
        var rows = new ulong[entryCount * 2 * rowLength];
        var at = 0;
        for (var row = 0; row < rows.Length; row += 2 * rowLength)
        {
            for (var end = at + 1 + classes[at++]; at < end; at++)
            {
                Set(rows, row, classes[at]);
                Set(rows, row + rowLength, classes[at]);
            }
            for (var end = at + 1 + classes[at++]; at < end; at++) Set(rows, row + rowLength, classes[at]);
        }
        return rows;
    }

    private static void Set(ulong[] rows, int row, int wordClass) => rows[row + (wordClass >> 6)] |= 1UL << (wordClass & 63);

    /// <summary>Patterns from their numbers and, a line each, their rewrites.</summary>
    public static Pattern[] Patterns(int[] numbers, string rewrites)
    {
        var patterns = new Pattern[numbers.Length / NumbersPerPattern];
        var left = rewrites.AsSpan();
        for (var i = 0; i < patterns.Length; i++)
        {
            var own = numbers.AsSpan(i * NumbersPerPattern, NumbersPerPattern);
            var line = UpTo('\n', ref left);
            patterns[i] = new Pattern(own[0], (PatternEffect)own[1], own[2] != 0, line.IsEmpty ? [] : Cells(line));
        }
        return patterns;
    }

    // Both languages have thousands of lines, nearly all of them empty, and the first finding waits for them.
    private static string[] Cells(ReadOnlySpan<char> line)
    {
        var cells = new string[line.Count('\t') + 1];
        for (var i = 0; i < cells.Length; i++) cells[i] = UpTo('\t', ref line).ToString();
        return cells;
    }

    private static ReadOnlySpan<char> UpTo(char mark, ref ReadOnlySpan<char> left)
    {
        var end = left.IndexOf(mark);
        var part = end < 0 ? left : left[..end];
        left = end < 0 ? [] : left[(end + 1)..];
        return part;
    }

    /// <summary>What a sentence must have for each pattern.</summary>
    public static PatternGate[] Gates(int[] numbers, ulong[] bits)
    {
        var gates = new PatternGate[numbers.Length / NumbersPerGate];
        for (var i = 0; i < gates.Length; i++)
        {
            var own = numbers.AsSpan(i * NumbersPerGate, NumbersPerGate);
            gates[i] = new PatternGate(
                bits[2 * i], bits[2 * i + 1], (SentenceFeatures)own[0], (SentenceFeatures)own[1], own[2], (ushort)own[3], (PatternEffect)own[4], (PatternPlace)own[5], (ushort)own[6], (ushort)own[7], (ushort)own[8]);
        }
        return gates;
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
