using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

public sealed class PullTests
{
    private const string Flawed = "Language: en\n\nSection: Core\n    Ask: What would you do if the tool were gone?\n";
    private const string Whole = "{ \"checkWorkspace\": true }";

    [Fact]
    public async Task A_client_that_pulls_is_pushed_nothing_and_gets_the_same_diagnostics()
    {
        await using var pulling = await Client.StartAsync(ClientProfiles.Pulling);
        var uri = pulling.Uri("a.guide");
        pulling.Open(uri, Flawed);
        var pulled = await PullAsync(pulling, uri, null);
        ((string?)pulled["kind"]).Should().Be("full");
        await using var pushed = await Client.StartAsync();
        pushed.Open(pushed.Uri("a.guide"), Flawed);
        pulled["items"]?.ToJsonString().Should().Be((await pushed.DiagnosticsAsync(pushed.Uri("a.guide")))["diagnostics"]?.ToJsonString());
    }

    [Fact]
    public async Task What_did_not_change_is_answered_with_unchanged()
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling);
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        var first = (string?)(await PullAsync(client, uri, null))["resultId"];
        first.Should().NotBeNullOrEmpty();
        var second = await PullAsync(client, uri, first);
        ((string?)second["kind"]).Should().Be("unchanged");
        client.Change(uri, Flawed + "    Ask: How?\n", 2);
        ((string?)(await PullAsync(client, uri, first))["kind"]).Should().Be("full");
    }

    [Fact]
    public async Task After_a_change_of_the_configuration_the_client_is_asked_to_pull_again()
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling);
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        await PullAsync(client, uri, null);
        client.Folder.Write("guide.config.json", "{ \"rules\": { \"hypothetical-question\": \"off\" } }");
        TellOf(client, "guide.config.json", 1);
        await client.NextAsync("workspace/diagnostic/refresh");
        (await PullAsync(client, uri, null))["items"].Should().BeOfType<JsonArray>().Which.Should().BeEmpty();
    }

    [Fact]
    public async Task A_document_that_is_not_open_or_no_guide_has_no_diagnostics()
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling);
        (await PullAsync(client, client.Uri("nowhere.guide"), null))["items"].Should().BeOfType<JsonArray>().Which.Should().BeEmpty();
    }

    [Fact]
    public async Task The_workspace_is_reported_once_and_then_held_until_something_changes()
    {
        var folder = Workspace();
        await using var client = await Client.StartAsync(ClientProfiles.Pulling, folder, settings: Whole);
        await client.NextAsync("workspace/diagnostic/refresh");
        client.Open(client.Uri("b.guide"), "Language: en\n", version: 4);
        var first = await client.RequestAsync("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        var items = (first?["items"] as JsonArray ?? []).OfType<JsonObject>().ToArray();
        items.Select(item => (string?)item["uri"]).Should().BeEquivalentTo(client.Uri("a.guide"), client.Uri("b.guide"), client.Uri("deep/c.leitfaden"));
        items.Single(item => (string?)item["uri"] == client.Uri("a.guide"))["items"].Should().BeOfType<JsonArray>().Which.Should().NotBeEmpty();
        ((int?)items.Single(item => (string?)item["uri"] == client.Uri("b.guide"))["version"]).Should().Be(4);
        var held = client.Post("workspace/diagnostic", Known(items), out _);
        await Task.Delay(200);
        held.IsCompleted.Should().BeFalse();
        client.Folder.Write("deep/c.leitfaden", Flawed);
        TellOf(client, "deep/c.leitfaden", 2);
        var news = ((await held)["result"]?["items"] as JsonArray ?? []).OfType<JsonObject>().ToArray();
        news.Should().ContainSingle().Which["items"].Should().BeOfType<JsonArray>().Which.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_gone_is_reported_empty()
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling, Workspace(), settings: Whole);
        await client.NextAsync("workspace/diagnostic/refresh");
        var first = await client.RequestAsync("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        File.Delete(client.Folder["a.guide"]);
        var held = await client.RequestAsync("workspace/diagnostic", Known((first?["items"] as JsonArray ?? []).OfType<JsonObject>()));
        var gone = (held?["items"] as JsonArray ?? []).Should().ContainSingle().Subject;
        ((string?)gone?["uri"]).Should().Be(client.Uri("a.guide"));
        gone?["items"].Should().BeOfType<JsonArray>().Which.Should().BeEmpty();
    }

    [Fact]
    public async Task A_held_request_is_answered_when_it_is_cancelled()
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling);
        var held = client.Post("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() }, out var id);
        client.Notify("$/cancelRequest", new JsonObject { ["id"] = id });
        ((int?)(await held)["error"]?["code"]).Should().Be(ErrorCode.RequestCancelled);
    }

    [Fact]
    public async Task A_held_request_is_answered_on_shutdown()
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling);
        var held = client.Post("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() }, out _);
        await client.RequestAsync("shutdown", null);
        ((await held)["result"]?["items"] as JsonArray).Should().BeEmpty();
        (await client.ExitAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Guides_that_are_not_open_are_pushed_with_progress_where_the_setting_asks_for_it()
    {
        await using var client = await Client.StartAsync(folder: Workspace(), settings: Whole);
        TestJson.Codes(await client.DiagnosticsAsync(client.Uri("a.guide"))).Should().NotBeEmpty();
        var begin = await client.NextAsync("$/progress");
        ((string?)begin["value"]?["kind"]).Should().Be("begin");
        while ((string?)(await client.NextAsync("$/progress"))["value"]?["kind"] != "end") { }
        client.Open(client.Uri("a.guide"), "Language: en\n", version: 9);
        ((int?)(await client.DiagnosticsAsync(client.Uri("a.guide")))["version"]).Should().Be(9);
        client.Close(client.Uri("a.guide"));
        TestJson.Codes(await client.DiagnosticsAsync(client.Uri("a.guide"))).Should().NotBeEmpty("the file has findings still");
        File.Delete(client.Folder["a.guide"]);
        TellOf(client, "a.guide", 3);
        TestJson.Codes(await client.DiagnosticsAsync(client.Uri("a.guide"))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_folder_that_is_deleted_takes_the_diagnostics_of_its_guides_and_of_no_others()
    {
        var folder = new TemporaryFolder();
        folder.Write("folder/a.guide", Flawed);
        folder.Write("folder2/a.guide", Flawed);
        await using var client = await Client.StartAsync(folder: folder, settings: Whole);
        await client.DiagnosticsAsync(client.Uri("folder/a.guide"));
        await client.DiagnosticsAsync(client.Uri("folder2/a.guide"));
        while ((string?)(await client.NextAsync("$/progress"))["value"]?["kind"] != "end") { }
        Directory.Delete(folder["folder"], recursive: true);
        TellOf(client, "folder", 3);
        TestJson.Codes(await client.DiagnosticsAsync(client.Uri("folder/a.guide"))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_folder_that_is_removed_from_the_workspace_takes_its_diagnostics_along()
    {
        await using var client = await Client.StartAsync(folder: Workspace(), settings: Whole);
        await client.DiagnosticsAsync(client.Uri("a.guide"));
        while ((string?)(await client.NextAsync("$/progress"))["value"]?["kind"] != "end") { }
        client.Notify("workspace/didChangeWorkspaceFolders", new JsonObject
        {
            ["event"] = new JsonObject
            {
                ["added"] = new JsonArray(),
                ["removed"] = new JsonArray(new JsonObject { ["uri"] = InterviewGuide.LanguageServer.Documents.DocumentUri.OfPath(client.Folder.Path), ["name"] = "w" }),
            },
        });
        TestJson.Codes(await client.DiagnosticsAsync(client.Uri("a.guide"))).Should().BeEmpty();
    }

    private static TemporaryFolder Workspace()
    {
        var folder = new TemporaryFolder();
        folder.Write("a.guide", Flawed);
        folder.Write("b.guide", Flawed);
        folder.Write("deep/c.leitfaden", "Sprache: de\n");
        folder.Write("notes.md", Flawed);
        folder.Write("old/x.guide", Flawed);
        folder.Write("guide.config.json", "{ \"ignore\": [\"old/\"], \"overrides\": [{ \"files\": [\"b.guide\"], \"rules\": { \"hypothetical-question\": \"off\" } }] }");
        return folder;
    }

    private static JsonObject Known(IEnumerable<JsonObject> items) => new()
    {
        ["previousResultIds"] = new JsonArray([.. items.Select(item => new JsonObject { ["uri"] = (string?)item["uri"], ["value"] = (string?)item["resultId"] })]),
    };

    private static async Task<JsonObject> PullAsync(Client client, string uri, string? previous)
    {
        var parameters = TestJson.Document(uri);
        if (previous is not null) parameters["previousResultId"] = previous;
        return await client.RequestAsync("textDocument/diagnostic", parameters) as JsonObject ?? [];
    }

    private static void TellOf(Client client, string name, int type) => client.Notify("workspace/didChangeWatchedFiles", new JsonObject
    {
        ["changes"] = new JsonArray(new JsonObject { ["uri"] = client.Uri(name), ["type"] = type }),
    });
}
