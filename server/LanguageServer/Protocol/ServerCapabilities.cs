namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>What the server offers; each feature states its own part.</summary>
internal sealed class ServerCapabilities
{
    public string PositionEncoding { get; } = "utf-16";
    public TextDocumentSyncOptions? TextDocumentSync { get; set; }
    public DiagnosticOptions? DiagnosticProvider { get; set; }
    public CodeActionOptions? CodeActionProvider { get; set; }
    public WorkspaceCapabilities? Workspace { get; set; }
}

/// <summary>What the server offers for the workspace.</summary>
internal sealed class WorkspaceCapabilities
{
    public WorkspaceFoldersOptions? WorkspaceFolders { get; set; }
}

/// <summary>That several folders, and changes of them, are understood.</summary>
internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);
