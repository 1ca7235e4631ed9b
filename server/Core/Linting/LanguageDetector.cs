using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Linting;

/// <summary>Tells the language of a guide by counting function words. A guide's own word for it, or the configuration's, goes first.</summary>
internal static class LanguageDetector
{
    /// <summary>So many known words settle the matter.</summary>
    private const int EnoughWords = 200;

    /// <summary>What is spoken to participants counts so many times: teams write notes and plans in their own language.</summary>
    private const int SpokenWeight = 3;

    public static Language Detect(Guide guide, LintConfiguration configuration)
    {
        if (guide.DeclaredLanguage is { } declared) return declared;
        if (configuration.Language is { } configured) return configured;
        var english = 0;
        var german = 0;
        foreach (var item in guide.Items)
        {
            if (item.Role is LineRole.Comment) continue;
            Count(guide.Source.Slice(item.TextSpan), item.IsSpoken ? SpokenWeight : 1, ref english, ref german);
            if (english + german >= EnoughWords) break;
        }
        return german > english ? Language.German : Language.English;
    }

    private static void Count(ReadOnlySpan<char> text, int weight, ref int english, ref int german)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at])) { at++; continue; }
            var end = at;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            var word = text[at..end];
            if (Has(EnglishWords.Lexicon, word, EnglishClass.FunctionWord)) english += weight;
            if (Has(GermanWords.Lexicon, word, GermanClass.FunctionWord)) german += weight;
            at = end;
        }
    }

    private static bool Has(Lexicon lexicon, ReadOnlySpan<char> word, int wordClass) =>
        word.Length <= 8 && lexicon.Is(new Word(0, word.Length, lexicon.Find(word), WordKind.Word, false), wordClass);
}
