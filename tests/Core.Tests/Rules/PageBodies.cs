using InterviewGuide.Rules;

namespace InterviewGuide.Tests.Rules;

/// <summary>The rules' pages, read for their examples.</summary>
internal static class PageBodies
{
    /// <summary>The body of each page in each language.</summary>
    public static IEnumerable<(string Rule, string Language, string Body)> Of(IEnumerable<RuleInfo> rules) =>
        from rule in rules
        from language in new[] { "en", "de" }
        let page = RulePages.Of(rule.Id, language)
        where page is not null
        select (rule.Id, language, page.Body);

    /// <summary>True for lines that open a part of the page.</summary>
    public static bool IsHeading(string line) => line.StartsWith("## ", StringComparison.Ordinal);

    /// <summary>Whether examples below a heading are bad or good; null where it holds none.</summary>
    public static bool? IsBad(string heading) => heading[3..].Trim() switch { "Bad" or "Schlecht" => true, "Good" or "Gut" => false, _ => null };

    /// <summary>The severity of a rule that is off unless it is asked for, which is shown at work; null for the others.</summary>
    public static Severity? On(string rule) => RuleCatalogue.Find(rule) is { DefaultSeverity: Severity.Off } info ? info.SeverityWhenOn : null;
}
