using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.Tests.EndToEnd;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Tests.Features;

/// <summary>A server that a class of tests shares; each test opens documents of its own.</summary>
public class ServerFixture : IAsyncLifetime
{
    private int documents;
    private Client? client;

    /// <summary>What the client can do; all that the features know to use.</summary>
    protected virtual string Capabilities => FeatureProfiles.Everything;

    protected virtual string? Locale => null;

    internal Client Client => client ?? throw new InvalidOperationException("The server is not started yet.");

    public async Task InitializeAsync() => client = await Client.StartAsync(Capabilities, locale: Locale);

    public async Task DisposeAsync() => await Client.DisposeAsync();

    /// <summary>Opens a document; <c>|</c> marks a place in it.</summary>
    internal Opened Open(string marked, string name = ".guide", string language = "interview-guide")
    {
        if (name[0] == '.') name = $"document{Interlocked.Increment(ref documents)}{name}";
        var at = marked.IndexOf('|');
        var text = at < 0 ? marked : marked.Remove(at, 1);
        var uri = Client.Uri(name);
        Client.Open(uri, text, language);
        var position = new SourceText(text).PositionAt(Math.Max(0, at));
        return new Opened(Client, uri, text, position.Line, position.Character);
    }

    /// <summary>Writes a file and opens it.</summary>
    internal Opened Write(string name, string marked)
    {
        Client.Folder.Write(name, marked.Replace("|", "", StringComparison.Ordinal));
        return Open(marked, name);
    }
}

/// <summary>A server whose client can do nothing that it would have to say.</summary>
public sealed class PlainServerFixture : ServerFixture
{
    // Pulled diagnostics only keep the server from sending what no test asks for.
    protected override string Capabilities => """{ "textDocument": { "diagnostic": {} } }""";
}

/// <summary>A server whose reader speaks German.</summary>
public sealed class GermanServerFixture : ServerFixture
{
    protected override string? Locale => "de-DE";
}

/// <summary>An open document with a marked place.</summary>
internal sealed record Opened(Client Client, string Uri, string Text, int Line, int Character)
{
    /// <summary>Asks about the marked place.</summary>
    public Task<JsonNode?> AskAsync(string method, Action<JsonObject>? add = null)
    {
        var parameters = TestJson.At(Uri, Line, Character);
        add?.Invoke(parameters);
        return Client.RequestAsync(method, parameters);
    }

    /// <summary>Asks about the whole document.</summary>
    public Task<JsonNode?> AskAllAsync(string method, Action<JsonObject>? add = null)
    {
        var parameters = TestJson.Document(Uri);
        add?.Invoke(parameters);
        return Client.RequestAsync(method, parameters);
    }

    /// <summary>The characters of a range.</summary>
    public string Slice(JsonNode? range)
    {
        var source = new SourceText(Text);
        var start = Offset(source, range?["start"]);
        return Text[start..Offset(source, range?["end"])];
    }

    private static int Offset(SourceText source, JsonNode? position) =>
        source.OffsetAt(new LinePosition((int?)position?["line"] ?? -1, (int?)position?["character"] ?? -1));
}

/// <summary>What clients say that they can do with features of the language.</summary>
internal static class FeatureProfiles
{
    public const string Everything = """
        {
          "window": { "workDoneProgress": true },
          "workspace": {
            "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create", "rename", "delete"] },
            "fileOperations": { "willRename": true },
            "symbol": {}, "semanticTokens": { "refreshSupport": true }, "inlayHint": { "refreshSupport": true }, "codeLens": { "refreshSupport": true }
          },
          "textDocument": {
            "diagnostic": {},
            "completion": { "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown", "plaintext"] } },
            "hover": { "contentFormat": ["markdown", "plaintext"] },
            "definition": { "linkSupport": true },
            "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
            "documentLink": { "tooltipSupport": true },
            "codeAction": {
              "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["", "quickfix", "refactor", "source", "source.fixAll"] } },
              "isPreferredSupport": true, "dataSupport": true, "resolveSupport": { "properties": ["edit"] }
            },
            "rename": { "prepareSupport": true },
            "formatting": {}, "rangeFormatting": {},
            "foldingRange": {}, "selectionRange": {}, "inlayHint": {}, "codeLens": {},
            "semanticTokens": {
              "requests": { "range": true, "full": { "delta": true } }, "formats": ["relative"],
              "tokenTypes": ["class", "keyword", "string", "comment", "variable", "parameter", "number", "decorator"], "tokenModifiers": ["declaration"]
            }
          }
        }
        """;
}
