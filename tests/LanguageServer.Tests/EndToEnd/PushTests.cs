using System.Text.Json.Nodes;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

public sealed class PushTests
{
    private const string Flawed = "Language: en\n\nSection: Core\n    Ask: What would you do if the tool were gone?\n";

    [Fact]
    public async Task Diagnostics_come_with_the_version_of_the_document()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed, version: 7);
        var shown = await client.DiagnosticsAsync(uri);
        ((int?)shown["version"]).Should().Be(7);
        TestJson.Codes(shown).Should().NotBeEmpty();
        client.Change(uri, 8, TestJson.Edit(3, 14, 3, 19, "did"));
        (await client.DiagnosticsAsync(uri, 8)).Should().NotBeNull();
    }

    [Fact]
    public async Task Closing_a_document_clears_its_diagnostics_and_reopening_brings_them_back()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed, version: 5);
        var first = await client.DiagnosticsAsync(uri);
        client.Close(uri);
        TestJson.Codes(await client.DiagnosticsAsync(uri)).Should().BeEmpty();
        client.Open(uri, Flawed, version: 1);
        var again = await client.DiagnosticsAsync(uri);
        again["diagnostics"]?.ToJsonString().Should().Be(first["diagnostics"]?.ToJsonString());
        ((int?)again["version"]).Should().Be(1, "versions start anew, and a lower number is not stale");
    }

    [Fact]
    public async Task The_first_of_two_equal_ids_is_shown_with_the_second()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        client.Open(uri, "Language: en\nHypothesis H1: Nobody counts them.\nHypothesis H1: Nobody misses them.\n");
        var shown = await client.DiagnosticsAsync(uri);
        var related = TestJson.Diagnostics(shown).Single(one => (string?)one?["code"] == "duplicate-id")?["relatedInformation"]?[0];
        ((string?)related?["location"]?["uri"]).Should().Be(uri);
        related?["location"]?["range"]?.ToJsonString().Should().Be(TestJson.Range(1, 11, 1, 13).ToJsonString());
        ((string?)related?["message"]).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_hypothesis_without_question_is_shown_with_the_section_for_it_and_a_question_without_goal_with_the_goals()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        client.Open(uri, "Language: en\nHypothesis H1: Nobody counts them.\nHypothesis H2: Nobody misses them.\n\nSection: The last one\n    Ask: Who counted it? [H1]\n    Ask: How did you notice?\n");
        var shown = TestJson.Diagnostics(await client.DiagnosticsAsync(uri));
        Related("hypothesis-without-question").Should().Equal(TestJson.Range(4, 9, 4, 21).ToJsonString());
        Related("question-without-goal").Should().Equal(TestJson.Range(1, 0, 1, 34).ToJsonString(), TestJson.Range(2, 0, 2, 34).ToJsonString());

        string?[] Related(string rule) => [.. (shown.Single(one => (string?)one?["code"] == rule)?["relatedInformation"] as JsonArray ?? []).Select(one => one?["location"]?["range"]?.ToJsonString())];
    }

    [Fact]
    public async Task A_document_that_is_renamed_is_closed_and_opened_under_its_new_name()
    {
        await using var client = await Client.StartAsync();
        client.Open(client.Uri("old.guide"), Flawed);
        await client.DiagnosticsAsync(client.Uri("old.guide"));
        client.Close(client.Uri("old.guide"));
        client.Open(client.Uri("new.guide"), Flawed);
        TestJson.Codes(await client.DiagnosticsAsync(client.Uri("old.guide"))).Should().BeEmpty();
        TestJson.Codes(await client.DiagnosticsAsync(client.Uri("new.guide"))).Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_guide_is_looked_at_again_when_a_file_that_it_includes_appears_changes_and_goes()
    {
        await using var client = await Client.StartAsync();
        var uri = client.Uri("a.guide");
        client.Open(uri, "Language: en\nInclude: part.guide\nHypothesis H1: It is slow.\n");
        TestJson.Codes(await client.DiagnosticsAsync(uri)).Should().Contain("include-not-found");
        client.Folder.Write("part.guide", "Section: Core\n    Ask: How was it? (H1)\n");
        Tell(client, 1);
        TestJson.Codes(await client.DiagnosticsAsync(uri)).Should().NotContain("include-not-found");
        File.Delete(client.Folder["part.guide"]);
        Tell(client, 3);
        TestJson.Codes(await client.DiagnosticsAsync(uri)).Should().Contain("include-not-found");

        static void Tell(Client client, int type) => client.Notify("workspace/didChangeWatchedFiles", new JsonObject
        {
            ["changes"] = new JsonArray(new JsonObject { ["uri"] = client.Uri("part.guide"), ["type"] = type }),
        });
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public async Task Line_ends_and_a_byte_order_mark_make_no_difference_to_lines_and_columns(string lineEnd, string mark)
    {
        await using var client = await Client.StartAsync();
        client.Open(client.Uri("plain.guide"), "\n" + Flawed);
        client.Open(client.Uri("other.guide"), mark + ("\n" + Flawed).Replace("\n", lineEnd, StringComparison.Ordinal));
        var plain = await client.DiagnosticsAsync(client.Uri("plain.guide"));
        (await client.DiagnosticsAsync(client.Uri("other.guide")))["diagnostics"]?.ToJsonString().Should().Be(plain["diagnostics"]?.ToJsonString());
    }

    [Fact]
    public async Task A_document_without_file_is_linted_by_its_language()
    {
        await using var client = await Client.StartAsync();
        client.Open("untitled:Untitled-1", Flawed);
        TestJson.Codes(await client.DiagnosticsAsync("untitled:Untitled-1")).Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_document_that_is_no_guide_gets_nothing()
    {
        await using var client = await Client.StartAsync();
        client.Open(client.Uri("notes.md"), "- Would you buy this app?\n", "markdown");
        client.Open(client.Uri("x.txt"), "Would you buy this app?\n", "plaintext");
    }

    [Fact]
    public async Task Two_documents_are_kept_apart()
    {
        await using var client = await Client.StartAsync();
        client.Open(client.Uri("a.guide"), Flawed);
        client.Open(client.Uri("b.guide"), "Language: en\n");
        TestJson.Codes(await client.DiagnosticsAsync(client.Uri("a.guide"))).Should().NotBeEmpty();
        (await client.DiagnosticsAsync(client.Uri("b.guide"))).Should().NotBeNull();
    }

    [Fact]
    public async Task A_client_that_can_do_nothing_gets_plain_diagnostics()
    {
        await using var client = await Client.StartAsync("{}");
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        var shown = await client.DiagnosticsAsync(uri);
        shown.ContainsKey("version").Should().BeFalse();
        var first = shown["diagnostics"]?[0]?.AsObject() ?? [];
        first.Select(member => member.Key).Should().BeEquivalentTo("range", "severity", "code", "source", "message");
    }
}
