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
    public static ImmutableArray<TextEdit> Edits(GuideDocument document, LintConfiguration configuration) =>
        Read(document, configuration) is { } tree ? Formatter.Format(tree) : [];

    /// <summary>Those of the edits that lie in the lines of <paramref name="span"/>; none where they would be read otherwise without the rest.</summary>
    public static ImmutableArray<TextEdit> Edits(GuideDocument document, LintConfiguration configuration, TextSpan span) =>
        Read(document, configuration) is { } tree ? Formatter.Format(tree, span) : [];

    /// <summary>The edits that write all keywords in one language; where it is null, each in its own language by the form that is usually shown.</summary>
    public static ImmutableArray<TextEdit> KeywordEdits(GuideDocument document, LintConfiguration configuration, Language? language) =>
        Read(document, configuration) is { } tree ? KeywordForms.Convert(tree, language) : [];

    private static GuideSyntaxTree? Read(GuideDocument document, LintConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(configuration);
        if (document.Format == GuideFormat.Markdown) return null;
        var tree = GuideSyntax.Parse(document.Source, FrontEnd.OptionsOf(configuration));
        return GuideModel.From(tree, null, document.Path).Status == GuideStatus.Done ? null : tree;
    }
}
