using System.Numerics;
using System.Runtime.InteropServices;

namespace InterviewGuide.Linting;

/// <summary>
/// Analyses of texts that came lately, by the hash of their characters. Each has one of two places, and the one that was
/// in use longer ago gives way to a new one.
/// </summary>
/// <param name="capacity">Number of places; a power of two.</param>
/// <param name="keepsRepeated">True to keep a text only when it comes again while no other of its places came: what is kept lives long, and most texts of most guides come once.</param>
internal sealed class RecentTexts(int capacity, bool keepsRepeated)
{
    private Kept[]? places;
    private ulong[] missed = [];

    private record struct Kept(ulong Hash, ItemAnalysis? Analysis);

    /// <summary>The analysis of a text; null where it is not kept.</summary>
    public ItemAnalysis? Find(ReadOnlySpan<char> text, ulong hash)
    {
        if (places is null) return null;
        var first = FirstOf(hash);
        if (Is(places[first], text, hash)) return places[first].Analysis;
        if (!Is(places[first + 1], text, hash)) return null;
        (places[first], places[first + 1]) = (places[first + 1], places[first]);
        return places[first].Analysis;
    }

    /// <summary>Keeps the analysis of a text that was not found, if it is worth keeping.</summary>
    public void Offer(ItemAnalysis analysis, ulong hash)
    {
        places ??= new Kept[capacity];
        var first = FirstOf(hash);
        if (keepsRepeated && IsFirst(hash, first / 2)) return;
        places[first + 1] = places[first];
        places[first] = new Kept(hash, analysis);
    }

    /// <summary>True where another text came for these places last; from now on it is this one.</summary>
    private bool IsFirst(ulong hash, int pair)
    {
        if (missed.Length == 0) missed = new ulong[capacity / 2];
        var isFirst = missed[pair] != hash;
        missed[pair] = hash;
        return isFirst;
    }

    private int FirstOf(ulong hash) => (int)(hash >> 32) & (capacity - 2);

    private static bool Is(in Kept kept, ReadOnlySpan<char> text, ulong hash) =>
        kept.Hash == hash && kept.Analysis is { } analysis && text.SequenceEqual(analysis.Utterance.Text);

    /// <summary>A hash that takes four characters at a time: each line of each guide is looked up.</summary>
    public static ulong HashOf(ReadOnlySpan<char> text)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        var hash = (ulong)text.Length;
        var fours = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var four in fours) hash = BitOperations.RotateLeft((hash ^ four) * Factor, 29);
        foreach (var c in text[(fours.Length * 4)..]) hash = (hash ^ c) * Factor;
        return hash;
    }
}
