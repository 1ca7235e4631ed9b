using System.Text.Json.Nodes;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class StructureTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Guide = """
        Guide: Lending tools
        Hypothesis H1: Neighbours lend to those they know.
            Wrong if: most lend to strangers
        # a comment
        # and its second line

        Section: The last loan (20 min)
            Say: Thank you.
            Ask: When did you last lend a drill? [H1]
                Probe: To whom?
                Note: Wait here.
                If it broke:
                    - What did you do?

        Section: Closing
            Ask: What did I forget?

        """;

    [Fact]
    public async Task The_outline_shows_the_plan_the_sections_and_what_is_said_and_asked_in_them()
    {
        var symbols = await server.Open(Guide).AskAllAsync("textDocument/documentSymbol");
        Draw(symbols).Should().Be("""
            Lending tools
            H1: Neighbours lend to those they know.
              most lend to strangers
            The last loan (20 min)
              Thank you.
              When did you last lend a drill?
                To whom?
                it broke
                  What did you do?
            Closing
              What did I forget?

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_outline_of_a_Markdown_guide_has_its_headings_and_questions()
    {
        var guide = server.Open("# Lending tools\n\n## Warm-up (5 min)\n\n- What do you do on a Saturday?\n    - Who is with you?\n\n## Lending\n\n1. When did you last lend a drill?\n", ".guide.md", "markdown");
        Draw(await guide.AskAllAsync("textDocument/documentSymbol")).Should().Be("""
            Lending tools
              Warm-up (5 min)
                What do you do on a Saturday?
                  Who is with you?
              Lending
                When did you last lend a drill?

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_symbol_holds_its_parts_and_its_name_lies_in_it()
    {
        var guide = server.Open(Guide);
        var section = (await guide.AskAllAsync("textDocument/documentSymbol"))?[2];
        guide.Slice(section?["range"]).Should().StartWith("Section: The last loan").And.EndWith("What did you do?");
        guide.Slice(section?["selectionRange"]).Should().Be("The last loan");
        guide.Slice(section?["children"]?[1]?["range"]).Should().StartWith("Ask: When").And.EndWith("What did you do?");
    }

    [Fact]
    public async Task Items_that_are_nested_deeper_than_anybody_nests_are_all_there()
    {
        var text = "Section: Deep\n" + string.Concat(Enumerable.Range(1, 60).Select(depth => new string(' ', depth * 2) + $"Probe: What about {depth}?\n"));
        var symbols = await server.Open(text).AskAllAsync("textDocument/documentSymbol");
        Draw(symbols).Split('\n').Count(line => line.Contains("What about")).Should().Be(60);
    }

    [Fact]
    public async Task Sections_questions_and_comments_can_be_folded()
    {
        var ranges = await server.Open(Guide).AskAllAsync("textDocument/foldingRange");
        var lines = Guide.Split('\n');
        (ranges as JsonArray ?? []).Select(range => $"{(string?)range?["kind"]}{lines[(int?)range?["startLine"] ?? 0].Trim()} .. {lines[(int?)range?["endLine"] ?? 0].Trim()}").Should().Equal(
            "Hypothesis H1: Neighbours lend to those they know. .. Wrong if: most lend to strangers",
            "comment# a comment .. # and its second line",
            "Section: The last loan (20 min) .. - What did you do?",
            "Ask: When did you last lend a drill? [H1] .. - What did you do?",
            "If it broke: .. - What did you do?",
            "Section: Closing .. Ask: What did I forget?");
    }

    [Fact]
    public async Task A_selection_grows_from_the_word_to_the_guide()
    {
        var guide = server.Open(Guide.Replace("lend a drill", "le|nd a drill", StringComparison.Ordinal));
        var ranges = await guide.AskAllAsync("textDocument/selectionRange", parameters => parameters["positions"] = new JsonArray(EndToEnd.TestJson.Position(guide.Line, guide.Character)));
        var steps = new List<string>();
        for (var range = ranges?[0]; range is not null; range = range["parent"]) steps.Add(guide.Slice(range["range"]));
        steps.Should().HaveCount(6);
        steps[0].Should().Be("lend");
        steps[1].Should().Be("When did you last lend a drill?");
        steps[2].Should().Be("Ask: When did you last lend a drill? [H1]");
        steps[3].Should().StartWith("Ask: When").And.EndWith("What did you do?");
        steps[4].Should().StartWith("Section: The last loan").And.EndWith("What did you do?");
        steps[5].Should().Be(guide.Text);
    }

    private static string Draw(JsonNode? symbols)
    {
        var text = new System.Text.StringBuilder();
        Draw(symbols as JsonArray ?? [], 0);
        return text.ToString();

        void Draw(JsonArray list, int depth)
        {
            foreach (var symbol in list.OfType<JsonObject>())
            {
                var time = ((string?)symbol["detail"])?.Contains("min", StringComparison.Ordinal) == true ? $" ({(string?)symbol["detail"]})" : "";
                text.Append(' ', depth * 2).Append((string?)symbol["name"]).Append(time).Append('\n');
                Draw(symbol["children"] as JsonArray ?? [], depth + 1);
            }
        }
    }
}

public sealed class PlainStructureTests(PlainServerFixture server) : IClassFixture<PlainServerFixture>
{
    [Fact]
    public async Task A_client_that_knows_no_tree_gets_a_list()
    {
        var guide = server.Open("Section: Closing\n    Ask: What did I forget?\n");
        var symbols = await guide.AskAllAsync("textDocument/documentSymbol") as JsonArray ?? [];
        symbols.Select(symbol => $"{(string?)symbol?["containerName"]}/{(string?)symbol?["name"]}").Should().Equal("/Closing", "Closing/What did I forget?");
        ((string?)symbols[1]?["location"]?["uri"]).Should().Be(guide.Uri);
    }

    [Fact]
    public void What_the_client_does_not_know_is_not_offered()
    {
        server.Client.Capabilities.Select(member => member.Key).Should().NotContain(["foldingRangeProvider", "selectionRangeProvider", "semanticTokensProvider", "inlayHintProvider"]);
        ((bool?)server.Client.Capabilities["renameProvider"]?["prepareProvider"]).Should().Be(false);
    }

    [Fact]
    public async Task A_document_that_is_not_open_and_one_that_is_no_guide_are_answered_with_null()
    {
        (await server.Client.RequestAsync("textDocument/documentSymbol", EndToEnd.TestJson.Document(server.Client.Uri("nowhere.guide")))).Should().BeNull();
        (await server.Open("Would you buy it?", ".txt", "plaintext").AskAllAsync("textDocument/documentSymbol")).Should().BeNull();
    }
}
