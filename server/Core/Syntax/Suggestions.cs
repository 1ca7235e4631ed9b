using System.Numerics;

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
            var distance = Distance(folded, phrase, limit);
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

    /// <summary>Letters to insert, drop, change or swap with their neighbour; anything above <paramref name="limit"/> may come out as one more.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var smallest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
                smallest = Math.Min(smallest, row[j]);
            }
            if (smallest > limit) return limit + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.Length];
    }
}
