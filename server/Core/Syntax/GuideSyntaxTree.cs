using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>A guide as it is written: every character belongs to a token, every line to a node.</summary>
public sealed class GuideSyntaxTree
{
    internal GuideSyntaxTree(SourceText source, SyntaxOptions options)
    {
        Source = source;
        Options = options;
    }

    /// <summary>The text that was read.</summary>
    public SourceText Source { get; }

    /// <summary>What it was read with.</summary>
    public SyntaxOptions Options { get; }
}
