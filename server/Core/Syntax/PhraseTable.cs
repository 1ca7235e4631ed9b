using System.Runtime.CompilerServices;

namespace InterviewGuide.Syntax;

/// <summary>
/// A fixed set of words and phrases with values, compiled in as constant data by the source generator: an open hash
/// table over folded text. Looking up allocates nothing.
/// </summary>
internal readonly ref struct PhraseTable(
    string text, ReadOnlySpan<ushort> slots, ReadOnlySpan<ushort> starts, ReadOnlySpan<ushort> firsts, ReadOnlySpan<uint> values, ReadOnlySpan<byte> longest)
{
    /// <summary>No phrase is longer.</summary>
    public const int MaxLength = 48;

    private const uint HashStart = 2166136261u;
    private const uint HashFactor = 16777619u;
    private const char Diaeresis = '\u0308';
    private readonly string text = text;
    private readonly ReadOnlySpan<ushort> slots = slots;
    private readonly ReadOnlySpan<ushort> starts = starts;
    private readonly ReadOnlySpan<ushort> firsts = firsts;
    private readonly ReadOnlySpan<uint> values = values;

    /// <summary>For each hash of a first word, the length of the longest phrase that opens so: most lines are done with after a look at it.</summary>
    private readonly ReadOnlySpan<byte> longest = longest;

    /// <summary>Number of phrases.</summary>
    public int Count => starts.Length - 1;

    /// <summary>A phrase as it is compared: folded.</summary>
    public ReadOnlySpan<char> Phrase(int index) => text.AsSpan(starts[index], starts[index + 1] - starts[index]);

    /// <summary>All values of a phrase.</summary>
    public ReadOnlySpan<uint> Values(int index) => values[firsts[index]..firsts[index + 1]];

    /// <summary>Index of a phrase in any case, or -1.</summary>
    public int Find(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length is 0 or > MaxLength) return -1;
        var hash = HashStart;
        foreach (var c in phrase)
        {
            if (c == Diaeresis) return FindComposed(phrase);
            hash = Hash(hash, Letters.Fold(c));
        }
        var mask = slots.Length - 1;
        for (var slot = (int)(hash & (uint)mask); slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (IsFolded(phrase, Phrase(slots[slot] - 1))) return slots[slot] - 1;
        }
        return -1;
    }

    private static bool IsFolded(ReadOnlySpan<char> phrase, ReadOnlySpan<char> folded)
    {
        if (phrase.Length != folded.Length) return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (Letters.Fold(phrase[i]) != folded[i]) return false;
        }
        return true;
    }

    private int FindComposed(ReadOnlySpan<char> phrase)
    {
        Span<char> folded = stackalloc char[MaxLength];
        var length = 0;
        var hash = HashStart;
        foreach (var c in phrase) hash = Next(hash, folded, ref length, c);
        return FindFolded(folded[..length], hash);
    }

    /// <summary>The first value of a phrase in any case, or 0 where there is no such phrase.</summary>
    public uint ValueOf(ReadOnlySpan<char> phrase) => Find(phrase) is >= 0 and var index ? values[firsts[index]] : 0;

    /// <summary>
    /// Finds all phrases that <paramref name="line"/> starts with, whole words only, and returns their number;
    /// <paramref name="found"/> gets indices and lengths in <paramref name="line"/>, shortest first.
    /// </summary>
    public int FindPrefixes(ReadOnlySpan<char> line, Span<(int Index, int Length)> found)
    {
        Span<char> folded = stackalloc char[MaxLength];
        var length = 0;
        var hash = HashStart;
        var count = 0;
        var most = MaxLength;
        var isFirst = true;
        var isWord = !line.IsEmpty && Letters.IsWord(line[0]);
        for (var at = 0; at < line.Length && length < most; at++)
        {
            hash = Next(hash, folded, ref length, line[at]);
            var isInWord = isWord;
            isWord = at + 1 < line.Length && Letters.IsWord(line[at + 1]);
            if (isInWord && isWord) continue;
            if (isFirst) most = longest[(int)hash & (longest.Length - 1)];
            if (length > most) break;
            isFirst = false;
            if (FindFolded(folded[..length], hash) is not (>= 0 and var index)) continue;
            if (count == found.Length) break;
            found[count++] = (index, at + 1);
        }
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Next(uint hash, Span<char> folded, ref int length, char c)
    {
        if (c == Diaeresis && Compose(folded[..length])) return HashOf(folded[..length]);
        var plain = Letters.Fold(c);
        folded[length++] = plain;
        return Hash(hash, plain);
    }

    /// <summary>Makes one letter of the last vowel and a diaeresis behind it.</summary>
    private static bool Compose(Span<char> folded)
    {
        var composed = folded.IsEmpty ? '\0' : Letters.WithDiaeresis(folded[^1]);
        if (composed == '\0') return false;
        folded[^1] = composed;
        return true;
    }

    private static uint HashOf(ReadOnlySpan<char> folded)
    {
        var hash = HashStart;
        foreach (var c in folded) hash = Hash(hash, c);
        return hash;
    }

    private static uint Hash(uint hash, char c) => unchecked((hash ^ c) * HashFactor);

    private int FindFolded(ReadOnlySpan<char> folded, uint hash)
    {
        var mask = slots.Length - 1;
        for (var slot = (int)(hash & (uint)mask); slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var index = slots[slot] - 1;
            if (Phrase(index).SequenceEqual(folded)) return index;
        }
        return -1;
    }
}
