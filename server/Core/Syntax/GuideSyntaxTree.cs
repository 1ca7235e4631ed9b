using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>A guide as it is written: every character belongs to a token, every line to a node or to the blank lines between.</summary>
public sealed class GuideSyntaxTree
{
    private readonly ReadOnlyMemory<SyntaxNode> nodes;
    private ImmutableArray<SyntaxToken> tokens;

    internal GuideSyntaxTree(SourceText source, SyntaxOptions options, ParseResult result)
    {
        Source = source;
        Options = options;
        nodes = result.Nodes;
        References = result.References;
        Gaps = result.Gaps;
        Diagnostics = result.Diagnostics;
        Language = result.Language;
    }

    /// <summary>The text that was read.</summary>
    public SourceText Source { get; }

    /// <summary>What it was read with.</summary>
    public SyntaxOptions Options { get; }

    /// <summary>Everything that the guide holds, in document order; what holds a node stands before it.</summary>
    public ReadOnlySpan<SyntaxNode> Nodes => nodes.Span;

    /// <summary>All characters of the source, in order and without gaps: their texts make the source again. Made when first asked for.</summary>
    public ImmutableArray<SyntaxToken> Tokens
    {
        get
        {
            if (tokens.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref tokens, Tokenizer.Tokenize(this));
            return tokens;
        }
    }

    /// <summary>What the reading found.</summary>
    public ImmutableArray<SyntaxDiagnostic> Diagnostics { get; }

    /// <summary>The language that the guide states, or else shows by its keywords, or else was given as its default; English where there is nothing to go by.</summary>
    public Language Language { get; }

    /// <summary>Pointers to ids, by node, in document order.</summary>
    internal ImmutableArray<NodeReference> References { get; }

    /// <summary>Characters inside a node's text that are not its words, by node, in document order.</summary>
    internal ImmutableArray<NodeGap> Gaps { get; }
}

/// <summary>A pointer from a node to an id.</summary>
internal readonly record struct NodeReference(int Node, string Id, TextSpan Span);

/// <summary>Characters inside a node's text that are not its words: a comment line, a backslash, references before the final mark.</summary>
internal readonly record struct NodeGap(int Node, TextSpan Span);

/// <summary>What the parser made of a text.</summary>
internal sealed record ParseResult(
    ReadOnlyMemory<SyntaxNode> Nodes, ImmutableArray<NodeReference> References, ImmutableArray<NodeGap> Gaps,
    ImmutableArray<SyntaxDiagnostic> Diagnostics, Language Language);
