using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Reads the guide language.</summary>
public static class GuideSyntax
{
    /// <summary>Reads a guide. Never fails: every character of <paramref name="text"/> is in the tree, and what is not understood is in its diagnostics.</summary>
    public static GuideSyntaxTree Parse(SourceText text, SyntaxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= SyntaxOptions.Default;
        return new GuideSyntaxTree(text, options, Parser.Parse(text, options));
    }
}
