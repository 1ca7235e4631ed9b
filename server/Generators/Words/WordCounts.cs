namespace InterviewGuide.Generators.Words;

/// <summary>How common words are, as far as the examples in the word lists tell: they are sentences as people say them.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, int> counts = new Dictionary<string, int>(StringComparer.Ordinal);

    public WordCounts(IEnumerable<WordList> lists)
    {
        foreach (var example in lists.SelectMany(list => list.Examples)) Count(example);
    }

    /// <summary>Number of times that the examples hold a word, normalised; an affix with its <c>*</c> stands for all its words.</summary>
    public int Of(string key)
    {
        if (key.IndexOf('*') < 0) return counts.TryGetValue(key, out var count) ? count : 0;
        var affix = key.Trim('*');
        return counts.Where(word => key[0] == '*' ? word.Key.EndsWith(affix, StringComparison.Ordinal) : word.Key.StartsWith(affix, StringComparison.Ordinal)).Sum(word => word.Value);
    }

    private void Count(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && PatternParser.IsWordCharacter(text[i])) continue;
            if (i > start)
            {
                var word = WordNormalizer.Normalize(text.Substring(start, i - start));
                counts[word] = (counts.TryGetValue(word, out var count) ? count : 0) + 1;
            }
            start = i + 1;
        }
    }
}
