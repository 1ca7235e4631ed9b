using InterviewGuide.Markdown;
using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Linting;

/// <summary>Reads a document into a guide with the front end of its format.</summary>
internal static class FrontEnd
{
    public static Guide Read(GuideDocument document, LintConfiguration configuration, IIncludeResolver? includes)
    {
        var options = new SyntaxOptions
        {
            Keywords = configuration.Keywords,
            Headings = configuration.Headings,
            Language = configuration.Language,
        };
        if (document.Format == GuideFormat.Markdown) return MarkdownGuide.Read(document.Source, options);
        return GuideModel.From(GuideSyntax.Parse(document.Source, options), includes, document.Path);
    }
}
