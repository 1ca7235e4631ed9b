using System.Collections.Immutable;
using InterviewGuide.Markdown;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;

namespace InterviewGuide.Linting;

/// <summary>Reads a document into a guide with the front end of its format.</summary>
internal static class FrontEnd
{
    private static ImmutableHashSet<string>? singleWords;

    // "# allow NAME" is told from any other comment by the hyphen in the name, or by the rule that has it.
    private static ImmutableHashSet<string> SingleWords => singleWords ??= RuleCatalogue.All
        .SelectMany(static rule => new[] { rule.Id, rule.GermanName })
        .Where(static name => !name.Contains('-'))
        .ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    public static Guide Read(GuideDocument document, LintConfiguration configuration, IIncludeResolver? includes)
    {
        var options = OptionsOf(configuration);
        if (document.Format == GuideFormat.Markdown) return MarkdownGuide.Read(document.Source, options);
        return GuideModel.From(GuideSyntax.Parse(document.Source, options), includes, document.Path);
    }

    public static SyntaxOptions OptionsOf(LintConfiguration configuration) => new()
    {
        Keywords = configuration.Keywords,
        Headings = configuration.Headings,
        Language = configuration.Language,
        RuleNames = SingleWords,
    };
}
