namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>Parameters that name the document that they are about.</summary>
internal interface IDocumentParams
{
    TextDocumentIdentifier TextDocument { get; }
}

/// <summary>Parameters of <c>textDocument/references</c>.</summary>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext? Context = null) : IDocumentParams;

/// <summary>Whether the declaration is wanted, too.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>Parameters of <c>textDocument/rename</c>.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName) : IDocumentParams;

/// <summary>What can be renamed at a place, and what it is called.</summary>
internal sealed record RenameRange(Range Range, string Placeholder);

/// <summary>That names can be renamed, and that it can be asked which.</summary>
internal sealed record RenameOptions(bool PrepareProvider);

/// <summary>A definition, and from which characters it was asked for.</summary>
internal sealed record LocationLink(Range OriginSelectionRange, string TargetUri, Range TargetRange, Range TargetSelectionRange);

/// <summary>A place that means the same as the one asked about.</summary>
internal sealed record DocumentHighlight(Range Range, int Kind);

/// <summary>Values of <see cref="DocumentHighlight.Kind"/>.</summary>
internal static class HighlightKind
{
    public const int Read = 2;
    public const int Write = 3;
}

/// <summary>Characters that lead to another document.</summary>
internal sealed record DocumentLink(Range Range, string Target)
{
    public string? Tooltip { get; init; }
}

/// <summary>Links need no second request.</summary>
internal sealed record DocumentLinkOptions(bool ResolveProvider);

/// <summary>What is shown about a place.</summary>
internal sealed record Hover(MarkupContent Contents, Range Range);

/// <summary>Parameters of <c>workspace/willRenameFiles</c>.</summary>
internal sealed record RenameFilesParams(FileRename[] Files);

/// <summary>A file that is about to get another address.</summary>
internal sealed record FileRename(string OldUri, string NewUri);

/// <summary>Which files the server wants to be asked about before they are renamed.</summary>
internal sealed record FileOperationOptions(FileOperationFilters WillRename);

/// <summary>Files by several filters.</summary>
internal sealed record FileOperationFilters(FileOperationFilter[] Filters);

/// <summary>Files by a pattern.</summary>
internal sealed record FileOperationFilter(FileOperationPattern Pattern);

/// <summary>A pattern, and whether it is for files or folders.</summary>
internal sealed record FileOperationPattern(string Glob, string Matches);
