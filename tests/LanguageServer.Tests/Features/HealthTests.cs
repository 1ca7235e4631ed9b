using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.Tests.EndToEnd;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class HealthTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Guide = """
        Language: en
        Kind: discovery
        Duration: 30 min
        Hypothesis H1: Neighbours lend to those they know.
            Wrong if: most lend to strangers
        Hypothesis H2: Nobody asks for a deposit.
        Segment S1: people who own a drill
            Participants: 5–8

        Section: The last loan (20 min)
            Ask: When did you last lend a drill? [H1]
                Probe: Who asked you for it?
            Ask: Would you lend it again?
        Section: Closing (5 min)
            Ask: What did I forget?

        """;

    [Fact]
    public async Task It_counts_what_the_guide_plans_asks_and_covers()
    {
        var guide = server.Open(Guide);
        var health = await guide.AskAllAsync("interviewGuide/health");
        ((int?)health?["questions"], (int?)health?["probes"]).Should().Be((2, 1), "the closing is no part of what is asked about");
        ((double?)health?["duration"]?["to"], (double?)health?["planned"]?["to"]).Should().Be((30, 25));
        ((int?)health?["mix"]?["hypothetical"]).Should().Be(1);
        ((int?)health?["mix"]?["past"]).Should().BePositive();
        ((double?)health?["openShare"]).Should().BeInRange(0.5, 0.99);
        var hypotheses = health?["hypotheses"] as JsonArray ?? [];
        hypotheses.Select(one => $"{(string?)one?["id"]} {one?["questions"]} {one?["probes"]} {one?["refutable"]}").Should().Equal("H1 1 1 true", "H2 0 0 false");
        guide.Slice(hypotheses[1]?["range"]).Should().StartWith("Hypothesis H2");
        ((string?)health?["segments"]?[0]?["participants"]).Should().Be("5–8");
        (health?["sections"] as JsonArray ?? []).Select(one => (string?)one?["title"]).Should().Equal("The last loan", "Closing");
        ((int?)health?["findings"]?["warning"] + (int?)health?["findings"]?["error"]).Should().BePositive();
        (health?["consent"] as JsonArray ?? []).Select(one => (bool?)one?["present"]).Should().Contain(false);
        (health?["groups"] as JsonArray ?? []).Select(group => (string?)group?["title"]).Should().Contain("Hypotheses");
    }

    [Fact]
    public async Task It_says_in_sentences_what_matters_most()
    {
        var guide = server.Open(Guide);
        var summary = (await guide.AskAllAsync("interviewGuide/health"))?["summary"] as JsonArray ?? [];
        summary.Select(remark => $"{(string?)remark?["state"]} {(string?)remark?["text"]}").Should().StartWith(["poor No question points to H2.", "good 25 of 30 min are planned.", "fair 1 question asks what might be."]);
        guide.Slice(summary[0]?["range"]).Should().StartWith("Hypothesis H2");
        var empty = (await server.Open("Guide: Lending\n").AskAllAsync("interviewGuide/health"))?["summary"] as JsonArray ?? [];
        empty.Select(remark => (string?)remark?["state"]).Should().Equal("none");
    }

    [Fact]
    public async Task A_Markdown_guide_has_a_health_too()
    {
        var health = await server.Open("# Lending\n\n## Core (20 min)\n\n- When did you last lend a drill?\n  - Who asked you for it?\n", ".guide.md", "markdown").AskAllAsync("interviewGuide/health");
        ((int?)health?["questions"], (int?)health?["probes"]).Should().Be((1, 1));
    }

    [Fact]
    public void It_is_announced() => ((bool?)server.Client.Capabilities["experimental"]?["interviewGuide"]?["health"]).Should().BeTrue();

    [Fact]
    public async Task What_is_no_open_guide_is_answered_with_null() =>
        (await server.Client.RequestAsync("interviewGuide/health", TestJson.Document(server.Client.Uri("nowhere.guide")))).Should().BeNull();
}
