using System.Text;

namespace InterviewGuide.Generators.Words;

/// <summary>The form in which words are looked up: lower case, straight apostrophes, ss for ß, umlauts composed.</summary>
internal static class WordNormalizer
{
    /// <summary>Normalises a word that is written composed, as data files are.</summary>
    public static string Normalize(string word)
    {
        var result = new StringBuilder(word.Length + 2);
        foreach (var c in word)
        {
            if (c == 'ß') result.Append("ss");
            else result.Append(c == '’' ? '\'' : char.ToLowerInvariant(c));
        }
        return result.ToString();
    }

    /// <summary>The spelling of a German word without umlauts (<c>wuerden</c>), or null where it has none.</summary>
    public static string? WithoutUmlauts(string normalized)
    {
        if (normalized.IndexOf('ä') < 0 && normalized.IndexOf('ö') < 0 && normalized.IndexOf('ü') < 0) return null;
        return normalized.Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue");
    }
}
