using InterviewGuide.Markdown;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;

namespace InterviewGuide.Linting;

/// <summary>Reads a document into a guide with the front end of its format.</summary>
internal static class FrontEnd
{
    private static HashSet<string>? singleWords;

    // "# allow NAME" is told from any other comment by the hyphen in the name, or by the rule that has it.
    private static HashSet<string> SingleWords => singleWords ??= FindSingleWords();

    public static Guide Read(GuideDocument document, LintConfiguration configuration, IIncludeResolver? includes)
    {
        var options = OptionsOf(configuration);
        if (document.Format == GuideFormat.Markdown) return MarkdownGuide.Read(document.Source, options);
        return GuideModel.From(GuideSyntax.Parse(document.Source, options), includes, document.Path);
    }

    private static HashSet<string> FindSingleWords()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in RuleCatalogue.All)
        {
            if (!rule.Id.Contains('-')) words.Add(rule.Id);
            if (!rule.GermanName.Contains('-')) words.Add(rule.GermanName);
        }
        return words;
    }

    public static SyntaxOptions OptionsOf(LintConfiguration configuration) => new()
    {
        Keywords = configuration.Keywords,
        Headings = configuration.Headings,
        Language = configuration.Language,
        RuleNames = SingleWords,
    };
}
