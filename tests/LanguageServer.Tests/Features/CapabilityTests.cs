using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Tests.EndToEnd;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class CapabilityTests
{
    private const string Guide = "Guide: Lending\nDuration: 30 min\nHypothesis H1: Neighbours lend.\n# note\n\nSection: Core (20 min)\n    Ask: Would you lend a drill? [H1]\n        Probe: To whom?\nInclude: part.guide\n";
    private const string Markdown = "# Lending\n\n## Core (20 min)\n\n- Would you lend a drill?\n  - To whom?\n\nThank you.\n";

    /// <summary>Every request of every feature, whatever the client says that it can do: answered, and in a shape that the protocol knows.</summary>
    [Theory]
    [InlineData("everything")]
    [InlineData("workspace/workspaceEdit/documentChanges")]
    [InlineData("workspace/workspaceEdit/resourceOperations")]
    [InlineData("textDocument/diagnostic")]
    [InlineData("textDocument/completion/completionItem/snippetSupport")]
    [InlineData("textDocument/completion/completionItem/documentationFormat")]
    [InlineData("textDocument/hover/contentFormat")]
    [InlineData("textDocument/definition/linkSupport")]
    [InlineData("textDocument/documentSymbol/hierarchicalDocumentSymbolSupport")]
    [InlineData("textDocument/documentLink/tooltipSupport")]
    [InlineData("textDocument/codeAction/codeActionLiteralSupport")]
    [InlineData("textDocument/codeAction/isPreferredSupport")]
    [InlineData("textDocument/codeAction/resolveSupport")]
    [InlineData("textDocument/rename/prepareSupport")]
    [InlineData("textDocument/foldingRange")]
    [InlineData("textDocument/selectionRange")]
    [InlineData("textDocument/inlayHint")]
    [InlineData("textDocument/codeLens")]
    [InlineData("textDocument/semanticTokens")]
    public async Task Every_request_is_answered_whatever_the_client_can_do(string missing)
    {
        var capabilities = missing == "everything" ? new JsonObject() : Without(missing);
        var folder = new TemporaryFolder();
        folder.Write("part.guide", "Section: Closing\n    Ask: What did I forget? [H1]\n");
        await using var client = Client.Start(folder);
        await client.InitializeAsync(capabilities);
        foreach (var (name, text, line, character) in new[] { ("a.guide", Guide, 6, 35), ("b.guide.md", Markdown, 4, 9) })
        {
            var uri = client.Uri(name);
            client.Open(uri, text);
            foreach (var (method, parameters) in Requests(uri, line, character))
            {
                // A rename where nothing has a name is refused, and says so.
                if (method == "textDocument/rename" && name.EndsWith(".md", StringComparison.Ordinal))
                    await FluentActions.Awaiting(() => client.RequestAsync(method, parameters)).Should().ThrowAsync<RpcException>();
                else await client.RequestAsync(method, parameters);
            }
        }
        // What was not asked for comes by itself to a client that does not pull.
        if (capabilities["textDocument"]?["diagnostic"] is null)
        {
            await client.DiagnosticsAsync(client.Uri("a.guide"));
            await client.DiagnosticsAsync(client.Uri("b.guide.md"));
        }
        client.Ignore("workspace/semanticTokens/refresh");
        client.Ignore("workspace/inlayHint/refresh");
        client.Ignore("workspace/codeLens/refresh");
        client.Ignore("workspace/diagnostic/refresh");
    }

    private static JsonObject Parsed() => JsonNode.Parse(FeatureProfiles.Everything) as JsonObject ?? [];

    private static JsonObject Without(string path)
    {
        var root = Parsed();
        var parts = path.Split('/');
        var holder = root;
        foreach (var part in parts[..^1]) holder = holder[part] as JsonObject ?? [];
        holder.Remove(parts[^1]).Should().BeTrue();
        return root;
    }

    internal static IEnumerable<(string Method, JsonObject Parameters)> Requests(string uri, int line, int character)
    {
        foreach (var method in new[] { "hover", "definition", "documentHighlight", "completion", "prepareRename" })
            yield return ("textDocument/" + method, TestJson.At(uri, line, character));
        var references = TestJson.At(uri, line, character);
        references["context"] = new JsonObject { ["includeDeclaration"] = true };
        yield return ("textDocument/references", references);
        var rename = TestJson.At(uri, line, character);
        rename["newName"] = "H2";
        yield return ("textDocument/rename", rename);
        foreach (var method in new[] { "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/documentLink", "textDocument/codeLens", "textDocument/semanticTokens/full", "interviewGuide/outline", "interviewGuide/health" })
            yield return (method, TestJson.Document(uri));
        foreach (var method in new[] { "inlayHint", "semanticTokens/range" }) yield return ("textDocument/" + method, InRange());
        foreach (var method in new[] { "formatting", "rangeFormatting" })
        {
            var layout = InRange();
            layout["options"] = new JsonObject { ["tabSize"] = 4, ["insertSpaces"] = true };
            yield return ("textDocument/" + method, layout);
        }
        var actions = InRange();
        actions["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        yield return ("textDocument/codeAction", actions);
        var selection = TestJson.Document(uri);
        selection["positions"] = new JsonArray(TestJson.Position(line, character));
        yield return ("textDocument/selectionRange", selection);
        var delta = TestJson.Document(uri);
        delta["previousResultId"] = "1";
        yield return ("textDocument/semanticTokens/full/delta", delta);
        yield return ("workspace/symbol", new JsonObject { ["query"] = "drill" });

        JsonObject InRange()
        {
            var parameters = TestJson.Document(uri);
            parameters["range"] = TestJson.Range(0, 0, line + 2, 0);
            return parameters;
        }
    }
}
