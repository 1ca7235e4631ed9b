using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>The language of a guide as far as its reading shows it: stated, or by the forms of its keywords.</summary>
internal sealed class GuideLanguage(Language? fallback)
{
    private Language? declared;
    private int german;
    private int english;

    /// <summary>The language for what is written into the guide.</summary>
    public Language Current => declared
        ?? (german > english ? Language.German : english > german ? Language.English : fallback ?? Language.English);

    /// <summary>Counts a keyword's form.</summary>
    public void Count(uint form)
    {
        if (form == 0) return;
        switch (KeywordTable.IsGerman(form))
        {
            case true: german++; break;
            case false: english++; break;
        }
    }

    /// <summary>A <c>Language:</c> line of the head; the first that is understood counts.</summary>
    public void Declare(Language? stated) => declared ??= stated;
}
