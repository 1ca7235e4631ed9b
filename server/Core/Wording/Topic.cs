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
        Span<ulong> content = stackalloc ulong[MostWords];
        int count = 0, different = 0;
        for (var i = 0; i < words.Words.Length; i++)
        {
            if (words.Words[i].Kind == WordKind.Blank) return null;
            if (words.Words[i].Kind > WordKind.Blank) continue;
            ulong meaning;
            if (words.Words[i].Entry == Lexicon.Unknown) meaning = Stem(words, i);
            else if (GroupOf(words, i, classes.Groups) is var group and >= 0) meaning = (ulong)group + 1;
            else if (words.Is(i, classes.Light)) continue;
            else if (words.Is(i, classes.Wh)) meaning = ~Stem(words, i);
            else if (!words.Is(i, classes.Function)) meaning = Stem(words, i);
            else continue;
            if (!words.Is(i, classes.Wh)) count++;
            if (content[..different].Contains(meaning)) continue;
            if (different == MostWords) return null;
            content[different++] = meaning;
        }
        if (count < FewWords) return null;
        var key = 0UL;
        foreach (var meaning in content[..different]) key += BitOperations.RotateLeft(meaning * 0x9E3779B97F4A7C15, 31) * 0xC2B2AE3D27D4EB4F;
        return key;
    }

    private static int GroupOf(Utterance words, int word, int[] groups)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            if (words.Is(word, groups[i])) return i;
        }
        return -1;
    }

    /// <summary>The first letters of a word, so that its forms are one; different words that start alike are as rare as they are harmless.</summary>
    private static ulong Stem(Utterance words, int word)
    {
        const int Length = 6;
        var text = words.TextOf(words.Words[word]);
        var stem = 14695981039346656037UL;
        foreach (var c in text[..Math.Min(text.Length, Length)]) stem = (stem ^ char.ToLowerInvariant(c)) * 1099511628211;
        return stem;
    }

    /// <summary>Numbers of a language's word classes.</summary>
    private sealed record Classes(int[] Groups, int Function, int Light, int Wh);
}
