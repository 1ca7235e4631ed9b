using System.Text.Json;
using static InterviewGuide.LanguageServer.Protocol.ClientCapabilities;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>What the client can do with single features of the language; read as leniently as the rest.</summary>
internal sealed record FeatureCapabilities
{
    public bool HierarchicalSymbols { get; init; }
    public bool DefinitionLinks { get; init; }
    public bool PreparesRename { get; init; }
    public bool RenamesFiles { get; init; }
    public bool AsksBeforeMoving { get; init; }
    public bool LinkTooltips { get; init; }
    public bool HoverMarkdown { get; init; }
    public bool Snippets { get; init; }
    public bool CompletionMarkdown { get; init; }
    public bool FoldingRanges { get; init; }
    public bool FoldsLinesOnly { get; init; }
    public int MostFoldingRanges { get; init; } = int.MaxValue;
    public bool SelectionRanges { get; init; }
    public bool SemanticTokens { get; init; }
    public bool SemanticTokensDelta { get; init; }
    public bool SemanticTokensRefresh { get; init; }
    public bool InlayHints { get; init; }
    public bool InlayHintRefresh { get; init; }
    public bool CodeLenses { get; init; }
    public bool CodeLensRefresh { get; init; }

    /// <summary>Commands of the client that the server may put behind what it shows.</summary>
    public IReadOnlySet<string> Commands { get; init; } = new HashSet<string>();

    /// <summary>Reads the member <c>capabilities</c> of <c>initialize</c>.</summary>
    public static FeatureCapabilities Read(JsonElement json) => new()
    {
        HierarchicalSymbols = Flag(json, "textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"),
        DefinitionLinks = Flag(json, "textDocument", "definition", "linkSupport"),
        PreparesRename = Flag(json, "textDocument", "rename", "prepareSupport"),
        RenamesFiles = Lists(json, "rename", "workspace", "workspaceEdit", "resourceOperations"),
        AsksBeforeMoving = Flag(json, "workspace", "fileOperations", "willRename"),
        LinkTooltips = Flag(json, "textDocument", "documentLink", "tooltipSupport"),
        HoverMarkdown = Lists(json, "markdown", "textDocument", "hover", "contentFormat"),
        Snippets = Flag(json, "textDocument", "completion", "completionItem", "snippetSupport"),
        CompletionMarkdown = Lists(json, "markdown", "textDocument", "completion", "completionItem", "documentationFormat"),
        FoldingRanges = Has(json, "textDocument", "foldingRange"),
        FoldsLinesOnly = Flag(json, "textDocument", "foldingRange", "lineFoldingOnly"),
        MostFoldingRanges = Number(json, "textDocument", "foldingRange", "rangeLimit") ?? int.MaxValue,
        SelectionRanges = Has(json, "textDocument", "selectionRange"),
        SemanticTokens = Has(json, "textDocument", "semanticTokens"),
        SemanticTokensDelta = Flag(json, "textDocument", "semanticTokens", "requests", "full", "delta"),
        SemanticTokensRefresh = Flag(json, "workspace", "semanticTokens", "refreshSupport"),
        InlayHints = Has(json, "textDocument", "inlayHint"),
        InlayHintRefresh = Flag(json, "workspace", "inlayHint", "refreshSupport"),
        CodeLenses = Has(json, "textDocument", "codeLens"),
        CodeLensRefresh = Flag(json, "workspace", "codeLens", "refreshSupport"),
        Commands = Strings(json, "experimental", "commands"),
    };

    private static int? Number(JsonElement json, params ReadOnlySpan<string> path) =>
        Find(json, path) is { ValueKind: JsonValueKind.Number } found && found.TryGetInt32(out var number) && number >= 0 ? number : null;

    private static HashSet<string> Strings(JsonElement json, params ReadOnlySpan<string> path)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (Find(json, path) is not { ValueKind: JsonValueKind.Array } list) return found;
        foreach (var entry in list.EnumerateArray())
            if (entry.ValueKind == JsonValueKind.String && entry.GetString() is { } text) found.Add(text);
        return found;
    }
}
