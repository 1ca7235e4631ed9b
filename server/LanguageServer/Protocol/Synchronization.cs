using System.Text.Json.Serialization;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>A document with its text, as it is opened.</summary>
internal sealed record TextDocumentItem(string Uri, int Version, string? LanguageId = null)
{
    public string Text { get; init; } = "";
}

/// <summary>Parameters of <c>textDocument/didOpen</c>.</summary>
[JsonConverter(typeof(DidOpenParamsConverter))]
internal sealed record DidOpenParams(TextDocumentItem TextDocument);

/// <summary>Parameters of <c>textDocument/didChange</c>; the changes apply one after the other.</summary>
[JsonConverter(typeof(DidChangeParamsConverter))]
internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, ContentChange[] ContentChanges);

/// <summary>New text for a stretch of a document, or without <paramref name="Range"/> for all of it.</summary>
internal sealed record ContentChange(Range? Range = null)
{
    public string Text { get; init; } = "";
}

/// <summary>Parameters of <c>workspace/didChangeWatchedFiles</c>.</summary>
internal sealed record DidChangeWatchedFilesParams(FileEvent[] Changes);

/// <summary>A file that was created, changed or deleted.</summary>
internal sealed record FileEvent(string Uri, int Type);

/// <summary>Values of <see cref="FileEvent.Type"/>.</summary>
internal static class FileChangeType
{
    public const int Created = 1;
    public const int Changed = 2;
    public const int Deleted = 3;
}

/// <summary>Parameters of <c>workspace/didChangeWorkspaceFolders</c>.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);

/// <summary>Folders that came and went.</summary>
internal sealed record WorkspaceFoldersChange(WorkspaceFolder[]? Added = null, WorkspaceFolder[]? Removed = null);

/// <summary>A folder that is open in the editor.</summary>
internal sealed record WorkspaceFolder(string Uri, string? Name = null);

/// <summary>How documents are kept in step.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, SaveOptions Save);

/// <summary>What is told when a document is saved.</summary>
internal sealed record SaveOptions(bool IncludeText);

/// <summary>Values of <see cref="TextDocumentSyncOptions.Change"/>.</summary>
internal static class TextDocumentSyncKind
{
    public const int Incremental = 2;
}
