using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Workspace;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>What each keyword is for, in the reader's language.</summary>
internal static class KeywordHelp
{
    /// <summary>The data files.</summary>
    public static TextTable Table { get; } = new(typeof(KeywordHelp).Assembly, "keywords");

    /// <summary>One line about a keyword; null for what is none.</summary>
    public static string? Of(Keyword keyword, Language locale) =>
        KeywordTable.Id(keyword) is { Length: > 0 } id && Table.Has(id, locale) ? Table.Get(locale, id) : null;
}
