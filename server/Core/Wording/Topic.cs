using System.Numerics;
using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>What a question asks about, whatever its form.</summary>
internal static class Topic
{
    /// <summary>"How did it start?" means another thing each time.</summary>
    private const int FewWords = 2;

    /// <summary>Longer questions are never word for word the same.</summary>
    private const int MostWords = 64;

    private static readonly Classes English = new(
        [EnglishClass.SameDeciding, EnglishClass.SameFinding, EnglishClass.SameUsing, EnglishClass.SameProgram, EnglishClass.SameBuying],
        EnglishClass.FunctionWord, EnglishClass.SameLight, EnglishClass.Wh);

    private static readonly Classes German = new(
        [GermanClass.SameDeciding, GermanClass.SameFinding, GermanClass.SameUsing, GermanClass.SameProgram, GermanClass.SameBuying],
        GermanClass.FunctionWord, GermanClass.SameLight, GermanClass.Wh);

    /// <summary>
    /// What a question asks about, whatever the order of its words: the sum over its different content words and, where they mean
    /// the same, their groups. Null for too few.
    /// </summary>
    public static ulong? Of(Utterance words)
    {
        var classes = words.Language == Language.German ? German : English;
        var lexicon = words.Lexicon;
        var special = classes.SpecialIn(lexicon);
        Span<ulong> content = stackalloc ulong[MostWords];
        int count = 0, different = 0;
        foreach (ref readonly var word in words.Words.AsSpan())
        {
            if (word.Kind == WordKind.Blank) return null;
            if (word.Kind > WordKind.Blank) continue;
            ulong meaning;
            if (!lexicon.IsAny(word, special))
            {
                if (lexicon.Is(word, classes.Function)) continue;
                meaning = Stem(words.TextOf(word));
                count++;
            }
            else
            {
                var group = GroupOf(lexicon, word, classes.Groups);
                if (group < 0 && lexicon.Is(word, classes.Light)) continue;
                meaning = group >= 0 ? (ulong)group + 1 : ~Stem(words.TextOf(word));
                if (!lexicon.Is(word, classes.Wh)) count++;
            }
            if (IsKnown(content[..different], meaning)) continue;
            if (different == MostWords) return null;
            content[different++] = meaning;
        }
        if (count < FewWords) return null;
        var key = 0UL;
        foreach (var meaning in content[..different]) key += BitOperations.RotateLeft(meaning * 0x9E3779B97F4A7C15, 31) * 0xC2B2AE3D27D4EB4F;
        return key;
    }

    /// <summary>Of the few words before, looked at one by one: that is faster than what looks at many at a time.</summary>
    private static bool IsKnown(ReadOnlySpan<ulong> content, ulong meaning)
    {
        foreach (var known in content)
        {
            if (known == meaning) return true;
        }
        return false;
    }

    private static int GroupOf(Lexicon lexicon, in Word word, int[] groups)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            if (lexicon.Is(word, groups[i])) return i;
        }
        return -1;
    }

    /// <summary>The first letters of a word, so that its forms are one; different words that start alike are as rare as they are harmless.</summary>
    private static ulong Stem(ReadOnlySpan<char> word)
    {
        const int Length = 6;
        var stem = 14695981039346656037UL;
        foreach (var c in word[..Math.Min(word.Length, Length)]) stem = (stem ^ (char.IsAsciiLetter(c) ? (char)(c | 0x20) : char.ToLowerInvariant(c))) * 1099511628211;
        return stem;
    }

    /// <summary>Numbers of a language's word classes.</summary>
    private sealed record Classes(int[] Groups, int Function, int Light, int Wh)
    {
        private ulong[]? special;

        /// <summary>All classes whose words are not told by their first letters alone; most words are in none.</summary>
        public ulong[] SpecialIn(Lexicon lexicon) => special ??= lexicon.MaskOf([.. Groups, Light, Wh]);
    }
}
