namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

/// <summary>What clients say that they can do.</summary>
internal static class ClientProfiles
{
    /// <summary>All that the server knows to use, but for pulled diagnostics.</summary>
    public const string Everything = """
        {
          "general": { "positionEncodings": ["utf-8", "utf-16"] },
          "window": { "workDoneProgress": true },
          "workspace": {
            "applyEdit": true, "configuration": true, "workspaceFolders": true,
            "didChangeConfiguration": { "dynamicRegistration": true },
            "didChangeWatchedFiles": { "dynamicRegistration": true },
            "workspaceEdit": { "documentChanges": true },
            "semanticTokens": { "refreshSupport": true }, "inlayHint": { "refreshSupport": true }, "codeLens": { "refreshSupport": true },
            "diagnostics": { "refreshSupport": true }
          },
          "textDocument": {
            "synchronization": { "didSave": true },
            "publishDiagnostics": {
              "relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true, "dataSupport": true,
              "tagSupport": { "valueSet": [1, 2] }
            },
            "completion": { "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown", "plaintext"] } },
            "hover": { "contentFormat": ["markdown", "plaintext"] },
            "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
            "codeAction": {
              "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["", "quickfix", "refactor", "source", "source.fixAll"] } },
              "isPreferredSupport": true, "dataSupport": true, "resolveSupport": { "properties": ["edit"] }
            },
            "rename": { "prepareSupport": true },
            "foldingRange": {}, "selectionRange": {}, "inlayHint": {}, "codeLens": {}, "documentLink": {}
          }
        }
        """;

    /// <summary>All that the server knows to use; diagnostics are pulled.</summary>
    public static string Pulling { get; } = Everything.Replace("\"textDocument\": {", "\"textDocument\": { \"diagnostic\": { \"relatedDocumentSupport\": false },", StringComparison.Ordinal);
}
