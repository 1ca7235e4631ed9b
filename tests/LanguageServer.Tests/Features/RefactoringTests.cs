using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.Features.CodeActions;
using InterviewGuide.LanguageServer.Tests.EndToEnd;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class RefactoringTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Theory]
    [InlineData("Put in a segment: whom you ask", "Guide: Lending\n|Language: en\n\nSection: Start\n    Ask: Who came?\n", "Language: en\nSegment S1: [who they are, and what they did lately]\n    Participants: ")]
    [InlineData("Put in what participants agree to", "Guide: Lending\n|Language: en\n\nSection: Start\n    Ask: Who came?\n", "Language: en\nConsent: ")]
    [InlineData("Put in an opening", "Guide: Lending\nLanguage: en\n\n# first\nSection: The la|st loan\n    Ask: Who came?\n", "Language: en\n\nSection: Opening (5 min)\n    Say: ")]
    [InlineData("Put in a closing", "Guide: Lending\nLanguage: en\n\nSection: The la|st loan\n    Ask: Who came?", "Who came?\n\nSection: Closing (5 min)\n    Ask: ")]
    [InlineData("Put in a closing", "Guide: Lending\r\nLanguage: en\r\n\r\nSection: The la|st loan\r\n    Ask: Who came?\r\n", "Who came?\r\n\r\nSection: Closing (5 min)\r\n    Ask: ")]
    public async Task What_a_guide_lacks_is_put_where_it_belongs(string title, string text, string result)
    {
        var guide = server.Open(text);
        var changed = TestJson.Apply(guide.Text, EditsOf(await ActionAsync(guide, title)));
        changed.Should().Contain(result);
        server.Client.Change(guide.Uri, changed, 2);
        (await ActionsAsync(guide, "refactor")).Select(action => (string?)action["title"]).Should().NotContain(title, "it is there now");
    }

    [Fact]
    public async Task A_Markdown_guide_gets_its_opening_and_closing_under_headings_like_its_own()
    {
        var guide = server.Open("# Lending\n\n### The la|st loan\n\n- When did you last lend a drill?\n", ".guide.md", "markdown");
        TestJson.Apply(guide.Text, EditsOf(await ActionAsync(guide, "Put in an opening"))).Should().StartWith("# Lending\n\n### Opening (5 min)\n\nThank").And.Contain("talk?\n\n### The last loan");
        TestJson.Apply(guide.Text, EditsOf(await ActionAsync(guide, "Put in a closing"))).Should().Contain("drill?\n\n### Closing (5 min)\n\n- ");
        (await ActionsAsync(guide, "refactor")).Select(action => (string?)action["title"]).Should().NotContain("Put in a segment: whom you ask");
    }

    [Theory]
    [InlineData("Status: done\nSection: Sta|rt\n    Ask: Who came?\n")]
    [InlineData("Kind: everyday\nSection: Sta|rt\n    Ask: Who came?\n")]
    public async Task A_guide_that_owes_nothing_is_offered_nothing(string text) =>
        (await ActionsAsync(server.Open(text), "refactor")).Select(action => (string?)action["title"]).Should().NotContain(title => title != null && title.StartsWith("Put in"));

    [Theory]
    [InlineData(Language.English, AddressForm.Unstated)]
    [InlineData(Language.German, AddressForm.Unstated)]
    [InlineData(Language.German, AddressForm.Du)]
    public void What_is_put_in_has_no_fault(Language language, AddressForm address)
    {
        var german = language == Language.German;
        foreach (var format in new[] { GuideFormat.Guide, GuideFormat.Markdown })
            foreach (var block in new[] { "opening", "closing" })
            {
                var head = (german, format) switch
                {
                    (true, GuideFormat.Guide) => $"Sprache: de\nArt: Problem-Interview\nAnrede: {(address == AddressForm.Du ? "du" : "Sie")}\n\n",
                    (false, GuideFormat.Guide) => "Language: en\nKind: discovery\n\n",
                    _ => "",
                };
                var text = head + (format == GuideFormat.Markdown ? "## " : "") + BlockActions.Text(block, format, language, address);
                var result = Linter.Lint(new GuideDocument("a", new SourceText(text), format), LintConfiguration.Default with { Language = language });
                result.Findings.Where(finding => finding.Item >= 0 && finding.Span.Start > head.Length).Select(finding => $"{finding.Rule}: {text.Substring(finding.Span.Start, finding.Span.Length)}").Should().BeEmpty(text);
                result.Guide.Items.Should().Contain(item => item.SectionRole == (block == "opening" ? SectionRole.Opening : SectionRole.Closing));
            }
    }

    [Fact]
    public void Every_block_is_there_in_both_languages() =>
        BlockActions.Table.Keys(Language.German).Where(key => !key.EndsWith(".du")).Should().BeEquivalentTo(BlockActions.Table.Keys(Language.English));

    [Fact]
    public async Task Keywords_are_converted_to_the_other_language_and_nothing_else_changes()
    {
        const string Text = """
            Guide: Lending
            Hypotheses:
                - H1: Neighbours lend.
            Segment S1: neighbours
                Participants: 5

            Section: The last loan (20 min)
                Ask: When did you last lend a drill? [H1]
                    Follow-up: To whom?
                    If it broke: What did you do?
                    Only if asked: wait
                    Otherwise: go on
                Note: Say: and Ask: stay.

            """;
        var guide = server.Open(Text.Replace("Ask: When", "A|sk: When", StringComparison.Ordinal));
        var german = await ResolvedAsync(await ActionAsync(guide, "Convert keywords to German"));
        TestJson.Apply(Text, EditsOf(german)).Should().Be("""
            Leitfaden: Lending
            Hypothesen:
                - H1: Neighbours lend.
            Zielgruppe S1: neighbours
                Anzahl: 5

            Abschnitt: The last loan (20 min)
                Frage: When did you last lend a drill? [H1]
                    Nachfrage: To whom?
                    Falls it broke: What did you do?
                    Nur wenn asked: wait
                    Sonst: go on
                Hinweis: Say: and Ask: stay.

            """);
        var standard = await ResolvedAsync(await ActionAsync(guide, "Use the standard keywords"));
        TestJson.Apply(Text, EditsOf(standard)).Should().Be(Text.Replace("Follow-up", "Probe", StringComparison.Ordinal));
        (await ActionsAsync(guide, "refactor")).Select(action => (string?)action["title"]).Should().NotContain("Convert keywords to English", "they are English");
    }

    [Theory]
    [InlineData("discovery.good.guide", "Convert keywords to German", "Convert keywords to English")]
    [InlineData("switch.good.guide", "Convert keywords to German", "Convert keywords to English")]
    [InlineData("usability.good.guide", "Convert keywords to German", "Convert keywords to English")]
    public async Task Converting_there_and_back_gives_the_standard_keywords(string sample, string there, string back)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "samples", "en", sample));
        var guide = server.Open("|" + text, "copy-" + sample);
        var german = TestJson.Apply(text, EditsOf(await ResolvedAsync(await ActionAsync(guide, there))));
        german.Should().Contain("Abschnitt: ").And.NotContain("Section: ");
        server.Client.Change(guide.Uri, german, 2);
        var english = TestJson.Apply(german, EditsOf(await ResolvedAsync(await ActionAsync(guide, back))));
        Outline(english).Should().Equal(Outline(text));
    }

    private static string[] Outline(string text) =>
        [.. InterviewGuide.Syntax.GuideModel.From(InterviewGuide.Syntax.GuideSyntax.Parse(new SourceText(text))).Items.Select(item => $"{item.Parent} {item.Keyword} {item.Role} {text.Substring(item.TextSpan.Start, item.TextSpan.Length)}")];

    [Theory]
    [InlineData("- When did you last lend a drill?|", "note", "- When did you last lend a drill? <!-- guide: note -->")]
    [InlineData("- When did you last lend a drill?|", "said", "- When did you last lend a drill? <!-- guide: say -->")]
    [InlineData("- When did you| last lend a drill? <!-- guide: note -->", "question", "- When did you last lend a drill? <!-- guide: ask -->")]
    [InlineData("Thank you| for coming.", "note", "Thank you for coming. <!-- guide: note -->")]
    public async Task In_Markdown_a_line_is_read_as_something_else_by_a_mark(string line, string reading, string result)
    {
        var guide = server.Open($"# Lending\n\n## Core\n\n{line}\n", ".guide.md", "markdown");
        var action = (await ActionsAsync(guide, "refactor")).First(one => ((string?)one["title"] ?? "").StartsWith("Read") && ((string?)one["title"] ?? "").EndsWith(reading));
        TestJson.Apply(guide.Text, EditsOf(action)).Should().Be($"# Lending\n\n## Core\n\n{result}\n");
    }

    [Fact]
    public async Task A_German_Markdown_guide_gets_German_marks()
    {
        var guide = server.Open("# Leihen\n\n## Kern\n\n- Wann haben Sie zuletzt| eine Bohrmaschine verliehen?\n", ".guide.md", "markdown");
        var action = (await ActionsAsync(guide, "refactor")).First(one => ((string?)one["title"] ?? "").EndsWith("note"));
        TestJson.Apply(guide.Text, EditsOf(action)).Should().Contain("verliehen? <!-- leitfaden: notiz -->");
    }

    [Fact]
    public async Task A_line_with_a_permission_keeps_it()
    {
        var guide = server.Open("# Lending\n\n## Core\n\n- Would you| lend it? <!-- guide: allow hypothetical-question: a test -->\n", ".guide.md", "markdown");
        (await ActionsAsync(guide, "refactor")).Select(action => (string?)action["title"]).Should().NotContain(title => title != null && title.StartsWith("Read"));
    }

    private static async Task<JsonObject[]> ActionsAsync(Opened guide, string? only)
    {
        var parameters = TestJson.Document(guide.Uri);
        parameters["range"] = TestJson.Range(guide.Line, guide.Character, guide.Line, guide.Character);
        parameters["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        if (only is not null && parameters["context"] is JsonObject context) context["only"] = new JsonArray(only);
        return [.. (await guide.Client.RequestAsync("textDocument/codeAction", parameters) as JsonArray ?? []).OfType<JsonObject>()];
    }

    // Without "only", as an editor asks when the cursor stands there.
    private static async Task<JsonObject> ActionAsync(Opened guide, string title) =>
        (await ActionsAsync(guide, null)).First(action => (string?)action["title"] == title);

    private async Task<JsonObject> ResolvedAsync(JsonObject action)
    {
        action["edit"].Should().BeNull("it is made when the action is chosen");
        return await server.Client.RequestAsync("codeAction/resolve", action.DeepClone()) as JsonObject ?? [];
    }

    private static JsonNode? EditsOf(JsonObject action) => action["edit"]?["documentChanges"]?[0]?["edits"];
}
