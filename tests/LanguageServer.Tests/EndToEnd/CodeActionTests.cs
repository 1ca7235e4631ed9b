using System.Text.Json.Nodes;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

public sealed class CodeActionTests
{
    private const string Flawed = "Language: en\n\nSection: Core\n    Ask: Would you use an app that sorts your receipts?\n    - Would you use an app that sorts your mail?\n";

    [Fact]
    public async Task A_quick_fix_is_bound_to_its_diagnostic_and_its_edit_to_the_version()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed, version: 3);
        var diagnostic = TestJson.Diagnostics(await client.DiagnosticsAsync(uri))[0];
        var fix = (await ActionsAsync(client, uri, 3, 12, "quickfix"))[0];
        fix["diagnostics"]?[0]?.ToJsonString().Should().Be(diagnostic?.ToJsonString());
        ((int?)fix["edit"]?["documentChanges"]?[0]?["textDocument"]?["version"]).Should().Be(3);
        TestJson.Apply(Flawed, fix["edit"]?["documentChanges"]?[0]?["edits"]).Should().Contain("Ask: When did you last use an app that sorts your receipts?");
    }

    [Fact]
    public async Task A_client_that_knows_no_versions_gets_plain_changes()
    {
        await using var client = await Client.StartAsync("""{"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}""");
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        await client.DiagnosticsAsync(uri);
        var fix = (await ActionsAsync(client, uri, 3, 12, "quickfix"))[0];
        fix["edit"]?["changes"]?[uri].Should().NotBeNull();
        fix.ContainsKey("isPreferred").Should().BeFalse();
    }

    [Fact]
    public async Task A_client_that_knows_commands_only_is_offered_nothing()
    {
        await using var client = await Client.StartAsync("{}");
        client.Capabilities.ContainsKey("codeActionProvider").Should().BeFalse();
    }

    [Fact]
    public async Task Findings_that_the_client_asks_about_are_mended_wherever_the_cursor_is()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        var diagnostic = TestJson.Diagnostics(await client.DiagnosticsAsync(uri))[0];
        (await ActionsAsync(client, uri, 3, 0, "quickfix")).Should().BeEmpty();
        (await ActionsAsync(client, uri, 3, 0, "quickfix", diagnostic?.DeepClone())).Should().NotBeEmpty();
    }

    [Fact]
    public async Task All_findings_of_a_rule_can_be_mended_at_once()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        await client.DiagnosticsAsync(uri);
        var all = (await ActionsAsync(client, uri, 3, 12, "quickfix")).First(action => ((string?)action["title"] ?? "").StartsWith("Fix all"));
        TestJson.Apply(Flawed, EditsOf(all)).Should()
            .Contain("When did you last use an app that sorts your receipts?").And.Contain("When did you last use an app that sorts your mail?");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_finding_can_be_allowed_with_a_reason_in_the_lines_own_indentation_and_line_ending(string lineEnd)
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        var text = Flawed.ReplaceLineEndings(lineEnd);
        client.Open(uri, text);
        await client.DiagnosticsAsync(uri);
        var allow = (await ActionsAsync(client, uri, 3, 12, "quickfix")).First(action => ((string?)action["title"] ?? "").EndsWith("here"));
        var allowed = TestJson.Apply(text, EditsOf(allow));
        allowed.Should().Contain($"Core{lineEnd}    # allow hypothetical-question: [reason]{lineEnd}    Ask: Would");
        client.Change(uri, allowed, 2);
        TestJson.Codes(await client.DiagnosticsAsync(uri, 2)).Where(code => code == "hypothetical-question").Should().HaveCount(1, "the other question is not allowed");
    }

    [Fact]
    public async Task A_second_rule_is_added_to_the_comment_that_is_there()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        const string Text = "Language: en\n\nSection: Core\n    # allow tag-question: a quotation\n    Ask: Would you use an app that sorts your receipts?\n";
        client.Open(uri, Text);
        await client.DiagnosticsAsync(uri);
        var allow = (await ActionsAsync(client, uri, 4, 12, "quickfix")).First(action => ((string?)action["title"] ?? "").EndsWith("here"));
        TestJson.Apply(Text, EditsOf(allow)).Should().Contain("# allow tag-question, hypothetical-question: a quotation\n");
    }

    [Fact]
    public async Task A_german_guide_is_allowed_things_in_German()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.leitfaden");
        const string Text = "Sprache: de\n\nAbschnitt: Kern\n    Frage: Finden Sie nicht auch, dass das gut ist?\n";
        client.Open(uri, Text);
        await client.DiagnosticsAsync(uri);
        var file = (await ActionsAsync(client, uri, 3, 18, "quickfix")).First(action => ((string?)action["title"] ?? "").EndsWith("file"));
        var allowed = TestJson.Apply(Text, EditsOf(file));
        allowed.Should().StartWith("# erlaube-datei ").And.Contain(": [Grund]\nSprache");
        client.Change(uri, allowed, 2);
        TestJson.Codes(await client.DiagnosticsAsync(uri, 2)).Should().NotContain((string?)file["diagnostics"]?[0]?["code"]);
    }

    [Fact]
    public async Task The_severity_of_a_rule_is_set_in_the_configuration_once_the_action_is_chosen()
    {
        var folder = new TemporaryFolder();
        const string Configuration = "{\n  // ours\n  \"rules\": {\n    \"tag-question\": \"error\"\n  }\n}\n";
        folder.Write("guide.config.json", Configuration);
        await using var client = await Client.StartAsync(folder: folder);
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        await client.DiagnosticsAsync(uri);
        var action = (await ActionsAsync(client, uri, 3, 12, "quickfix")).First(one => one["data"] is not null);
        action["edit"].Should().BeNull();
        var resolved = await client.RequestAsync("codeAction/resolve", action.DeepClone());
        ((string?)resolved?["title"]).Should().Be((string?)action["title"]);
        var change = resolved?["edit"]?["documentChanges"]?[0];
        ((string?)change?["textDocument"]?["uri"]).Should().Be(client.Uri("guide.config.json"));
        (change?["textDocument"] as JsonObject ?? []).Should().ContainKey("version").WhoseValue.Should().BeNull();
        TestJson.Apply(Configuration, change?["edits"]).Should()
            .Be("{\n  // ours\n  \"rules\": {\n    \"hypothetical-question\": \"off\",\n    \"tag-question\": \"error\"\n  }\n}\n");
    }

    [Fact]
    public async Task Every_other_severity_is_offered_where_one_rule_speaks_and_where_severities_are_asked_for()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        const string Two = Flawed + "    Ask: Don't you think that the tool is great?\n";
        client.Open(uri, Two);
        await client.DiagnosticsAsync(uri);
        string[] others = ["off", "hint", "info", "error"];
        (await ActionsAsync(client, uri, 3, 12, "quickfix.severity")).Select(Severity).Should().Equal(others);
        var along = await ActionsAsync(client, uri, 3, 12, "quickfix");
        along.Where(action => action["data"] is not null).Select(Severity).Should().Equal(others);
        along.Should().Contain(action => (string?)action["kind"] == "quickfix");
        var span = TestJson.Range(3, 9, 5, 60);
        var all = await ActionsAsync(client, uri, span, "quickfix");
        all.Where(action => action["data"] is not null).Select(action => Severity(action)).Distinct().Should().BeSubsetOf(["off", "hint"], "several rules speak here");

        static string? Severity(JsonObject action) => (string?)action["data"]?["severity"];
    }

    [Fact]
    public async Task Fix_all_is_offered_for_its_kind_only_and_only_where_it_changes_something()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        await client.DiagnosticsAsync(uri);
        (await ActionsAsync(client, uri, 3, 12, "source.fixAll")).Should().BeEmpty("rewrites are for people to read");
        const string Unused = "Language: en\n\nSection: Core\n    # allow tag-question: old\n    Ask: How did you choose it?\n";
        client.Change(uri, Unused, 2);
        await client.DiagnosticsAsync(uri, 2);
        foreach (var kind in new[] { "source.fixAll", "source.fixAll.interview-guide", "source", "" })
        {
            var all = (await ActionsAsync(client, uri, 0, 0, kind)).Should().ContainSingle(action => (string?)action["kind"] == "source.fixAll.interview-guide").Subject;
            TestJson.Apply(Unused, EditsOf(all)).Should().NotContain("allow");
        }
        (await ActionsAsync(client, uri, 0, 0, "source.organizeImports")).Should().BeEmpty();
        (await ActionsAsync(client, uri, 0, 0, "source.fix")).Should().BeEmpty("a kind is matched by its parts");
        (await ActionsAsync(client, uri, 3, 14, "quickfix")).Should().OnlyContain(action => (string?)action["kind"] == "quickfix" || (string?)action["kind"] == "quickfix.severity");
    }

    [Fact]
    public async Task A_line_can_be_read_as_something_else()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        await client.DiagnosticsAsync(uri);
        var actions = await ActionsAsync(client, uri, 3, 0, "refactor");
        actions.Select(action => (string?)action["kind"]).Should().OnlyContain(kind => kind != null && kind.StartsWith("refactor.rewrite."));
        var note = actions.First(action => ((string?)action["title"] ?? "").EndsWith("note"));
        TestJson.Apply(Flawed, EditsOf(note)).Should().Contain("    Note: Would you use an app that sorts your receipts?");
        var bullet = (await ActionsAsync(client, uri, 4, 0, "refactor")).First(action => ((string?)action["title"] ?? "").EndsWith("said"));
        TestJson.Apply(Flawed, EditsOf(bullet)).Should().Contain("    - Say: Would you use an app that sorts your mail?");
    }

    [Fact]
    public async Task The_kinds_that_are_returned_are_those_that_are_declared()
    {
        await using var client = await Client.StartAsync();
        var declared = (client.Capabilities["codeActionProvider"]?["codeActionKinds"] as JsonArray ?? []).Select(kind => (string?)kind).ToArray();
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed + "    # allow tag-question: old\n    Ask: How?\n");
        await client.DiagnosticsAsync(uri);
        var returned = await ActionsAsync(client, uri, 3, 12, null);
        returned.Select(action => (string?)action["kind"]).Distinct().Should().BeSubsetOf(declared);
    }

    private static Task<JsonObject[]> ActionsAsync(Client client, string uri, int line, int character, string? only, params JsonNode?[] diagnostics) =>
        ActionsAsync(client, uri, TestJson.Range(line, character, line, character), only, diagnostics);

    private static async Task<JsonObject[]> ActionsAsync(Client client, string uri, JsonNode range, string? only, params JsonNode?[] diagnostics)
    {
        var parameters = TestJson.Document(uri);
        parameters["range"] = range;
        parameters["context"] = new JsonObject { ["diagnostics"] = new JsonArray(diagnostics), ["triggerKind"] = 1 };
        if (only is not null && parameters["context"] is JsonObject context) context["only"] = new JsonArray(only);
        return [.. (await client.RequestAsync("textDocument/codeAction", parameters) as JsonArray ?? []).OfType<JsonObject>()];
    }

    private static JsonNode? EditsOf(JsonObject action) => action["edit"]?["documentChanges"]?[0]?["edits"];
}
