using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.Tests.EndToEnd;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class PresentationTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Guide = """
        Guide: Lending tools
        Duration: 60 min
        Hypothesis H1: Neighbours lend to those they know.
        # a comment
        Section: The last loan (20 min)
            Say: Thank you, {name}.
            Ask: When did you last lend a drill? [Let them think.] [H1]
                Probe: To whom?
                Note: Wait
                    a little.
                If it broke: What did you do?
            Task 1: Find the drill (5 min)
        Section: Closing (10 min)
            1. What did I forget?

        """;

    [Fact]
    public async Task Spoken_and_unspoken_words_look_different_and_no_token_spans_lines()
    {
        var guide = server.Open(Guide);
        Draw(await guide.AskAllAsync("textDocument/semanticTokens/full"), guide).Should().Equal(
            "keyword Guide", "class Lending tools",
            "keyword Duration", "number 60 min",
            "keyword Hypothesis", "variable.declaration H1",
            "comment # a comment",
            "keyword Section", "class The last loan", "number (20 min)",
            "keyword Say", "string.spoken Thank you,", "parameter {name}", "string.spoken .",
            "keyword Ask", "string.spoken When did you last lend a drill?", "decorator [Let them think.]", "variable H1",
            "keyword Probe", "string.spoken.probe To whom?",
            "keyword Note", "comment.unspoken Wait", "comment.unspoken a little.",
            "keyword If", "decorator it broke", "string.spoken.probe What did you do?",
            "keyword Task", "variable 1", "string.spoken Find the drill", "number (5 min)",
            "keyword Section", "class Closing", "number (10 min)",
            "string.spoken What did I forget?");
    }

    [Fact]
    public async Task Tokens_of_a_few_lines_are_those_of_the_whole_there()
    {
        var guide = server.Open(Guide);
        var part = await guide.AskAllAsync("textDocument/semanticTokens/range", parameters => parameters["range"] = TestJson.Range(8, 0, 9, 20));
        Draw(part, guide).Should().Equal("keyword Note", "comment.unspoken Wait", "comment.unspoken a little.");
    }

    [Fact]
    public async Task What_changed_gives_the_same_tokens_as_asking_for_all()
    {
        var guide = server.Open(Guide);
        var first = await guide.AskAllAsync("textDocument/semanticTokens/full");
        var changed = Guide.Replace("To whom?", "To whom? [H1]\n            - And who else?", StringComparison.Ordinal);
        server.Client.Change(guide.Uri, changed, 2);
        var delta = await guide.AskAllAsync("textDocument/semanticTokens/full/delta", parameters => parameters["previousResultId"] = first?["resultId"]?.DeepClone());
        var data = Data(first).ToList();
        foreach (var edit in (delta?["edits"] as JsonArray ?? []).OfType<JsonObject>().Reverse())
        {
            data.RemoveRange((int?)edit["start"] ?? 0, (int?)edit["deleteCount"] ?? 0);
            data.InsertRange((int?)edit["start"] ?? 0, (edit["data"] as JsonArray ?? []).Select(number => (int?)number ?? 0));
        }
        delta?["data"].Should().BeNull();
        data.Should().Equal(Data(await guide.AskAllAsync("textDocument/semanticTokens/full")));
        var unknown = await guide.AskAllAsync("textDocument/semanticTokens/full/delta", parameters => parameters["previousResultId"] = "long ago");
        Data(unknown).Should().Equal(data);
    }

    [Theory]
    [InlineData("Section: Start\r\n    Say: 👋 Hello {name} 👩‍👩‍👧\r\n        and 𝄞 welcome.\r\n", ".guide")]
    [InlineData("# Title\n\n## Start\n\n- **When** did you last lend a drill?\n- *Who* was there? <!-- guide: note -->\n\n[Wait for them.]\n", ".guide.md")]
    [InlineData("# Title\n\n## Plan\n\n- **H1:** They lend. [RQ1]\n- [RQ1] Who lends?\n\n## Start (5 min) [RQ1]\n\n- When did you last lend a drill? *(H1, RQ1)*\n", ".guide.md")]
    [InlineData("", ".guide")]
    [InlineData("\r\r## \r[H1]\r{", ".guide")]
    public async Task Tokens_lie_in_the_text_in_order_and_do_not_overlap(string text, string name)
    {
        var guide = server.Open(text, name);
        var last = 0;
        foreach (var (span, _, _) in Tokens(await guide.AskAllAsync("textDocument/semanticTokens/full"), guide))
        {
            span.Start.Should().BeGreaterThanOrEqualTo(last);
            span.Length.Should().BePositive();
            text.AsSpan(span.Start, span.Length).ContainsAny('\r', '\n').Should().BeFalse();
            last = span.End;
        }
    }

    [Fact]
    public async Task Questions_get_their_numbers_and_times_are_added_up()
    {
        var guide = server.Open(Guide);
        var hints = await guide.AskAllAsync("textDocument/inlayHint", parameters => parameters["range"] = TestJson.Range(0, 0, 99, 0)) as JsonArray ?? [];
        var lines = Guide.Split('\n');
        hints.Select(hint => $"{(string?)hint?["label"]} @ {lines[(int?)hint?["position"]?["line"] ?? 0][((int?)hint?["position"]?["character"] ?? 0)..]}").Should().Equal(
            "30 of 60 min @ ", "5 of 20 min @ ", "1 @ Ask: When did you last lend a drill? [Let them think.] [H1]");
    }

    [Fact]
    public async Task Hints_are_given_for_the_lines_that_are_asked_about()
    {
        var guide = server.Open(Guide);
        var hints = await guide.AskAllAsync("textDocument/inlayHint", parameters => parameters["range"] = TestJson.Range(2, 0, 3, 0)) as JsonArray;
        hints.Should().BeEmpty();
    }

    [Fact]
    public async Task Lenses_say_what_the_guide_plans_and_what_serves_a_hypothesis()
    {
        var guide = server.Open(Guide);
        var lenses = await guide.AskAllAsync("textDocument/codeLens") as JsonArray ?? [];
        lenses.Select(lens => $"{(int?)lens?["range"]?["start"]?["line"]} {(string?)lens?["command"]?["title"]}").Should().Equal(
            "0 30 of 60 min, 1 question, 2 probes, 1 task", "2 H1: 1 question, 2 probes", "4 1 question, 2 probes, 1 task", "12 1 question, 0 probes");
        lenses.Select(lens => (string?)lens?["command"]?["command"]).Should().OnlyContain(name => name == "", "the client knows no command to put behind it");
    }

    [Fact]
    public async Task A_Markdown_guide_has_lenses_hints_and_tokens_too()
    {
        var guide = server.Open("# Lending tools\n\n## Lending (20 min)\n\n- When did you last lend a drill?\n    - To whom?\n\n## Closing (5 min)\n\n- What did I forget?\n", ".guide.md", "markdown");
        var lenses = await guide.AskAllAsync("textDocument/codeLens") as JsonArray ?? [];
        lenses.Select(lens => (string?)lens?["command"]?["title"]).Should().Equal("25 min planned, 1 question, 1 probe", "1 question, 1 probe", "1 question, 0 probes");
        var hints = await guide.AskAllAsync("textDocument/inlayHint", parameters => parameters["range"] = TestJson.Range(0, 0, 99, 0)) as JsonArray ?? [];
        hints.Select(hint => (string?)hint?["label"]).Should().Equal("1", "2");
        Draw(await guide.AskAllAsync("textDocument/semanticTokens/full"), guide).Should().Contain(["class Lending", "string.spoken To whom?".Replace("spoken", "spoken.probe", StringComparison.Ordinal), "string.spoken What did I forget?"]);
    }

    private string[] Draw(JsonNode? tokens, Opened guide) =>
        [.. Tokens(tokens, guide).Select(token => $"{token.Type}{token.Modifiers} {guide.Text.Substring(token.Span.Start, token.Span.Length)}")];

    private IEnumerable<(TextSpan Span, string Type, string Modifiers)> Tokens(JsonNode? tokens, Opened guide)
    {
        var legend = server.Client.Capabilities["semanticTokensProvider"]?["legend"];
        var source = new SourceText(guide.Text);
        var data = Data(tokens);
        var (line, character) = (0, 0);
        for (var i = 0; i < data.Length; i += 5)
        {
            character = data[i] == 0 ? character + data[i + 1] : data[i + 1];
            line += data[i];
            var modifiers = string.Concat((legend?["tokenModifiers"] as JsonArray ?? []).Where((_, bit) => (data[i + 4] & (1 << bit)) != 0).Select(name => "." + name));
            yield return (new TextSpan(source.LineStart(line) + character, data[i + 2]), (string?)legend?["tokenTypes"]?[data[i + 3]] ?? "", modifiers);
        }
    }

    private static int[] Data(JsonNode? tokens) => [.. (tokens?["data"] as JsonArray ?? []).Select(number => (int?)number ?? -1)];
}

public sealed class CommandTests
{
    [Fact]
    public async Task A_client_that_can_show_places_is_given_those_that_serve_a_hypothesis()
    {
        await using var client = await Client.StartAsync("""{ "experimental": { "commands": ["interviewGuide.showReferences"] }, "textDocument": { "diagnostic": {}, "codeLens": {} } }""");
        var uri = client.Uri("a.guide");
        client.Open(uri, "Hypothesis H1: one\nSection: Start\n    Ask: Who came? [H1]\n");
        var lens = (await client.RequestAsync("textDocument/codeLens", TestJson.Document(uri)))?[0];
        ((string?)lens?["command"]?["command"]).Should().Be("interviewGuide.showReferences");
        ((string?)lens?["command"]?["arguments"]?[0]).Should().Be(uri);
        ((int?)lens?["command"]?["arguments"]?[2]?[0]?["range"]?["start"]?["line"]).Should().Be(2);
    }
}
