using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.Documents;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

public sealed class ConfigurationTests
{
    private const string Flawed = "Language: en\n\nSection: Core\n    Ask: What would you do if the tool were gone?\n";
    private const string Leading = "Language: en\n\nSection: Core\n    Ask: Don't you think that the tool is great?\n";
    private const string Off = "{ \"rules\": { \"hypothetical-question\": \"off\" } }";

    [Fact]
    public async Task A_configuration_that_appears_changes_and_goes_is_followed()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        TestJson.Severities(await client.DiagnosticsAsync(uri)).Should().Equal(2);
        await TouchAsync(client, "guide.config.json", Off, 1);
        TestJson.Severities(await client.DiagnosticsAsync(uri)).Should().BeEmpty();
        await TouchAsync(client, "guide.config.json", "{ \"rules\": { \"hypothetical-question\": \"error\" } }", 2);
        TestJson.Severities(await client.DiagnosticsAsync(uri)).Should().Equal(1);
        File.Delete(client.Folder["guide.config.json"]);
        Tell(client, "guide.config.json", 3);
        TestJson.Severities(await client.DiagnosticsAsync(uri)).Should().Equal(2);
    }

    [Fact]
    public async Task A_broken_configuration_is_shown_in_its_file_and_the_last_good_one_stays_in_force()
    {
        var folder = new TemporaryFolder();
        folder.Write("guide.config.json", Off);
        await using var client = await Client.StartAsync(folder: folder);
        var uri = client.Uri("a.guide");
        var configuration = client.Uri("guide.config.json");
        client.Open(uri, Flawed);
        TestJson.Severities(await client.DiagnosticsAsync(uri)).Should().BeEmpty();
        await TouchAsync(client, "guide.config.json", "{ \"rules\": ", 2);
        TestJson.Severities(await client.DiagnosticsAsync(configuration)).Should().Equal(1);
        client.Change(uri, Flawed + "\n", 2);
        TestJson.Severities(await client.DiagnosticsAsync(uri, 2)).Should().BeEmpty();
        await client.NextAsync("window/logMessage");
        await TouchAsync(client, "guide.config.json", "{}", 2);
        TestJson.Severities(await client.DiagnosticsAsync(uri)).Should().Equal(2);
        TestJson.Severities(await client.DiagnosticsAsync(configuration)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_configuration_that_was_never_good_leaves_guides_unchecked_and_says_so()
    {
        var folder = new TemporaryFolder();
        folder.Write("guide.config.json", "{ \"rulse\": {} }");
        await using var client = await Client.StartAsync(folder: folder, locale: "de");
        var configuration = client.Uri("guide.config.json");
        client.Open(client.Uri("a.guide"), Flawed);
        TestJson.Severities(await client.DiagnosticsAsync(client.Uri("a.guide"))).Should().BeEmpty();
        var shown = await client.DiagnosticsAsync(configuration);
        ((string?)shown["diagnostics"]?[0]?["message"]).Should().Contain("rules");
        ((int?)shown["diagnostics"]?[0]?["range"]?["start"]?["character"]).Should().Be(2);
        await client.NextAsync("window/logMessage");
    }

    [Fact]
    public async Task A_file_that_the_configuration_extends_is_watched_too()
    {
        var folder = new TemporaryFolder();
        folder.Write("guide.config.json", "{ \"extends\": \"team/base.json\" }");
        folder.Write("team/base.json", Off);
        await using var client = await Client.StartAsync(folder: folder);
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        TestJson.Severities(await client.DiagnosticsAsync(uri)).Should().BeEmpty();
        await client.RegisteredAsync("**/base.json");
        await TouchAsync(client, "team/base.json", "{}", 2);
        TestJson.Severities(await client.DiagnosticsAsync(uri)).Should().Equal(2);
    }

    [Fact]
    public async Task Without_watchers_opening_and_saving_are_moments_to_look_again()
    {
        await using var client = await Client.StartAsync("{\"textDocument\":{\"publishDiagnostics\":{\"versionSupport\":true}}}");
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        TestJson.Severities(await client.DiagnosticsAsync(uri)).Should().Equal(2);
        await File.WriteAllTextAsync(client.Folder["guide.config.json"], Off);
        client.Notify("textDocument/didSave", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } });
        TestJson.Severities(await client.DiagnosticsAsync(uri)).Should().BeEmpty();
        client.Registrations.Should().BeEmpty("nothing is registered that the client cannot do");
    }

    [Fact]
    public async Task An_ignored_guide_gets_no_findings()
    {
        var folder = new TemporaryFolder();
        folder.Write("guide.config.json", "{ \"ignore\": [\"old/\"] }");
        await using var client = await Client.StartAsync(folder: folder);
        client.Open(client.Uri("old/a.guide"), Flawed);
        TestJson.Severities(await client.DiagnosticsAsync(client.Uri("old/a.guide"))).Should().BeEmpty();
    }

    [Fact]
    public async Task Markdown_is_checked_where_the_configuration_names_it()
    {
        var folder = new TemporaryFolder();
        folder.Write("guide.config.json", "{ \"files\": [\"interviews/\"] }");
        await using var client = await Client.StartAsync(folder: folder);
        client.Open(client.Uri("interviews/a.md"), "# Guide\n\n## Questions\n\n- What would you do if the tool were gone?\n", "markdown");
        TestJson.Severities(await client.DiagnosticsAsync(client.Uri("interviews/a.md"))).Should().NotBeEmpty();
        client.Open(client.Uri("README.md"), "- What would you do if the tool were gone?\n", "markdown");
    }

    [Fact]
    public async Task Messages_follow_the_language_of_the_editor_and_the_setting()
    {
        await using var client = await Client.StartAsync(locale: "de-AT");
        var uri = client.Uri("a.guide");
        client.Open(uri, Leading);
        var german = Message(await client.DiagnosticsAsync(uri));
        client.Settings = new JsonObject { ["locale"] = "en" };
        client.Notify("workspace/didChangeConfiguration", new JsonObject { ["settings"] = null });
        var english = Message(await client.DiagnosticsAsync(uri));
        english.Should().NotBe(german).And.NotBeEmpty();
    }

    [Fact]
    public async Task The_setting_maxFindings_shows_the_worst_and_says_how_many_more_there_are()
    {
        await using var client = await Client.StartAsync(settings: "{ \"maxFindings\": 3 }");
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed + string.Concat(Enumerable.Repeat("    Ask: What would you do if the tool were gone?\n", 9)));
        var shown = await client.DiagnosticsAsync(uri);
        var all = shown["diagnostics"] as JsonArray ?? [];
        all.Should().HaveCount(4);
        ((string?)all[3]?["message"]).Should().MatchRegex("^[0-9]+ more findings");
        ((int?)all[3]?["severity"]).Should().Be(3);
    }

    [Fact]
    public async Task Settings_of_a_client_that_cannot_be_asked_are_taken_as_they_are_sent()
    {
        await using var client = Client.Start();
        await client.InitializeAsync(new JsonObject(), options: new JsonObject { ["locale"] = "de" });
        var uri = client.Uri("a.guide");
        client.Open(uri, Leading);
        var german = Message(await client.DiagnosticsAsync(uri));
        client.Notify("workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject { ["interviewGuide"] = new JsonObject { ["locale"] = "en" } } });
        Message(await client.DiagnosticsAsync(uri)).Should().NotBe(german);
    }

    [Fact]
    public async Task Each_of_several_folders_has_its_own_configuration()
    {
        var folder = new TemporaryFolder();
        folder.Write("one/guide.config.json", Off);
        folder.Write("two/x.guide", "");
        await using var client = Client.Start(folder);
        await client.RequestAsync("initialize", new JsonObject
        {
            ["capabilities"] = new JsonObject(),
            ["workspaceFolders"] = new JsonArray(
                new JsonObject { ["uri"] = client.Uri("one"), ["name"] = "one" }, new JsonObject { ["uri"] = client.Uri("two"), ["name"] = "two" }),
        });
        client.Notify("initialized", new JsonObject());
        client.Open(client.Uri("one/a.guide"), Flawed);
        TestJson.Severities(await client.DiagnosticsAsync(client.Uri("one/a.guide"))).Should().BeEmpty();
        client.Open(client.Uri("two/a.guide"), Flawed);
        TestJson.Severities(await client.DiagnosticsAsync(client.Uri("two/a.guide"))).Should().Equal(2);
        client.Notify("workspace/didChangeWorkspaceFolders", new JsonObject
        {
            ["event"] = new JsonObject { ["added"] = new JsonArray(), ["removed"] = new JsonArray(new JsonObject { ["uri"] = client.Uri("one"), ["name"] = "one" }) },
        });
        (await client.DiagnosticsAsync(client.Uri("one/a.guide"))).Should().NotBeNull();
        (await client.DiagnosticsAsync(client.Uri("two/a.guide"))).Should().NotBeNull();
    }

    private static async Task TouchAsync(Client client, string name, string text, int type)
    {
        await File.WriteAllTextAsync(client.Folder[name], text);
        Tell(client, name, type);
    }

    private static void Tell(Client client, string name, int type) => client.Notify("workspace/didChangeWatchedFiles", new JsonObject
    {
        ["changes"] = new JsonArray(new JsonObject { ["uri"] = DocumentUri.OfPath(client.Folder[name]), ["type"] = type }),
    });

    private static string Message(JsonObject shown) => (string?)shown["diagnostics"]?[0]?["message"] ?? "";
}
