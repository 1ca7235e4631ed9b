namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>A part of a document with its own parts.</summary>
internal sealed record DocumentSymbol(string Name, int Kind, Range Range, Range SelectionRange)
{
    public string? Detail { get; init; }
    public DocumentSymbol[]? Children { get; init; }
}

/// <summary>A part of some document.</summary>
internal sealed record SymbolInformation(string Name, int Kind, Location Location)
{
    public string? ContainerName { get; init; }
}

/// <summary>Parameters of <c>workspace/symbol</c>.</summary>
internal sealed record WorkspaceSymbolParams(string Query);

/// <summary>Values of <see cref="DocumentSymbol.Kind"/>.</summary>
internal static class SymbolKind
{
    public const int File = 1;
    public const int Namespace = 3;
    public const int Class = 5;
    public const int Method = 6;
    public const int Property = 7;
    public const int Field = 8;
    public const int Interface = 11;
    public const int Constant = 14;
    public const int String = 15;
    public const int Key = 20;
    public const int EnumMember = 22;
    public const int Event = 24;
}

/// <summary>Lines that can be folded away; the first stays.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine)
{
    public int? StartCharacter { get; init; }
    public int? EndCharacter { get; init; }
    public string? Kind { get; init; }
}

/// <summary>Parameters of <c>textDocument/selectionRange</c>.</summary>
internal sealed record SelectionRangeParams(TextDocumentIdentifier TextDocument, Position[] Positions) : IDocumentParams;

/// <summary>A stretch that makes sense by itself, and the next larger one.</summary>
internal sealed record SelectionRange(Range Range, SelectionRange? Parent);
