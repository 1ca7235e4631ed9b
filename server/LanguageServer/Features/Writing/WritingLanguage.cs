using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.LanguageServer.Features.Writing;

/// <summary>The language that an author writes keywords in, for what is added to a guide.</summary>
internal static class WritingLanguage
{
    /// <summary>The language that the guide states or that most of its keywords are in; for an empty guide that of its file name, or else the reader's.</summary>
    public static Language Of(GuideRequest request)
    {
        var guide = request.Guide;
        if (guide.DeclaredLanguage is { } declared) return declared;
        var balance = 0;
        foreach (var item in guide.Items)
        {
            if (item.KeywordSpan.IsEmpty || item.Role == LineRole.Comment) continue;
            var form = request.Source.ToString(item.KeywordSpan);
            var isEnglish = Has(item.Keyword, Language.English, form);
            var isGerman = Has(item.Keyword, Language.German, form);
            if (isEnglish != isGerman) balance += isGerman ? 1 : -1;
        }
        if (balance != 0) return balance > 0 ? Language.German : Language.English;
        if (guide.Items.Any(item => item.Role != LineRole.Comment && item.TextSpan.Length > 20)) return request.Language;
        if (request.Document.Name.Contains(".leitfaden", StringComparison.OrdinalIgnoreCase)) return Language.German;
        return request.Linted.Configuration.Language ?? (request.Linted.Format == GuideFormat.Guide ? request.Locale : request.Language);
    }

    private static bool Has(Keyword keyword, Language language, string form)
    {
        foreach (var known in KeywordTable.Forms(keyword, language))
            if (known.Equals(form, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
