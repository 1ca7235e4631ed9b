using System.Numerics;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Finds the keyword form that a name may be a slip of.</summary>
public static class Suggestions
{
    private const int MaxDistance = 2;
    private const int MinLength = 4;
    private const int LongName = 6;

    /// <summary>The form, as it is written, that differs from <paramref name="name"/> in at most two letters (one in short words); null for none.</summary>
    public static string? For(ReadOnlySpan<char> name)
    {
        if (name.Length is < MinLength or > PhraseTable.MaxLength) return null;
        Span<char> folded = stackalloc char[name.Length];
        for (var i = 0; i < name.Length; i++) folded[i] = Letters.Fold(name[i]);
        var table = Phrases.KeywordForms;
        var limit = name.Length < LongName ? 1 : MaxDistance;
        var letters = LettersOf(folded);
        var best = -1;
        for (var index = 0; index < table.Count; index++)
        {
            var phrase = table.Phrase(index);
            if (Math.Abs(phrase.Length - folded.Length) > limit || phrase.Length < MinLength) continue;
            if (BitOperations.PopCount(LettersOf(phrase) ^ letters) > 2 * limit) continue;
            var distance = EditDistance.Between(folded, phrase, limit);
            if (distance > limit || distance == 0) continue;
            best = index;
            limit = distance - 1;
            if (limit == 0) break;
        }
        return best < 0 ? null : AsWritten(best);
    }

    private static string AsWritten(int index)
    {
        var table = Phrases.KeywordForms;
        var phrase = table.Phrase(index).ToString();
        var keyword = KeywordTable.KeywordOf(table.Values(index)[0]);
        foreach (var form in KeywordData.English(keyword).Concat(KeywordData.German(keyword)))
        {
            if (string.Equals(form, phrase, StringComparison.OrdinalIgnoreCase)) return form;
        }
        return phrase;
    }

    private static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var c in word) letters |= 1u << (c & 31);
        return letters;
    }
}
