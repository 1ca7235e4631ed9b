using System.Numerics;
using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>
/// Tells which patterns a sentence may match, and where they may start. The rarest of a pattern's needs is its anchor: only
/// where a word of it stands is anything else of the pattern looked at, so most patterns cost nothing. Not safe for use from several threads.
/// </summary>
/// <param name="lexicon">The words and patterns.</param>
/// <param name="coordinator">The class of words such as "and", behind which a clause starts.</param>
internal sealed class SentenceScan(Lexicon lexicon, int coordinator)
{
    /// <summary>Stands for this place and all behind it. Small numbers keep what is read at each word in the processor's nearest memory.</summary>
    private const byte Far = byte.MaxValue;

    private readonly PatternSet patterns = lexicon.Patterns;

    /// <summary>For each set that patterns need, where its last word stands in the sentence, counted from 1; 0 where there is none.</summary>
    private readonly byte[] lastSeen = new byte[lexicon.Patterns.NeedCount];

    /// <summary>A bit for each pattern that has all that it needs.</summary>
    private readonly ulong[] found = new ulong[(lexicon.Patterns.Gates.Length >> 6) + 1];
    private ulong[] bits = [];
    private PatternPlace[] places = [];
    private int first;
    private int length;

    /// <summary>Reads a sentence: which patterns have all that they need there.</summary>
    public void Read(ReadOnlySpan<Word> words, in Sentence sentence)
    {
        Array.Clear(lastSeen);
        Array.Clear(found);
        lastSeen[0] = Far;
        first = sentence.First;
        length = sentence.Length;
        if (bits.Length <= length)
        {
            bits = new ulong[Math.Max(length + 1, 64)];
            places = new PatternPlace[bits.Length];
        }
        for (var at = 0; at < length; at++)
        {
            ref readonly var word = ref words[first + at];
            var place = (byte)Math.Min(at + 1, Far);
            foreach (var set in patterns.SetsOf(word.Entry)) lastSeen[set] = place;
            places[at] = PlacesOf(words, sentence, first + at);
            bits[at] = word.Kind <= WordKind.Blank ? PatternFormat.BitOf(word.Entry) : PatternFormat.SignBit;
        }
        bits[length] = PatternFormat.SignBit;
        Find(patterns.Unanchored);
        foreach (ref readonly var word in words.Slice(first, length)) Find(patterns.AnchoredAt(word.Entry));
    }

    private void Find(ReadOnlySpan<PatternCandidate> candidates)
    {
        foreach (ref readonly var candidate in candidates)
        {
            if (lastSeen[candidate.Need2] != 0 && lastSeen[candidate.Need3] != 0) found[candidate.Pattern >> 6] |= 1UL << (candidate.Pattern & 63);
        }
    }

    private PatternPlace PlacesOf(ReadOnlySpan<Word> words, in Sentence sentence, int at)
    {
        if (words[at].Kind > WordKind.Blank) return PatternPlace.Anywhere;
        var kinds = PatternPlace.Anywhere;
        if (IsClauseStart(words, sentence, at)) kinds |= PatternPlace.ClauseStart;
        if (at == sentence.First || at == sentence.Opener) kinds |= PatternPlace.SentenceStart;
        if (at == sentence.Opener) kinds |= PatternPlace.Opener;
        return kinds;
    }

    /// <summary>True where a clause of the sentence starts at the word.</summary>
    public bool IsClauseStart(ReadOnlySpan<Word> words, in Sentence sentence, int at) =>
        at == sentence.First || at == sentence.Opener || words[at - 1].IsClauseBreak || lexicon.Is(words[at - 1], coordinator);

    /// <summary>The first pattern with this number or a greater one that has all that it needs; <see cref="int.MaxValue"/> where there is none.</summary>
    public int NextFound(int number)
    {
        var part = number >> 6;
        if (part >= found.Length) return int.MaxValue;
        var left = found[part] & (ulong.MaxValue << (number & 63));
        while (left == 0)
        {
            if (++part == found.Length) return int.MaxValue;
            left = found[part];
        }
        return (part << 6) + BitOperations.TrailingZeroCount(left);
    }

    /// <summary>The first word at <paramref name="from"/> or behind it that the pattern may start at; -1 where there is none.</summary>
    public int StartOf(in PatternGate gate, int from)
    {
        var last = Math.Min(LastPlace(gate.Need1), Math.Min(LastPlace(gate.Need2), LastPlace(gate.Need3)));
        for (var at = from - first; at < last; at++)
        {
            if ((bits[at] & gate.Starters) != 0 && (bits[at + 1] & gate.Seconds) != 0 && (places[at] & gate.Place) != 0) return at + first;
        }
        return -1;
    }

    /// <summary>The last word of a set that patterns need, or the end of the sentence where that is not known.</summary>
    public int LastOf(ushort set) => first + (lastSeen[set] == Far ? length : lastSeen[set] - 1);

    private int LastPlace(ushort set) => lastSeen[set] == Far ? length : lastSeen[set];
}
