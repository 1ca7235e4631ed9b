using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>What the language knows about its keywords. The data is keywords.tsv.</summary>
public static class KeywordTable
{
    /// <summary>The keyword's id in the reference and in configurations (<c>research-question</c>); empty for what is no keyword.</summary>
    public static string Id(Keyword keyword) => KeywordData.Id(keyword);

    /// <summary>The keyword with this id, or <see cref="Keyword.None"/>.</summary>
    public static Keyword FromId(string id) => KeywordData.FromId(id);

    /// <summary>The version of the language that brought the keyword.</summary>
    public static int Since(Keyword keyword) => KeywordData.Since(keyword);

    /// <summary>What may hold the keyword.</summary>
    public static Places Where(Keyword keyword) => KeywordData.Where(keyword);

    /// <summary>What stands behind its colon.</summary>
    public static KeywordContent Contains(Keyword keyword) => KeywordData.Contains(keyword);

    /// <summary>Who hears its words.</summary>
    public static Voice Voice(Keyword keyword) => KeywordData.VoiceOf(keyword);

    /// <summary>All forms in a language; the first is the one that is shown and written.</summary>
    public static IReadOnlyList<string> Forms(Keyword keyword, Language language) =>
        language == Language.German ? KeywordData.German(keyword) : KeywordData.English(keyword);

    /// <summary>The form that is shown and written in a language.</summary>
    public static string FirstForm(Keyword keyword, Language language) => Forms(keyword, language) is [var first, ..] ? first : "";

    /// <summary>The values that a field understands, by the words that are shown for them in a language; none for a field that takes any words.</summary>
    public static IReadOnlyList<string> Values(Keyword field, Language language)
    {
        var shown = field switch
        {
            Keyword.Kind => ShownValues.Kinds,
            Keyword.Role => ShownValues.Roles,
            _ => ShownValues.Fields,
        };
        return [.. shown.Where(value => value.Field == field).Select(value => language == Language.German ? value.German : value.English)];
    }

    /// <summary>All keywords in the order of the table.</summary>
    public static IEnumerable<Keyword> All => Enum.GetValues<Keyword>().Where(static keyword => Id(keyword).Length > 0);

    /// <summary>Keywords that a word or phrase, in any case and either language, can stand for; empty for other words.</summary>
    public static IReadOnlyList<Keyword> Find(ReadOnlySpan<char> form)
    {
        var table = Phrases.KeywordForms;
        var index = table.Find(form);
        if (index < 0) return [];
        var found = new List<Keyword>();
        foreach (var value in table.Values(index))
        {
            if (!found.Contains(KeywordOf(value))) found.Add(KeywordOf(value));
        }
        return found;
    }

    /// <summary>The keyword in a value of the generated table.</summary>
    internal static Keyword KeywordOf(uint value) => (Keyword)(value & 0xFF);

    /// <summary>The places that a form is restricted to; none for a form that stands anywhere.</summary>
    internal static Places PlacesOf(uint value) => (Places)((value >> 8) & 0x1FF);

    /// <summary>True where <paramref name="form"/> is a German form only, false for English only, null for both.</summary>
    internal static bool? IsGerman(uint form) => ((form / (uint)KeywordForm.Languages) & 3) switch { 1 => false, 2 => true, _ => null };
}
