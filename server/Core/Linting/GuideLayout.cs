using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Syntax.Formatting;
using InterviewGuide.Text;

namespace InterviewGuide.Linting;

/// <summary>Lays guides out; the same for the command line and for an editor.</summary>
public static class GuideLayout
{
    /// <summary>The edits that lay a guide out, in the order of the text. None for Markdown, whose layout is its author's, and none for a guide that is done, which is a record.</summary>
    public static ImmutableArray<TextEdit> Edits(GuideDocument document, LintConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(configuration);
        if (document.Format == GuideFormat.Markdown) return [];
        var tree = GuideSyntax.Parse(document.Source, FrontEnd.OptionsOf(configuration));
        return GuideModel.From(tree, null, document.Path).Status == GuideStatus.Done ? [] : Formatter.Format(tree);
    }
}
