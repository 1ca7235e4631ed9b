namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>What the server offers; each feature states its own part.</summary>
internal sealed class ServerCapabilities
{
    public string PositionEncoding { get; } = "utf-16";
    public TextDocumentSyncOptions? TextDocumentSync { get; set; }
    public DiagnosticOptions? DiagnosticProvider { get; set; }
    public CodeActionOptions? CodeActionProvider { get; set; }
    public CompletionOptions? CompletionProvider { get; set; }
    public bool? HoverProvider { get; set; }
    public bool? DefinitionProvider { get; set; }
    public bool? ReferencesProvider { get; set; }
    public bool? DocumentHighlightProvider { get; set; }
    public bool? DocumentSymbolProvider { get; set; }
    public RenameOptions? RenameProvider { get; set; }
    public DocumentLinkOptions? DocumentLinkProvider { get; set; }
    public bool? FoldingRangeProvider { get; set; }
    public bool? SelectionRangeProvider { get; set; }
    public bool? DocumentFormattingProvider { get; set; }
    public bool? DocumentRangeFormattingProvider { get; set; }
    public bool? WorkspaceSymbolProvider { get; set; }
    public SemanticTokensOptions? SemanticTokensProvider { get; set; }
    public ResolveOptions? InlayHintProvider { get; set; }
    public ResolveOptions? CodeLensProvider { get; set; }
    public WorkspaceCapabilities? Workspace { get; set; }
    public ExperimentalCapabilities Experimental { get; } = new();
}

/// <summary>What the server offers beyond the protocol; see <c>docs/protocol.md</c>.</summary>
internal sealed class ExperimentalCapabilities
{
    public OwnRequests InterviewGuide { get; } = new();
}

/// <summary>Which of its own requests the server answers.</summary>
internal sealed class OwnRequests
{
    public bool Outline { get; set; }
    public bool Health { get; set; }
}

/// <summary>What the server offers for the workspace.</summary>
internal sealed class WorkspaceCapabilities
{
    public WorkspaceFoldersOptions? WorkspaceFolders { get; set; }
    public FileOperationOptions? FileOperations { get; set; }
}

/// <summary>That several folders, and changes of them, are understood.</summary>
internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);
