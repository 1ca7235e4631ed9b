using System.Text.Json.Serialization;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>A place in a document: 0-based line and 0-based UTF-16 character in it.</summary>
[JsonConverter(typeof(PositionConverter))]
internal readonly record struct Position(int Line, int Character);

/// <summary>A stretch of a document; the end is exclusive.</summary>
internal readonly record struct Range(Position Start, Position End);

/// <summary>A stretch of some document.</summary>
internal sealed record Location(string Uri, Range Range);

/// <summary>A change to a document.</summary>
internal record TextEdit(Range Range, string NewText);

/// <summary>Names a document.</summary>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>Names a version of a document; null where the document is not open.</summary>
internal sealed record VersionedTextDocumentIdentifier(string Uri, int? Version = null);

/// <summary>Parameters of requests about a document as a whole.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument) : IDocumentParams;

/// <summary>Parameters of requests about a place.</summary>
internal sealed record PositionParams(TextDocumentIdentifier TextDocument, Position Position) : IDocumentParams;

/// <summary>Text with a format: <c>markdown</c> or <c>plaintext</c>.</summary>
internal sealed record MarkupContent(string Kind, string Value);
