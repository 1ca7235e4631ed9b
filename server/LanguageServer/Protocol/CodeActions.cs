using System.Text.Json.Serialization;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/codeAction</c>.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context);

/// <summary>What the client shows at the place, and which kinds of actions it wants.</summary>
internal sealed record CodeActionContext(ShownDiagnostic[]? Diagnostics = null, string[]? Only = null);

/// <summary>A diagnostic as the client sends it back; its code is a string where it is one of ours.</summary>
internal sealed record ShownDiagnostic(Range Range)
{
    [JsonConverter(typeof(StringOrNullConverter))]
    public string? Code { get; init; }
}

/// <summary>Something that can be done at a place.</summary>
internal sealed record CodeAction(string Title, string Kind)
{
    public JsonFragment[]? Diagnostics { get; init; }
    public bool? IsPreferred { get; init; }
    public WorkspaceEdit? Edit { get; init; }
    public CodeActionData? Data { get; init; }
}

/// <summary>What the server needs to know to give an action its edit later.</summary>
internal sealed record CodeActionData(string Uri)
{
    /// <summary>The rule whose severity is set, and the severity.</summary>
    public string? Rule { get; init; }
    public string? Severity { get; init; }

    /// <summary>How keywords are to be written: <c>german</c>, <c>english</c> or <c>standard</c>.</summary>
    public string? Keywords { get; init; }
}

/// <summary>Kinds of actions that the server gives, each below one of the protocol's own; <c>docs/protocol.md</c> lists them.</summary>
internal static class CodeActionKind
{
    public const string QuickFix = "quickfix";
    public const string Severity = "quickfix.severity";
    public const string ReadAs = "refactor.rewrite.readAs";
    public const string Insert = "refactor.rewrite.insert";
    public const string Keywords = "refactor.rewrite.keywords";
    public const string FixAll = "source.fixAll.interview-guide";

    /// <summary>All of them.</summary>
    public static string[] All => [QuickFix, Severity, ReadAs, Insert, Keywords, FixAll];
}

/// <summary>Which kinds of actions there are, and that some get their edit later.</summary>
internal sealed record CodeActionOptions(string[] CodeActionKinds, bool ResolveProvider);

/// <summary>Changes to several documents: by document with versions, or plain where the client knows no better.</summary>
internal sealed record WorkspaceEdit
{
    public Dictionary<string, TextEdit[]>? Changes { get; init; }
    public DocumentChange[]? DocumentChanges { get; init; }
}

/// <summary>Edits of one document, or the making of a file.</summary>
[JsonDerivedType(typeof(DocumentEdits))]
[JsonDerivedType(typeof(CreateFile))]
[JsonDerivedType(typeof(RenameFile))]
internal abstract record DocumentChange;

/// <summary>Edits that hold for one version of a document.</summary>
internal sealed record DocumentEdits(EditedDocument TextDocument, TextEdit[] Edits) : DocumentChange;

/// <summary>A document and its version; <c>null</c> where it is not open.</summary>
internal sealed record EditedDocument(string Uri)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Version { get; init; }
}

/// <summary>Makes a file.</summary>
internal sealed record CreateFile(string Uri) : DocumentChange
{
    [JsonPropertyOrder(-1)]
    public string Kind { get; } = "create";
}

/// <summary>Gives a file another name.</summary>
internal sealed record RenameFile(string OldUri, string NewUri) : DocumentChange
{
    [JsonPropertyOrder(-1)]
    public string Kind { get; } = "rename";
}
