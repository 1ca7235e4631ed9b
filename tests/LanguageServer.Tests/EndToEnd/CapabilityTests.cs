using System.Text.Json.Nodes;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

/// <summary>A day with the server, for clients that lack one capability each. What each of them must not be sent is watched by <see cref="ClientContract"/>.</summary>
public sealed class CapabilityTests
{
    private const string Flawed = "Language: en\n\nHypothesis H1: It takes too long.\nHypothesis H1: It is dull.\n\nSection: Core\n    # allow closed-question: as agreed\n    Ask: 👩‍👩‍👧 Would you use an app that sorts invoices? (H1)\n        Probe: How?\n";

    public static TheoryData<string> Missing
    {
        get
        {
            var all = new TheoryData<string> { "", "(all)" };
            foreach (var path in Paths(Parse(), "")) all.Add(path);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Missing))]
    public Task The_server_serves_a_client_without(string path) => ServeAsync(path == "(all)" ? [] : Without(path));

    /// <summary>What real clients announce; tests/fixtures/clients/README.md says how it was recorded.</summary>
    [Theory]
    [InlineData("neovim-0.7.2")]
    [InlineData("eglot-1.9")]
    [InlineData("vscode-languageclient-9.0.1")]
    [InlineData("of-the-future")]
    public Task The_server_serves_the_client(string name) =>
        ServeAsync(JsonNode.Parse(File.ReadAllText(RepositoryFolder.At("tests", "fixtures", "clients", name + ".json"))) as JsonObject ?? []);

    private static async Task ServeAsync(JsonObject capabilities)
    {
        var folder = new TemporaryFolder();
        folder.Write("other.guide", Flawed);
        await using var client = await Client.StartAsync(capabilities.ToJsonString(), folder, settings: "{ \"checkWorkspace\": true }");
        var pulls = capabilities["textDocument"]?["diagnostic"] is not null;
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        var diagnostics = await DiagnosticsAsync(client, uri, pulls, 1);
        diagnostics.Select(one => (string?)one?["code"]).Should().Contain("hypothetical-question").And.Contain("duplicate-id");

        await MendAsync(client, uri, diagnostics);
        foreach (var (provider, method, parameters) in Requests(uri))
            if (client.Capabilities[provider] is not null) await client.RequestAsync(method, parameters);

        client.Change(uri, 2, TestJson.Edit(7, 9, 7, 9, "When did you "), TestJson.Edit(8, 8, 8, 8, " "));
        await DiagnosticsAsync(client, uri, pulls, 2);
        client.Folder.Write("guide.config.json", "{ \"rules\": { \"hypothetical-question\": \"off\" } }");
        client.Notify("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = client.Uri("guide.config.json"), ["type"] = 1 }) });
        client.Notify("textDocument/didSave", TestJson.Document(uri));
        client.Close(uri);
        if (!pulls) while (TestJson.Codes(await client.DiagnosticsAsync(uri)).Length > 0) { }
        await client.RequestAsync("shutdown", null);
        // What else was on its way is of no interest, and nothing comes any more.
        (await client.ExitAsync()).Should().Be(0);
        await client.IgnoreRestAsync();
    }

    private static async Task MendAsync(Client client, string uri, JsonArray diagnostics)
    {
        if (client.Capabilities["codeActionProvider"] is null) return;
        var wrong = diagnostics.First(one => (string?)one?["code"] == "hypothetical-question");
        var actions = await client.RequestAsync("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["range"] = wrong?["range"]?.DeepClone(),
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray(wrong?.DeepClone()), ["only"] = new JsonArray("quickfix") },
        }) as JsonArray ?? [];
        var fix = actions.First();
        var edits = fix?["edit"]?["documentChanges"]?[0]?["edits"] ?? fix?["edit"]?["changes"]?[uri];
        TestJson.Apply(Flawed, edits).Should().Contain("👩‍👩‍👧 When did you last use an app that sorts invoices? (H1)", "the place behind an emoji is counted as the client counts it");
    }

    private static async Task<JsonArray> DiagnosticsAsync(Client client, string uri, bool pulls, int version)
    {
        if (pulls) return (await client.RequestAsync("textDocument/diagnostic", TestJson.Document(uri)))?["items"] as JsonArray ?? [];
        while (true)
        {
            var shown = await client.DiagnosticsAsync(uri);
            if (shown["version"] is null || (int?)shown["version"] == version) return TestJson.Diagnostics(shown);
        }
    }

    private static IEnumerable<(string Provider, string Method, JsonNode Parameters)> Requests(string uri)
    {
        var whole = TestJson.Document(uri);
        whole["range"] = TestJson.Range(0, 0, 8, 0);
        var positions = TestJson.Document(uri);
        positions["positions"] = new JsonArray(TestJson.Position(7, 12));
        var options = TestJson.Document(uri);
        options["options"] = new JsonObject { ["tabSize"] = 4, ["insertSpaces"] = true };
        var references = TestJson.At(uri, 2, 12);
        references["context"] = new JsonObject { ["includeDeclaration"] = true };
        yield return ("documentSymbolProvider", "textDocument/documentSymbol", TestJson.Document(uri));
        yield return ("foldingRangeProvider", "textDocument/foldingRange", TestJson.Document(uri));
        yield return ("selectionRangeProvider", "textDocument/selectionRange", positions);
        yield return ("hoverProvider", "textDocument/hover", TestJson.At(uri, 7, 25));
        yield return ("completionProvider", "textDocument/completion", TestJson.At(uri, 8, 4));
        yield return ("definitionProvider", "textDocument/definition", TestJson.At(uri, 2, 12));
        yield return ("referencesProvider", "textDocument/references", references);
        yield return ("documentHighlightProvider", "textDocument/documentHighlight", TestJson.At(uri, 2, 12));
        yield return ("documentLinkProvider", "textDocument/documentLink", TestJson.Document(uri));
        yield return ("semanticTokensProvider", "textDocument/semanticTokens/full", TestJson.Document(uri));
        yield return ("inlayHintProvider", "textDocument/inlayHint", whole);
        yield return ("codeLensProvider", "textDocument/codeLens", TestJson.Document(uri));
        yield return ("documentFormattingProvider", "textDocument/formatting", options);
        yield return ("workspaceSymbolProvider", "workspace/symbol", new JsonObject { ["query"] = "" });
    }

    private static JsonObject Parse() => JsonNode.Parse(ClientProfiles.Pulling) as JsonObject ?? [];

    // The client pulls only where that is what it lacks nothing of: most clients are pushed to.
    private static JsonObject Without(string path)
    {
        var all = Parse();
        if (path.Length > 0 && all["textDocument"] is JsonObject documents) documents.Remove("diagnostic");
        var holder = all;
        var names = path.Split('.');
        foreach (var name in names.SkipLast(1)) holder = holder[name] as JsonObject ?? [];
        holder.Remove(names[^1]);
        return all;
    }

    private static IEnumerable<string> Paths(JsonObject node, string prefix)
    {
        foreach (var (name, value) in node)
        {
            yield return prefix + name;
            if (value is not JsonObject inner) continue;
            foreach (var path in Paths(inner, prefix + name + ".")) yield return path;
        }
    }
}
