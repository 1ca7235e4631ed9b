using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;

namespace InterviewGuide.Linting;

/// <summary>
/// What was found out about texts that came lately, by the hash of their characters. Each has one of two places, and the one
/// that was in use longer ago gives way to a new one.
/// </summary>
/// <typeparam name="T">What is kept of a text.</typeparam>
/// <param name="capacity">Number of places; a power of two.</param>
/// <param name="keepsRepeated">True to keep a text only when it comes again while no other of its places came: what is kept lives long, and most texts of most guides come once.</param>
internal sealed class RecentTexts<T>(int capacity, bool keepsRepeated)
{
    private Kept[]? places;
    private ulong[] missed = [];

    private readonly record struct Kept(ulong Hash, string? Text, T Value)
    {
        public bool IsOf(ReadOnlySpan<char> text, ulong hash) => Hash == hash && Text is not null && text.SequenceEqual(Text);
    }

    /// <summary>What is known of a text; false where nothing is kept.</summary>
    public bool TryFind(ReadOnlySpan<char> text, ulong hash, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (places is null) return false;
        var first = FirstOf(hash);
        if (!places[first].IsOf(text, hash))
        {
            if (!places[first + 1].IsOf(text, hash)) return false;
            (places[first], places[first + 1]) = (places[first + 1], places[first]);
        }
        value = places[first].Value;
        return true;
    }

    /// <summary>Keeps what was found out about a text that was not found, if it is worth keeping.</summary>
    public void Offer(string text, ulong hash, T value)
    {
        places ??= new Kept[capacity];
        var first = FirstOf(hash);
        if (keepsRepeated && IsFirst(hash, first / 2)) return;
        places[first + 1] = places[first];
        places[first] = new Kept(hash, text, value);
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
}

/// <summary>Hashes of texts.</summary>
internal static class TextHash
{
    /// <summary>A hash that takes four characters at a time: each line of each guide is looked up.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        var hash = (ulong)text.Length;
        var fours = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var four in fours) hash = BitOperations.RotateLeft((hash ^ four) * Factor, 29);
        foreach (var c in text[(fours.Length * 4)..]) hash = (hash ^ c) * Factor;
        return hash;
    }
}
