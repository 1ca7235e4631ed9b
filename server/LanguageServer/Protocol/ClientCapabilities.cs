using System.Text.Json;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>
/// What the client can do, as far as it matters here. Read leniently: what is missing, null, unknown or of a
/// surprising type counts as not offered, because clients send what is newer than any server.
/// </summary>
internal sealed record ClientCapabilities
{
    public bool Configuration { get; init; }
    public bool DidChangeConfigurationRegistration { get; init; }
    public bool WatchedFilesRegistration { get; init; }
    public bool PullsDiagnostics { get; init; }
    public bool DiagnosticRelatedInformation { get; init; }
    public bool DiagnosticVersion { get; init; }
    public bool DiagnosticData { get; init; }
    public bool DiagnosticTags { get; init; }
    public bool DiagnosticRefresh { get; init; }
    public bool WorkDoneProgress { get; init; }
    public bool CodeActionLiterals { get; init; }
    public bool CodeActionPreferred { get; init; }
    public bool CodeActionResolvesEdit { get; init; }
    public bool DocumentChanges { get; init; }
    public bool CreatesFiles { get; init; }

    /// <summary>What concerns single features of the language.</summary>
    public FeatureCapabilities Features { get; init; } = new();

    /// <summary>Reads the member <c>capabilities</c> of <c>initialize</c>.</summary>
    public static ClientCapabilities Read(JsonElement json) => new()
    {
        Configuration = Flag(json, "workspace", "configuration"),
        DidChangeConfigurationRegistration = Flag(json, "workspace", "didChangeConfiguration", "dynamicRegistration"),
        WatchedFilesRegistration = Flag(json, "workspace", "didChangeWatchedFiles", "dynamicRegistration"),
        PullsDiagnostics = Has(json, "textDocument", "diagnostic"),
        DiagnosticRelatedInformation = EitherFlag(json, "relatedInformation"),
        DiagnosticVersion = Flag(json, "textDocument", "publishDiagnostics", "versionSupport"),
        DiagnosticData = EitherFlag(json, "dataSupport"),
        DiagnosticTags = Has(json, "textDocument", "publishDiagnostics", "tagSupport") || Has(json, "textDocument", "diagnostic", "tagSupport"),
        CodeActionLiterals = Has(json, "textDocument", "codeAction", "codeActionLiteralSupport"),
        CodeActionPreferred = Flag(json, "textDocument", "codeAction", "isPreferredSupport"),
        CodeActionResolvesEdit = Flag(json, "textDocument", "codeAction", "dataSupport") && Lists(json, "edit", "textDocument", "codeAction", "resolveSupport", "properties"),
        DocumentChanges = Flag(json, "workspace", "workspaceEdit", "documentChanges"),
        CreatesFiles = Lists(json, "create", "workspace", "workspaceEdit", "resourceOperations"),
        WorkDoneProgress = Flag(json, "window", "workDoneProgress"),
        DiagnosticRefresh = Flag(json, "workspace", "diagnostics", "refreshSupport"),
        Features = FeatureCapabilities.Read(json),
    };

    // Version 3.18 lets clients say for pulled diagnostics what 3.17 knows for pushed ones only.
    private static bool EitherFlag(JsonElement json, string name) =>
        Flag(json, "textDocument", "publishDiagnostics", name) || Flag(json, "textDocument", "diagnostic", name);

    internal static bool Flag(JsonElement json, params ReadOnlySpan<string> path) => Find(json, path) is { ValueKind: JsonValueKind.True };

    internal static bool Has(JsonElement json, params ReadOnlySpan<string> path) =>
        Find(json, path) is { ValueKind: JsonValueKind.True or JsonValueKind.Object };

    internal static bool Lists(JsonElement json, string value, params ReadOnlySpan<string> path)
    {
        if (Find(json, path) is not { ValueKind: JsonValueKind.Array } list) return false;
        foreach (var entry in list.EnumerateArray())
            if (entry.ValueKind == JsonValueKind.String && entry.ValueEquals(value)) return true;
        return false;
    }

    internal static JsonElement? Find(JsonElement json, ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out json)) return null;
        return json;
    }
}
