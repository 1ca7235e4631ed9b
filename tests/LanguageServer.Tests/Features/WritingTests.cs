using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.Tests.EndToEnd;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class FormattingTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Untidy = "Guide:  Lending\nSection: One\n  Ask:Who came?\n  -  When?\nSection:   Two\n  Ask:   Why?\n";

    [Fact]
    public async Task A_guide_is_laid_out_as_on_the_command_line()
    {
        var guide = server.Open(Untidy);
        TestJson.Apply(guide.Text, await FormatAsync(guide)).Should().Be("Guide: Lending\n\nSection: One\n    Ask: Who came?\n    - When?\n\nSection: Two\n    Ask: Why?\n");
    }

    [Fact]
    public async Task What_is_laid_out_needs_no_edits()
    {
        var guide = server.Open("Guide: Lending\n\nSection: One\n    Ask: Who came?\n");
        (await FormatAsync(guide) as JsonArray).Should().BeEmpty();
    }

    [Fact]
    public async Task A_selection_is_laid_out_by_itself()
    {
        var guide = server.Open(Untidy);
        var edits = await guide.AskAllAsync("textDocument/rangeFormatting", parameters =>
        {
            parameters["range"] = TestJson.Range(4, 0, 6, 0);
            parameters["options"] = Options();
        });
        TestJson.Apply(guide.Text, edits).Should().Be(Untidy[..Untidy.IndexOf("Section:   Two", StringComparison.Ordinal)] + "\nSection: Two\n    Ask: Why?\n");
    }

    [Fact]
    public async Task A_selection_whose_layout_depends_on_the_rest_is_left_alone()
    {
        const string Text = "Section: One\n  Ask: Who came?\n    Probe: With whom?\n    Note: wait\n";
        var guide = server.Open(Text);
        var edits = await guide.AskAllAsync("textDocument/rangeFormatting", parameters =>
        {
            parameters["range"] = TestJson.Range(1, 0, 1, 5);
            parameters["options"] = Options();
        });
        var changed = TestJson.Apply(Text, edits);
        InterviewGuide.Syntax.GuideSyntax.Parse(new Text.SourceText(changed)).Nodes[2].Parent.Should().Be(1, changed);
    }

    [Theory]
    [InlineData("# Title\n\n\n## Start\n*   Who came?\n", ".guide.md")]
    [InlineData("Status: done\nSection:   One\n", ".guide")]
    public async Task Markdown_and_guides_that_are_done_stay_as_they_are(string text, string name) =>
        (await FormatAsync(server.Open(text, name)) as JsonArray).Should().BeEmpty();

    [Fact]
    public async Task With_a_broken_configuration_nothing_is_laid_out()
    {
        var folder = new TemporaryFolder();
        folder.Write("guide.config.json", "{ \"rules\": 3 }");
        await using var client = await Client.StartAsync(FeatureProfiles.Everything, folder);
        var uri = client.Uri("a.guide");
        client.Open(uri, Untidy);
        var parameters = TestJson.Document(uri);
        parameters["options"] = Options();
        (await client.RequestAsync("textDocument/formatting", parameters) as JsonArray).Should().BeEmpty();
        await client.DiagnosticsAsync(client.Uri("guide.config.json"));
        client.Ignore("window/logMessage");
    }

    private static Task<JsonNode?> FormatAsync(Opened guide) => guide.AskAllAsync("textDocument/formatting", parameters => parameters["options"] = Options());

    private static JsonObject Options() => new() { ["tabSize"] = 2, ["insertSpaces"] = true };
}

public sealed class WorkspaceSymbolTests
{
    [Fact]
    public async Task Titles_questions_and_ids_are_found_in_open_and_other_guides()
    {
        var folder = new TemporaryFolder();
        folder.Write("lending.guide", "Hypothesis H1: Neighbours lend.\nSection: Lending\n    Ask: When did you last lend a drill?\n");
        folder.Write("sub/other.leitfaden", "Abschnitt: Bohrer\n    Frage: Wem gehört der Bohrer?\n");
        folder.Write("readme.md", "# Drill\n");
        await using var client = await Client.StartAsync(FeatureProfiles.Everything, folder);
        client.Open(client.Uri("lending.guide"), "Hypothesis H2: Nobody lends a drill.\n");
        client.Open("untitled:Untitled-1", "Section: New\n    Ask: Where is the drill?\n");
        (await NamesAsync(client, "drill")).Should().BeEquivalentTo("H2: Nobody lends a drill.", "Where is the drill?");
        (await NamesAsync(client, "BOHRER")).Should().BeEquivalentTo("Bohrer", "Wem gehört der Bohrer?");
        (await NamesAsync(client, "")).Should().HaveCount(5);
        folder.Write("sub/other.leitfaden", "Abschnitt: Hämmer\n    Frage: Wem gehört der Hammer?\n");
        (await NamesAsync(client, "hammer")).Should().BeEquivalentTo(["Wem gehört der Hammer?"], "a file that changed is read again");
        (await NamesAsync(client, "zzz")).Should().BeEmpty();
    }

    [Fact]
    public async Task There_is_an_end_to_what_is_listed()
    {
        var folder = new TemporaryFolder();
        folder.Write("long.guide", "Section: Long\n" + string.Concat(Enumerable.Range(1, 800).Select(number => $"- When did you open door {number}?\n")));
        await using var client = await Client.StartAsync(FeatureProfiles.Everything, folder);
        (await NamesAsync(client, "door")).Should().HaveCount(500);
    }

    private static async Task<string[]> NamesAsync(Client client, string query) =>
        [.. (await client.RequestAsync("workspace/symbol", new JsonObject { ["query"] = query }) as JsonArray ?? []).Select(symbol => (string?)symbol?["name"] ?? "")];
}
