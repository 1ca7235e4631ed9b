using System.Runtime.CompilerServices;

namespace InterviewGuide.Words;

/// <summary>The words that a language's lists and patterns name, and the classes that they belong to. All of it is made at build time.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 48;

    /// <summary>Entries of tokens without a word of their own.</summary>
    public const ushort Unknown = 0;
    public const ushort Number = 1;
    public const ushort Blank = 2;

    public required string Keys { get; init; }
    public required int[] KeyStarts { get; init; }
    public required ushort[] KeyEntries { get; init; }
    public required uint[] Slots { get; init; }
    public required uint[] PrefixSlots { get; init; }
    public required uint[] SuffixSlots { get; init; }
    public required uint PrefixLengths { get; init; }
    public required uint SuffixLengths { get; init; }

    /// <summary>Number of 64-bit words in a row of class bits.</summary>
    public required int RowLength { get; init; }

    /// <summary>Class bits: two rows for each entry, the second for the capitalised form.</summary>
    public required ulong[] Rows { get; init; }

    /// <summary>The patterns that use these words.</summary>
    public required PatternSet Patterns { get; init; }

    /// <summary>The same words with other patterns.</summary>
    public Lexicon With(PatternSet patterns) => new()
    {
        Keys = Keys,
        KeyStarts = KeyStarts,
        KeyEntries = KeyEntries,
        Slots = Slots,
        PrefixSlots = PrefixSlots,
        SuffixSlots = SuffixSlots,
        PrefixLengths = PrefixLengths,
        SuffixLengths = SuffixLengths,
        RowLength = RowLength,
        Rows = Rows,
        Patterns = patterns,
    };

    /// <summary>True where the word belongs to the class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(in Word word, int wordClass) =>
        (Rows[RowOf(word) + (wordClass >> 6)] >> (wordClass & 63) & 1) != 0;

    /// <summary>True where the word belongs to any of the classes that <see cref="MaskOf"/> was asked for.</summary>
    public bool IsAny(in Word word, ReadOnlySpan<ulong> mask)
    {
        var row = Rows.AsSpan(RowOf(word), mask.Length);
        for (var i = 0; i < mask.Length; i++)
        {
            if ((row[i] & mask[i]) != 0) return true;
        }
        return false;
    }

    /// <summary>The bits of some classes.</summary>
    public ulong[] MaskOf(ReadOnlySpan<int> wordClasses)
    {
        var mask = new ulong[RowLength];
        foreach (var wordClass in wordClasses) mask[wordClass >> 6] |= 1UL << wordClass;
        return mask;
    }

    /// <summary>Start of the word's row in <see cref="Rows"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RowOf(in Word word) => (word.Entry * 2 + (word.IsCapital ? 1 : 0)) * RowLength;

    /// <summary>The entry of a word as written; whole words win over prefixes, and longer prefixes over shorter ones.</summary>
    public ushort Find(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestWord) return Unknown;
        Span<char> word = stackalloc char[LongestWord * 2];
        word = word[..Normalize(written, word, out var hash)];
        var entry = Find(Slots, hash, word);
        if (entry != Unknown) return entry;
        entry = FindPrefix(word);
        return entry != Unknown ? entry : FindSuffix(word);
    }

    private ushort FindPrefix(ReadOnlySpan<char> word)
    {
        ushort best = Unknown;
        var hash = WordHash.Seed;
        for (var length = 1; length <= word.Length && length < 32; length++)
        {
            hash = WordHash.Add(hash, word[length - 1]);
            if ((PrefixLengths >> length & 1) == 0) continue;
            var entry = Find(PrefixSlots, hash, word[..length]);
            if (entry != Unknown) best = entry;
        }
        return best;
    }

    private ushort FindSuffix(ReadOnlySpan<char> word)
    {
        ushort best = Unknown;
        var hash = WordHash.Seed;
        for (var length = 1; length <= word.Length && length < 32; length++)
        {
            hash = WordHash.Add(hash, word[^length]);
            if ((SuffixLengths >> length & 1) == 0) continue;
            var entry = Find(SuffixSlots, hash, word[^length..]);
            if (entry != Unknown) best = entry;
        }
        return best;
    }

    private ushort Find(uint[] slots, uint hash, ReadOnlySpan<char> word)
    {
        var mask = (uint)slots.Length - 1;
        for (var at = hash & mask; slots[at] != 0; at = (at + 1) & mask)
        {
            var slot = slots[at];
            if (!WordHash.MayBe(slot, hash)) continue;
            var key = WordHash.KeyOf(slot) - 1;
            if (word.SequenceEqual(Keys.AsSpan(KeyStarts[key], KeyStarts[key + 1] - KeyStarts[key]))) return KeyEntries[key];
        }
        return Unknown;
    }

    /// <summary>Writes the form in which words are looked up: lower case, straight apostrophes, ss for ß, umlauts composed.</summary>
    private static int Normalize(ReadOnlySpan<char> written, Span<char> word, out uint hash)
    {
        hash = WordHash.Seed;
        for (var i = 0; i < written.Length; i++)
        {
            var c = written[i];
            if (c is >= 'A' and <= 'Z') c |= ' ';
            else if (c is not (>= 'a' and <= 'z')) return NormalizeAll(written, word, out hash);
            word[i] = c;
            hash = WordHash.Add(hash, c);
        }
        return written.Length;
    }

    private static int NormalizeAll(ReadOnlySpan<char> written, Span<char> word, out uint hash)
    {
        var length = 0;
        foreach (var c in written)
        {
            if (c == '\u0308' && length > 0) word[length - 1] = WithDiaeresis(word[length - 1]);
            else if (c is 'ß' or 'ẞ') { word[length++] = 's'; word[length++] = 's'; }
            else if (c == '’') word[length++] = '\'';
            else word[length++] = char.ToLowerInvariant(c);
        }
        hash = WordHash.Seed;
        foreach (var c in word[..length]) hash = WordHash.Add(hash, c);
        return length;
    }

    private static char WithDiaeresis(char c) => c switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', _ => c };
}
