using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>How diagnostics can be asked for.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>Parameters of <c>textDocument/diagnostic</c>.</summary>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null);

/// <summary>The diagnostics of a document: all of them (<c>full</c>), or that they are the same (<c>unchanged</c>).</summary>
internal record DiagnosticReport(string Kind)
{
    public string? ResultId { get; init; }
    public JsonFragment? Items { get; init; }
}

/// <summary>Parameters of <c>workspace/diagnostic</c>.</summary>
internal sealed record WorkspaceDiagnosticParams(PreviousResultId[] PreviousResultIds, JsonElement WorkDoneToken = default);

/// <summary>What the client knows of a document.</summary>
internal sealed record PreviousResultId(string Uri, string Value);

/// <summary>The diagnostics of many documents.</summary>
internal sealed record WorkspaceDiagnosticReport(WorkspaceReport[] Items);

/// <summary>The diagnostics of one of them.</summary>
internal sealed record WorkspaceReport(string Kind, string Uri) : DiagnosticReport(Kind)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Version { get; init; }
}

/// <summary>Parameters of <c>window/workDoneProgress/create</c>.</summary>
internal sealed record WorkDoneProgressCreateParams(string Token);

/// <summary>Parameters of <c>$/progress</c>; the token is a number or a string.</summary>
internal sealed record ProgressParams(JsonFragment Token, WorkDoneProgress Value);

/// <summary>How far some work is: <c>begin</c>, <c>report</c> or <c>end</c>.</summary>
internal sealed record WorkDoneProgress(string Kind)
{
    public string? Title { get; init; }
    public string? Message { get; init; }
    public int? Percentage { get; init; }
}
