using System.Text.Json.Nodes;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class HoverTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Guide = """
        Language: en
        Hypothesis H1: Neighbours lend to *those* they know.
        Section: The last loan (20 min)
            Ask: When did you last lend a drill? [H1]
                Probe: To whom?
            - Would you lend it again?
            Task: Find the drill (5 min)

        """;

    [Theory]
    [InlineData("A|sk: When", "Ask", "A question to the participant.")]
    [InlineData("Se|ction: The last", "The last loan", "2 questions, 1 probe, 1 task")]
    [InlineData("The last lo|an (20", "The last loan", "5 of 20 min")]
    [InlineData("Hypo|thesis H1", "Hypothesis", "What you believe")]
    [InlineData("drill? [H|1]", "H1", "1 question, 1 probe")]
    [InlineData("|- Would", "asked", "bullet")]
    public async Task It_explains_keywords_sections_ids_and_how_a_line_is_read(string place, string about, string says)
    {
        var text = Value(await server.Open(Marked(place)).AskAsync("textDocument/hover"));
        text.Should().Contain(about).And.Contain(says);
    }

    [Fact]
    public async Task It_shows_the_words_behind_an_id_and_they_change_no_layout()
    {
        var guide = server.Open(Marked("drill? [H|1]"));
        var hover = await guide.AskAsync("textDocument/hover");
        Value(hover).Should().Contain(@"Neighbours lend to \*those\* they know.");
        guide.Slice(hover?["range"]).Should().Be("H1");
    }

    [Fact]
    public async Task It_explains_a_finding_and_names_the_rules_that_left_it_the_word()
    {
        var guide = server.Open("Language: en\nSection: Core\n    Ask: Wo|uld you use an app that sorts your receipts?\n");
        var hover = await guide.AskAsync("textDocument/hover");
        Value(hover).Should().Contain("**Hypothetical question**");
        guide.Slice(hover?["range"]).Should().StartWith("Would you");
        Value(hover).Should().Contain("Also found here");
    }

    [Fact]
    public async Task It_says_why_a_finding_matters_and_leaves_the_message_to_the_diagnostic()
    {
        var hover = Value(await server.Open("Language: en\nSection: Core\n    Ask: Wo|uld you use an app that sorts your receipts?\n").AskAsync("textDocument/hover"));
        hover.Should().Contain("What people would do is a guess").And.NotContain("asks people to imagine");
    }

    [Theory]
    [InlineData("When did yo|u last lend")]
    [InlineData("they know.|")]
    public async Task Over_plain_words_there_is_nothing_to_say(string place) =>
        (await server.Open(Marked(place)).AskAsync("textDocument/hover")).Should().BeNull();

    [Fact]
    public async Task In_Markdown_a_sign_says_how_its_line_is_read()
    {
        var guide = server.Open("# Lending\n\n## Core\n\n|- When did you last lend a drill?\n", ".guide.md", "markdown");
        Value(await guide.AskAsync("textDocument/hover")).Should().Contain("asked");
    }

    private static string Marked(string place)
    {
        var plain = place.Replace("|", "", StringComparison.Ordinal);
        Guide.Should().Contain(plain);
        return Guide.Replace(plain, place, StringComparison.Ordinal);
    }

    internal static string Value(JsonNode? hover) => (string?)hover?["contents"]?["value"] ?? "";
}

public sealed class PlainHoverTests(PlainServerFixture server) : IClassFixture<PlainServerFixture>
{
    [Fact]
    public async Task A_client_that_shows_no_Markdown_gets_plain_words()
    {
        var hover = await server.Open("Hypothesis H1: Those *who* lend.\nSection: Start\n    Ask: Who came? [H|1]\n").AskAsync("textDocument/hover");
        ((string?)hover?["contents"]?["kind"]).Should().Be("plaintext");
        HoverTests.Value(hover).Should().StartWith("H1: Those *who* lend.");
    }
}

public sealed class GermanHoverTests(GermanServerFixture server) : IClassFixture<GermanServerFixture>
{
    [Fact]
    public async Task It_speaks_the_readers_language_whatever_the_guides()
    {
        var hover = await server.Open("Section: Start\n    A|sk: Who came?\n").AskAsync("textDocument/hover");
        HoverTests.Value(hover).Should().Contain("Eine Frage an die Befragten").And.Contain("Gelesen als: gefragt");
    }
}
