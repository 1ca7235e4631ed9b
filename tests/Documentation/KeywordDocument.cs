using System.Text;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Documentation;

/// <summary>The table of keywords.</summary>
internal static class KeywordDocument
{
    /// <summary>The table with headings in one language; its words are those of both.</summary>
    public static string Of(Language language)
    {
        var text = new StringBuilder(Texts.Of(language, "made")).Append("\n# ").Append(Texts.Of(language, "keywords.title"))
            .Append("\n\n").Append(Texts.Of(language, "keywords.about")).Append("\n\n").Append(Texts.Of(language, "keywords.head")).Append("\n|---|---|---|---|---|---|\n");
        foreach (var keyword in KeywordTable.All)
        {
            text.Append("| `").Append(KeywordTable.Id(keyword)).Append("` | ").Append(Forms(keyword, Language.English)).Append(" | ").Append(Forms(keyword, Language.German))
                .Append(" | ").Append(Places(KeywordTable.Where(keyword), language))
                .Append(" | ").Append(Texts.Of(language, "content." + ConfigurationNames.Of(KeywordTable.Contains(keyword))))
                .Append(" | ").Append(Texts.Of(language, "voice." + ConfigurationNames.Of(KeywordTable.Voice(keyword)))).Append(" |\n");
        }
        return text.ToString();
    }

    /// <summary>The form that is written first, in bold, then the others.</summary>
    private static string Forms(Keyword keyword, Language language)
    {
        var forms = KeywordTable.Forms(keyword, language).Select(form => form.Replace("|", "\\|", StringComparison.Ordinal)).ToList();
        return forms.Count == 0 ? "" : string.Join(", ", forms.Skip(1).Prepend($"**{forms[0]}**"));
    }

    private static string Places(Places where, Language language) =>
        string.Join(", ", Enum.GetValues<Places>().Where(place => place != Syntax.Places.None && where.HasFlag(place)).Select(place => Texts.Of(language, "place." + ConfigurationNames.Of(place))));
}
