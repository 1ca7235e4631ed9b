namespace InterviewGuide.Words;

/// <summary>The hash by which words are looked up (FNV-1a over normalised characters). Data made at build time depends on it.</summary>
internal static class WordHash
{
    /// <summary>The hash of no characters.</summary>
    public const uint Seed = 2166136261;

    /// <summary>The hash of a word with one more character.</summary>
    public static uint Add(uint hash, char c) => unchecked((hash ^ c) * 16777619);

    /// <summary>The hash of a whole normalised word.</summary>
    public static uint Of(string word)
    {
        var hash = Seed;
        foreach (var c in word) hash = Add(hash, c);
        return hash;
    }

    /// <summary>The hash of a normalised word read from its end.</summary>
    public static uint Backwards(string word)
    {
        var hash = Seed;
        for (var i = word.Length - 1; i >= 0; i--) hash = Add(hash, word[i]);
        return hash;
    }

    /// <summary>A slot of a hash table: the number of a key and the upper half of its hash, by which most other words are told from it.</summary>
    /// <param name="hash">The key's hash.</param>
    /// <param name="key">Its number + 1, for 0 is an empty slot.</param>
    public static uint Slot(uint hash, ushort key) => (hash & 0xFFFF0000) | key;

    /// <summary>The key's number + 1.</summary>
    public static int KeyOf(uint slot) => (int)(slot & 0xFFFF);

    /// <summary>False where a word with this hash is not the slot's key.</summary>
    public static bool MayBe(uint slot, uint hash) => ((slot ^ hash) & 0xFFFF0000) == 0;
}
