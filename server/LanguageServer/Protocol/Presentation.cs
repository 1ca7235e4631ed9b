using System.Text.Json;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>Parameters of requests about a stretch of a document.</summary>
internal sealed record RangeParams(TextDocumentIdentifier TextDocument, Range Range) : IDocumentParams;

/// <summary>A few words that the editor shows between those of the document.</summary>
internal sealed record InlayHint(Position Position, string Label)
{
    public int? Kind { get; init; }
    public bool? PaddingLeft { get; init; }
    public bool? PaddingRight { get; init; }
    public string? Tooltip { get; init; }
}

/// <summary>Something that the editor shows above a line.</summary>
internal sealed record CodeLens(Range Range, Command Command);

/// <summary>What happens on a click; a name that is empty only shows its title.</summary>
internal sealed record Command(string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name)
{
    public JsonElement[]? Arguments { get; init; }
}

/// <summary>Hints and lenses need no second request.</summary>
internal sealed record ResolveOptions(bool ResolveProvider);

/// <summary>Which kinds of tokens there are, and how they can be asked for.</summary>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Range, SemanticTokensFull Full);

/// <summary>The names of token types and modifiers; a token has their numbers.</summary>
internal sealed record SemanticTokensLegend(string[] TokenTypes, string[] TokenModifiers);

/// <summary>Whether only what changed can be asked for.</summary>
internal sealed record SemanticTokensFull(bool Delta);

/// <summary>Tokens, five numbers each, relative to the token before.</summary>
internal sealed record SemanticTokens(string? ResultId, int[] Data);

/// <summary>Parameters of <c>textDocument/semanticTokens/full/delta</c>.</summary>
internal sealed record SemanticTokensDeltaParams(TextDocumentIdentifier TextDocument, string PreviousResultId) : IDocumentParams;

/// <summary>What changed in the numbers.</summary>
internal sealed record SemanticTokensDelta(string? ResultId, SemanticTokensEdit[] Edits);

/// <summary>Replaces some of the numbers.</summary>
internal sealed record SemanticTokensEdit(int Start, int DeleteCount, int[]? Data);
