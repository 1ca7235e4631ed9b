using System.Text;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Documentation;

/// <summary>A page for each rule, and a table of all rules.</summary>
internal static class RuleDocuments
{
    /// <summary>The pages in one language, with their paths.</summary>
    public static IEnumerable<(string Path, string Text)> Of(Language language)
    {
        var folder = $"docs/rules/{Texts.Code(language)}/";
        yield return (folder + "README.md", Index(language));
        foreach (var rule in RuleCatalogue.All) yield return ($"{folder}{rule.Id}.md", Page(rule, language));
    }

    private static string Index(Language language)
    {
        var text = new StringBuilder(Texts.Of(language, "made")).Append("\n# ").Append(Texts.Of(language, "rules.title"))
            .Append("\n\n").Append(Texts.Of(language, "rules.about")).Append('\n');
        foreach (var group in RuleCatalogue.All.GroupBy(rule => rule.Group).OrderBy(group => group.Key == RuleGroup.Syntax))
        {
            text.Append("\n## ").Append(Texts.Of(language, "group." + ConfigurationNames.Of(group.Key))).Append("\n\n").Append(Texts.Of(language, "rules.head")).Append("\n|---|---|---|---|\n");
            foreach (var rule in group.OrderBy(rule => rule.Id, StringComparer.Ordinal))
            {
                text.Append("| [`").Append(rule.Id).Append("`](").Append(rule.Id).Append(".md) | ").Append(rule.Page(language).Title)
                    .Append(" | ").Append(Severity(rule, language)).Append(" | `").Append(rule.GermanName).Append("` |\n");
            }
        }
        return text.ToString();
    }

    private static string Page(RuleInfo rule, Language language)
    {
        var page = rule.Page(language);
        var text = new StringBuilder(Texts.Of(language, "made")).Append("\n# ").Append(page.Title).Append("\n\n")
            .Append(Texts.Of(language, "rule.facts", rule.Id, rule.GermanName, Severity(rule, language), rule.Since)).Append("\n\n> ")
            .Append(page.Message.Replace("{0}", "…", StringComparison.Ordinal)).Append("\n\n").Append(page.Help).Append("\n\n").Append(page.Body);
        if (!rule.Options.IsEmpty) text.Append('\n').Append(Options(rule, page, language));
        return text.Append('\n').Append(Texts.Of(language, "rule.settings", rule.Id)).Append('\n').ToString();
    }

    private static string Options(RuleInfo rule, RulePage page, Language language)
    {
        var text = new StringBuilder("## ").Append(Texts.Of(language, "options.title")).Append("\n\n").Append(Texts.Of(language, "options.head")).Append("\n|---|---|---|---|\n");
        foreach (var option in rule.Options)
        {
            var usual = option.GermanDefault is { } german ? Texts.Of(language, "options.german", option.Default, german) : Texts.Of(language, "options.value", option.Default);
            text.Append("| `").Append(option.Name).Append("` | ").Append(page.Texts["option." + option.Name]).Append(" | ").Append(usual)
                .Append(" | ").Append(option.Least).Append('–').Append(option.Most).Append(" |\n");
        }
        return text.ToString();
    }

    private static string Severity(RuleInfo rule, Language language) => Texts.Of(language, "severity." + ConfigurationNames.Of(rule.DefaultSeverity));
}
