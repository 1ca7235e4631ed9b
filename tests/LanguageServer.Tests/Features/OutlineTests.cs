using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.Tests.EndToEnd;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class OutlineTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Guide = """
        Guide: Lending tools
        Kind: discovery
        Duration: 45–60 min
        Hypothesis H1: Neighbours lend.
            Wrong if: they do not
        # a comment

        Section: The last loan (20 min)
            Say: Thank you for coming,
                and welcome.
            Ask: When did you last lend a drill? [H1]
                Probe: To whom?
                Listen for:
                    - trust
                If it broke:
                    - What did you do?
            Task 1: Find the drill (5 min)
        ## Closing
        - What did I forget?

        """;

    [Fact]
    public void It_is_announced() => ((bool?)server.Client.Capabilities["experimental"]?["interviewGuide"]?["outline"]).Should().BeTrue();

    [Fact]
    public async Task It_says_what_the_guide_states_of_itself()
    {
        var outline = await server.Open(Guide).AskAllAsync("interviewGuide/outline");
        ((string?)outline?["title"]).Should().Be("Lending tools");
        ((string?)outline?["kinds"]?[0]).Should().Be("discovery");
        ((string?)outline?["status"]).Should().Be("unstated");
        ((string?)outline?["format"]).Should().Be("guide");
        ((string?)outline?["language"]).Should().Be("en");
        ((int?)outline?["version"]).Should().Be(1);
        ((double?)outline?["duration"]?["from"]).Should().Be(45);
        ((double?)outline?["planned"]?["to"]).Should().Be(20);
    }

    [Fact]
    public async Task Each_item_says_how_it_was_read_and_why()
    {
        var guide = server.Open(Guide);
        var lines = (await guide.AskAllAsync("interviewGuide/outline"))?["lines"] as JsonArray ?? [];
        var said = lines.Single(line => (string?)line?["role"] == "said");
        ((int?)said?["line"], (int?)said?["lastLine"]).Should().Be((8, 9));
        ((string?)said?["reason"], (string?)said?["reasonText"], (string?)said?["sectionRole"]).Should().Be(("keyword", "its keyword", "core"));
        guide.Slice(said?["range"]).Should().StartWith("Say: Thank you").And.EndWith("welcome.");
        lines.Select(line => (string?)line?["role"]).Should().Contain(["comment", "condition", "heading", "plan", "task"]);
    }

    [Fact]
    public async Task The_tree_holds_everything_but_comments_with_numbers_times_and_ids()
    {
        var outline = await server.Open(Guide).AskAllAsync("interviewGuide/outline");
        Draw(outline).Should().Be("""
            plan guide Lending tools
            plan kind discovery
            plan duration 45–60 min
            plan hypothesis H1 Neighbours lend.
              plan refuted-if they do not
            == The last loan (20 min; parts 5) core, 1 questions, 2 probes, 1 tasks
            said say Thank you for coming, and welcome.
            asked ask 1 When did you last lend a drill? -> H1
              probe probe 1.1 To whom?
              note listen-for
                note listen-for trust
              condition if it broke
                probe probe 1.2 What did you do? ?
            task task Find the drill
            == Closing closing, 1 questions, 0 probes, 0 tasks
            asked ask 2 What did I forget?

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_Markdown_guide_has_the_same_shape()
    {
        var outline = await server.Open("# Lending tools\n\n## Warm-up (5 min)\n\nThank you for coming.\n\n- What do you do on a Saturday?\n  - Who is with you?\n\n### Deeper\n\n- When did you last lend a drill?\n", ".guide.md", "markdown").AskAllAsync("interviewGuide/outline");
        ((string?)outline?["format"]).Should().Be("markdown");
        ((string?)outline?["title"]).Should().Be("Lending tools");
        Draw(outline).Should().Be("""
            == Warm-up (5 min) warm-up, 2 questions, 1 probes, 0 tasks
            said say Thank you for coming.
            asked ask 1 What do you do on a Saturday?
              probe probe 1.1 Who is with you?
            == Deeper warm-up, 1 questions, 0 probes, 0 tasks
            asked ask 2 When did you last lend a drill?

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_talk_without_sections_is_one_section_without_a_title()
    {
        var outline = await server.Open("Guide: Lending\nAsk: When did you last lend a drill?\nAsk: To whom?\n").AskAllAsync("interviewGuide/outline");
        Draw(outline).Should().Be("plan guide Lending\n== core, 2 questions, 0 probes, 0 tasks\nasked ask 1 When did you last lend a drill?\nasked ask 2 To whom?\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    public async Task An_empty_guide_has_an_empty_outline(string text)
    {
        var outline = await server.Open(text).AskAllAsync("interviewGuide/outline");
        (outline?["sections"] as JsonArray).Should().BeEmpty();
        (outline?["lines"] as JsonArray).Should().BeEmpty();
        outline?["title"].Should().BeNull();
    }

    [Fact]
    public async Task Nothing_is_lost_however_deep_it_is_nested()
    {
        var text = "Section: Deep\n" + string.Concat(Enumerable.Range(1, 200).Select(depth => new string(' ', depth * 2) + $"Probe: What about {depth}?\n"));
        var outline = await server.Open(text).AskAllAsync("interviewGuide/outline");
        Draw(outline).Split('\n').Count(line => line.Contains("What about", StringComparison.Ordinal)).Should().Be(200);
        var parts = string.Concat(Enumerable.Range(1, 100).Select(depth => new string(' ', depth * 2) + $"Section: Part {depth}\n" + new string(' ', depth * 2 + 2) + $"Ask: What about {depth}?\n"));
        Draw(await server.Open(parts).AskAllAsync("interviewGuide/outline")).Split('\n').Count(line => line.Contains("What about", StringComparison.Ordinal)).Should().Be(100);
    }

    [Fact]
    public async Task What_is_no_open_guide_is_answered_with_null() =>
        (await server.Client.RequestAsync("interviewGuide/outline", TestJson.Document(server.Client.Uri("nowhere.guide")))).Should().BeNull();

    private static string Draw(JsonNode? outline)
    {
        var text = new System.Text.StringBuilder();
        foreach (var entry in Objects(outline?["plan"])) Entry(entry, 0);
        foreach (var section in Objects(outline?["sections"])) Section(section);
        return text.ToString();

        void Section(JsonObject section)
        {
            var time = section["minutes"]?["to"] is { } minutes ? $"({minutes} min{(section["taskMinutes"]?["to"] is { } parts ? $"; parts {parts}" : "")}) " : "";
            var title = (string?)section["title"] is { Length: > 0 } words ? words + " " : "";
            text.Append($"== {title}{time}{(string?)section["role"]}, {section["questions"]} questions, {section["probes"]} probes, {section["tasks"]} tasks\n");
            foreach (var entry in Objects(section["entries"])) Entry(entry, 0);
            foreach (var part in Objects(section["sections"])) Section(part);
        }

        void Entry(JsonObject entry, int depth)
        {
            var references = string.Join(", ", (entry["references"] as JsonArray ?? []).Select(reference => (string?)reference));
            string?[] parts =
            [
                (string?)entry["role"], (string?)entry["keyword"], (string?)entry["number"], (string?)entry["id"], (string?)entry["text"],
                references.Length > 0 ? "-> " + references : null, (bool?)entry["conditional"] == true ? "?" : null,
            ];
            text.Append(' ', depth * 2).AppendJoin(' ', parts.Where(part => part is { Length: > 0 })).Append('\n');
            foreach (var child in Objects(entry["entries"])) Entry(child, depth + 1);
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();
}

public sealed class RefreshTests
{
    [Fact]
    public async Task When_the_configuration_changes_the_client_is_asked_to_ask_again()
    {
        var folder = new TemporaryFolder();
        await using var client = await Client.StartAsync(FeatureProfiles.Everything, folder);
        var uri = client.Uri("a.guide");
        client.Open(uri, "Section: Start\n    Leitidee: Who came?\n");
        // What the client never asked for it need not ask for again.
        await client.RequestAsync("textDocument/codeLens", TestJson.Document(uri));
        await client.RequestAsync("textDocument/semanticTokens/full", TestJson.Document(uri));
        folder.Write("guide.config.json", "{ \"keywords\": { \"Leitidee\": \"ask\" } }");
        client.Notify("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = client.Uri("guide.config.json"), ["type"] = 1 }) });
        foreach (var kind in new[] { "semanticTokens", "codeLens" }) await client.NextAsync($"workspace/{kind}/refresh");
        var lenses = await client.RequestAsync("textDocument/codeLens", TestJson.Document(uri)) as JsonArray;
        lenses.Should().ContainSingle();
    }
}
