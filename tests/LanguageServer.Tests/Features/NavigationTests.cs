using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Tests.EndToEnd;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class NavigationTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Guide = """
        Hypothesis H1: Neighbours lend to those they know.
        Hypothesis 2: Nobody asks for a deposit.
        Section: The last loan
            Ask: When did you last lend a drill? [H1, H2]
                Probe: To whom? [h1]
            Ask: What did they leave with you? [H9]

        """;

    [Theory]
    [InlineData("drill? [H|1", "H1")]
    [InlineData("drill? [H1, H|2", "2")]
    [InlineData("whom? [|h1", "H1")]
    [InlineData("Hypothesis H|1", "H1")]
    public async Task An_id_leads_to_what_declares_it(string place, string name)
    {
        var guide = server.Open(Marked(place));
        var link = await guide.AskAsync("textDocument/definition");
        guide.Slice(link?[0]?["targetSelectionRange"]).Should().Be(name);
        ((string?)link?[0]?["targetUri"]).Should().Be(guide.Uri);
    }

    private const string Markdown = """
        # Lending

        ## Hypotheses

        - **H1:** Neighbours lend to those they know.
        - RQ1: Who pays?

        ## The last loan (20 min)

        - When did you last lend a drill? [H1, RQ1]
          - To whom? (h1)
        - What did they leave with you? (H9)

        """;

    [Theory]
    [InlineData("drill? [H|1", "H1")]
    [InlineData("H1, RQ|1", "RQ1")]
    [InlineData("whom? (|h1", "H1")]
    [InlineData("**H|1", "H1")]
    public async Task In_Markdown_too_an_id_leads_to_what_declares_it(string place, string name)
    {
        var guide = server.Open(Markdown.Replace(place.Replace("|", "", StringComparison.Ordinal), place, StringComparison.Ordinal), ".guide.md", "markdown");
        guide.Slice((await guide.AskAsync("textDocument/definition"))?[0]?["targetSelectionRange"]).Should().Be(name);
        ((string?)(await guide.AskAsync("textDocument/hover"))?["contents"]?["value"]).Should().Contain(name == "H1" ? "Neighbours lend" : "Who pays?");
    }

    [Fact]
    public async Task In_Markdown_too_ids_are_found_highlighted_and_renamed()
    {
        var guide = server.Open(Markdown.Replace("(h1", "(h|1", StringComparison.Ordinal), ".guide.md", "markdown");
        var places = await guide.AskAsync("textDocument/references", parameters => parameters["context"] = new JsonObject { ["includeDeclaration"] = true }) as JsonArray ?? [];
        places.Select(place => guide.Slice(place?["range"])).Should().Equal("H1", "H1", "h1");
        (await guide.AskAsync("textDocument/documentHighlight") as JsonArray ?? []).Select(place => (int?)place?["kind"]).Should().Equal(3, 2, 2);
        var edit = await guide.AskAsync("textDocument/rename", parameters => parameters["newName"] = "H7");
        TestJson.Apply(guide.Text, edit?["documentChanges"]?[0]?["edits"]).Should().Be(Markdown.Replace("H1", "H7", StringComparison.Ordinal).Replace("h1", "H7", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_Markdown_brackets_that_hold_no_declared_id_mean_nothing() =>
        (await server.Open(Markdown.Replace("(H9", "(H|9", StringComparison.Ordinal), ".guide.md", "markdown").AskAsync("textDocument/documentHighlight") as JsonArray).Should().BeEmpty();

    [Fact]
    public async Task An_id_that_nothing_declares_and_plain_words_lead_nowhere()
    {
        (await server.Open(Marked("with you? [H|9")).AskAsync("textDocument/definition") as JsonArray).Should().BeEmpty();
        (await server.Open(Marked("last le|nd")).AskAsync("textDocument/definition") as JsonArray).Should().BeEmpty();
    }

    [Fact]
    public async Task An_include_leads_to_its_file_and_is_a_link()
    {
        server.Client.Folder.Write("parts/opening.guide", "Section: Opening\n    Say: Hello.\n");
        var guide = server.Write("whole.guide", "Section: Start\nInclude: parts/open|ing.guide\nInclude: nowhere.guide\n");
        var opening = server.Client.Uri("parts/opening.guide");
        ((string?)(await guide.AskAsync("textDocument/definition"))?[0]?["targetUri"]).Should().Be(opening);
        var links = await guide.AskAllAsync("textDocument/documentLink") as JsonArray ?? [];
        var link = links.Should().ContainSingle().Subject;
        ((string?)link?["target"]).Should().Be(opening);
        guide.Slice(link?["range"]).Should().Be("parts/opening.guide");
        ((string?)link?["tooltip"]).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_files_that_a_configuration_extends_are_links()
    {
        server.Client.Folder.Write("base/team.json", "{}");
        var configuration = server.Open("{ \"extends\": [\"strict\", \"./base/team.json\", \"./gone.json\"] }", "sub.json", "json");
        var link = (await configuration.AskAllAsync("textDocument/documentLink") as JsonArray ?? []).Should().ContainSingle().Subject;
        ((string?)link?["target"]).Should().Be(server.Client.Uri("base/team.json"));
        configuration.Slice(link?["range"]).Should().Be("./base/team.json");
    }

    [Fact]
    public async Task All_places_that_point_to_an_id_are_found_with_or_without_its_declaration()
    {
        var guide = server.Open(Marked("drill? [H|1"));
        var places = await guide.AskAsync("textDocument/references", parameters => parameters["context"] = new JsonObject { ["includeDeclaration"] = true }) as JsonArray ?? [];
        places.Select(place => guide.Slice(place?["range"])).Should().Equal("H1", "H1", "h1");
        var uses = await guide.AskAsync("textDocument/references", parameters => parameters["context"] = new JsonObject { ["includeDeclaration"] = false }) as JsonArray ?? [];
        uses.Should().HaveCount(2);
    }

    [Fact]
    public async Task Places_that_mean_the_same_are_highlighted_and_the_declaration_is_told_from_the_rest()
    {
        var places = await server.Open(Marked("whom? [h|1")).AskAsync("textDocument/documentHighlight") as JsonArray ?? [];
        places.Select(place => (int?)place?["kind"]).Should().Equal(3, 2, 2);
        var unknown = await server.Open(Marked("with you? [H|9")).AskAsync("textDocument/documentHighlight") as JsonArray ?? [];
        unknown.Should().ContainSingle();
    }

    [Fact]
    public async Task An_id_is_renamed_wherever_it_is_used()
    {
        var guide = server.Open(Marked("whom? [|h1"));
        var name = await guide.AskAsync("textDocument/prepareRename");
        guide.Slice(name?["range"]).Should().Be("h1");
        var edit = await guide.AskAsync("textDocument/rename", parameters => parameters["newName"] = "H7");
        ((int?)edit?["documentChanges"]?[0]?["textDocument"]?["version"]).Should().Be(1);
        TestJson.Apply(guide.Text, edit?["documentChanges"]?[0]?["edits"]).Should().Be(Guide.Replace("H1", "H7", StringComparison.Ordinal).Replace("h1", "H7", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("drill? [H|1", "hypothesis one")]
    [InlineData("drill? [H|1", "")]
    [InlineData("with you? [H|9", "H3")]
    [InlineData("drill? [H1, H|2", "H3")]
    public async Task What_is_no_id_and_what_has_none_is_not_renamed(string place, string name)
    {
        var guide = server.Open(Marked(place));
        var renaming = () => guide.AskAsync("textDocument/rename", parameters => parameters["newName"] = name);
        (await renaming.Should().ThrowAsync<RpcException>()).Which.Message.Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_id_cannot_take_the_name_of_another_one()
    {
        var guide = server.Open("Hypothesis H1: one\nHypothesis H|2: two\n");
        var renaming = () => guide.AskAsync("textDocument/rename", parameters => parameters["newName"] = "h1");
        (await renaming.Should().ThrowAsync<RpcException>()).Which.Message.Should().Contain("h1");
    }

    [Fact]
    public async Task Ids_are_followed_and_renamed_across_open_guides_that_include_each_other()
    {
        var part = server.Write("shared.guide", "Section: Lending\n    Ask: When did you last lend it? [H|1]\n");
        var whole = server.Write("lending.guide", "Hypothesis H1: Neighbours lend.\nInclude: shared.guide\n");
        var own = server.Write("own.guide", "Hypothesis H1: Another one.\nSection: Start\n    Ask: Who came? [H1]\nInclude: shared.guide\n");
        own.Uri.Should().NotBe(whole.Uri);
        var link = await part.AskAsync("textDocument/definition");
        ((string?)link?[0]?["targetUri"]).Should().Be(whole.Uri);
        var edit = await part.AskAsync("textDocument/rename", parameters => parameters["newName"] = "H4");
        var changes = (edit?["documentChanges"] as JsonArray ?? []).ToDictionary(change => (string?)change?["textDocument"]?["uri"] ?? "", change => change?["edits"]);
        changes.Keys.Should().BeEquivalentTo(whole.Uri, part.Uri);
        TestJson.Apply(part.Text, changes[part.Uri]).Should().Contain("[H4]");
        TestJson.Apply(whole.Text, changes[whole.Uri]).Should().StartWith("Hypothesis H4: Neighbours");
    }

    [Fact]
    public async Task An_included_file_is_moved_and_every_open_guide_follows()
    {
        server.Client.Folder.Write("farewell.guide", "Section: Closing\n    Ask: What did I forget?\n");
        var one = server.Write("one.guide", "Section: Start\nInclude: fare|well.guide\n");
        var two = server.Write("deep/two.guide", "Section: Start\nInclude: ../farewell.guide\n");
        (await one.AskAsync("textDocument/prepareRename"))?["placeholder"]?.ToString().Should().Be("farewell.guide");
        var edit = await one.AskAsync("textDocument/rename", parameters => parameters["newName"] = "parts/closing.guide");
        var changes = edit?["documentChanges"] as JsonArray ?? [];
        TestJson.Apply(one.Text, Edits(one)).Should().Contain("Include: parts/closing.guide");
        TestJson.Apply(two.Text, Edits(two)).Should().Contain("Include: ../parts/closing.guide");
        var move = changes[^1];
        ((string?)move?["kind"]).Should().Be("rename");
        ((string?)move?["oldUri"]).Should().Be(server.Client.Uri("farewell.guide"));
        ((string?)move?["newUri"]).Should().Be(server.Client.Uri("parts/closing.guide"));

        JsonNode? Edits(Opened guide) => changes.First(change => (string?)change?["textDocument"]?["uri"] == guide.Uri)?["edits"];
    }

    [Fact]
    public async Task When_the_editor_moves_a_guide_its_includes_and_those_of_it_lead_where_they_led()
    {
        server.Client.Folder.Write("moving/end.guide", "Section: Closing\n    Ask: What did I forget?\n");
        var middle = server.Write("moving/middle.guide", "Section: Middle\nInclude: end.guide\n");
        var outer = server.Write("outer.guide", "Section: Start\nInclude: moving/middle.guide\n");
        var edit = await server.Client.RequestAsync("workspace/willRenameFiles", new JsonObject
        {
            ["files"] = new JsonArray(new JsonObject { ["oldUri"] = middle.Uri, ["newUri"] = server.Client.Uri("moved/further/half.guide") }),
        });
        var changes = (edit?["documentChanges"] as JsonArray ?? []).ToDictionary(change => (string?)change?["textDocument"]?["uri"] ?? "", change => change?["edits"]);
        TestJson.Apply(outer.Text, changes[outer.Uri]).Should().Contain("Include: moved/further/half.guide");
        TestJson.Apply(middle.Text, changes[middle.Uri]).Should().Contain("Include: ../../moving/end.guide");
        var none = await server.Client.RequestAsync("workspace/willRenameFiles", new JsonObject
        {
            ["files"] = new JsonArray(new JsonObject { ["oldUri"] = server.Client.Uri("lonely.guide"), ["newUri"] = server.Client.Uri("other.guide") }),
        });
        none.Should().BeNull();
    }

    private static string Marked(string place)
    {
        var plain = place.Replace("|", "", StringComparison.Ordinal);
        Guide.Should().Contain(plain);
        return Guide.Replace(plain, place, StringComparison.Ordinal);
    }
}

public sealed class PlainNavigationTests(PlainServerFixture server) : IClassFixture<PlainServerFixture>
{
    [Fact]
    public async Task A_client_that_knows_no_links_gets_places_and_plain_changes()
    {
        var guide = server.Open("Hypothesis H1: Neighbours lend.\nSection: Start\n    Ask: Who came? [H|1]\n");
        var places = await guide.AskAsync("textDocument/definition");
        guide.Slice(places?[0]?["range"]).Should().Be("H1");
        var edit = await guide.AskAsync("textDocument/rename", parameters => parameters["newName"] = "H2");
        TestJson.Apply(guide.Text, edit?["changes"]?[guide.Uri]).Should().Contain("[H2]").And.StartWith("Hypothesis H2:");
    }

    [Fact]
    public async Task A_client_that_cannot_move_files_is_not_offered_to_rename_an_include()
    {
        server.Client.Folder.Write("part.guide", "Section: Start\n    Ask: Who came?\n");
        var guide = server.Write("plain.guide", "Section: Start\nInclude: pa|rt.guide\n");
        (await guide.AskAsync("textDocument/prepareRename")).Should().BeNull();
    }
}
