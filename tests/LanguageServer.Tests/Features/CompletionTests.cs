using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.Features;
using InterviewGuide.LanguageServer.Features.Writing;
using InterviewGuide.LanguageServer.Tests.EndToEnd;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class CompletionTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task The_head_offers_keywords_of_the_plan_and_no_probes()
    {
        var labels = Labels(await server.Open("Guide: Lending\n|").AskAsync("textDocument/completion"));
        labels.Should().Contain(["Kind", "Hypothesis", "Segment", "Section"]).And.NotContain("Probe").And.NotContain("Wrong if");
    }

    [Theory]
    [InlineData("Hypothesis H1: one\n    |", "Wrong if")]
    [InlineData("Segment S1: neighbours\n    |", "Participants")]
    [InlineData("Section: Start\n    |", "Ask")]
    [InlineData("Section: Start\n    Ask: Who came?\n        |", "Probe")]
    [InlineData("Section: Start\n    Ask: Who came?\n    |", "Ask")]
    [InlineData("Section: Start\n    Task 1: Open the shed\n        |", "Scenario")]
    public async Task What_fits_into_the_item_above_comes_first(string text, string keyword)
    {
        var list = Items(await server.Open(text).AskAsync("textDocument/completion"));
        var ranked = list.OrderBy(item => (string?)item["sortText"], StringComparer.Ordinal).Select(item => (string?)item["label"]).ToArray();
        Array.IndexOf(ranked, keyword).Should().BeInRange(0, 12, string.Join(", ", ranked));
    }

    [Theory]
    [InlineData("Guide: Lending\nLanguage: de\nSection: Anfang\n    |", "Frage")]
    [InlineData("Leitfaden: Leihen\nAbschnitt: Anfang\n    |", "Frage")]
    [InlineData("Language: en\nAbschnitt: Anfang\n    |", "Ask")]
    public async Task Keywords_are_offered_in_the_language_of_the_guide(string text, string keyword)
    {
        var labels = Labels(await server.Open(text).AskAsync("textDocument/completion"));
        labels.Should().Contain(keyword).And.NotContain(keyword == "Ask" ? "Frage" : "Ask");
    }

    [Fact]
    public async Task An_empty_Leitfaden_is_German() =>
        Labels(await server.Open("|", ".leitfaden").AskAsync("textDocument/completion")).Should().Contain("Leitfaden").And.NotContain("Guide");

    [Fact]
    public async Task A_keyword_replaces_what_was_typed_of_it_and_brings_its_colon()
    {
        var guide = server.Open("Section: Start\n    - As|\n");
        var ask = Items(await guide.AskAsync("textDocument/completion")).First(item => (string?)item["label"] == "Ask");
        TestJson.Apply(guide.Text, new JsonArray(ask["textEdit"]?.DeepClone())).Should().Contain("    - Ask: \n");
        var before = server.Open("Section: Start\n    As|: Who came?\n");
        var second = Items(await before.AskAsync("textDocument/completion")).First(item => (string?)item["label"] == "Ask");
        TestJson.Apply(before.Text, new JsonArray(second["textEdit"]?.DeepClone())).Should().Contain("    Ask: Who came?\n");
    }

    [Fact]
    public async Task Documentation_comes_when_an_item_is_looked_at()
    {
        var ask = Items(await server.Open("Section: Start\n    |").AskAsync("textDocument/completion")).First(item => (string?)item["label"] == "Ask");
        ask.ContainsKey("documentation").Should().BeFalse();
        var resolved = await server.Client.RequestAsync("completionItem/resolve", ask.DeepClone());
        ((string?)resolved?["documentation"]?["value"]).Should().StartWith("A question to the participant");
        ((string?)resolved?["documentation"]?["kind"]).Should().Be("markdown");
        ((string?)resolved?["label"]).Should().Be("Ask");
    }

    [Theory]
    [InlineData("Hypothesis H1: one\nRQ2: two\nSection: Start\n    Ask: Who came? [|", "")]
    [InlineData("Hypothesis H1: one\nRQ2: two\nSection: Start\n    Ask: Who came? [H1, R|", "R")]
    public async Task Ids_are_offered_in_brackets_with_their_words(string text, string typed)
    {
        var guide = server.Open(text);
        var items = Items(await guide.AskAsync("textDocument/completion"));
        items.Select(item => (string?)item["label"]).Should().Equal("H1", "RQ2");
        items.Select(item => (string?)item["detail"]).Should().Equal("one", "two");
        guide.Slice(items[0]["textEdit"]?["range"]).Should().Be(typed);
    }

    [Fact]
    public async Task A_direction_in_brackets_is_not_disturbed() =>
        Items(await server.Open("Hypothesis H1: one\nSection: Start\n    Ask: Who came? [wait for |").AskAsync("textDocument/completion"))
            .Select(item => (string?)item["label"]).Should().NotContain("H1");

    [Theory]
    [InlineData("Kind: |", "discovery", "usability")]
    [InlineData("Art: |", "Problem-Interview", "Usability-Test")]
    [InlineData("Status: |", "draft", "done")]
    [InlineData("Sprache: |", "Deutsch", "Englisch")]
    [InlineData("Section: Eins\n    Role: |", "warm-up", "closing")]
    public async Task Fields_with_fixed_values_offer_them(string text, string one, string other)
    {
        var labels = Labels(await server.Open(text).AskAsync("textDocument/completion"));
        if (text.StartsWith("Sprache", StringComparison.Ordinal)) labels.Should().NotBeEmpty();
        else labels.Should().Contain([one, other]);
    }

    [Theory]
    [InlineData("Kind:|", "discovery", "Kind: discovery")]
    [InlineData("Kind: |", "discovery", "Kind: discovery")]
    [InlineData("Kind: dis|", "discovery", "Kind: discovery")]
    public async Task A_value_stands_behind_its_colon_and_a_blank(string text, string label, string result)
    {
        var guide = server.Open(text);
        var value = Items(await guide.AskAsync("textDocument/completion")).First(item => (string?)item["label"] == label);
        TestJson.Apply(guide.Text, new JsonArray(value["textEdit"]?.DeepClone())).Should().Be(result);
    }

    [Fact]
    public async Task Questions_that_work_are_offered_as_snippets_by_the_role_of_the_section()
    {
        var closing = Items(await server.Open("Section: Closing\n    - |").AskAsync("textDocument/completion"));
        closing.Select(item => (string?)item["label"]).Should().Contain("What should I have asked that I did not ask?").And.NotContain("When did you last [do this]?");
        var core = Items(await server.Open("Section: The last loan\n    Ask: |").AskAsync("textDocument/completion"));
        var last = core.First(item => (string?)item["label"] == "When did you last [do this]?");
        ((string?)last["textEdit"]?["newText"]).Should().Be("When did you last ${1:do this}?");
        ((int?)last["insertTextFormat"]).Should().Be(2);
        var probe = Items(await server.Open("Section: The last loan\n    Ask: Who came?\n        - |").AskAsync("textDocument/completion"));
        probe.Select(item => (string?)item["label"]).Should().Contain("What happened just before that?");
    }

    [Fact]
    public async Task Questions_use_the_guides_form_of_address()
    {
        var du = Labels(await server.Open("Sprache: de\nAnrede: du\nAbschnitt: Kern\n    - |").AskAsync("textDocument/completion"));
        du.Should().Contain("Wann hast du zuletzt [das gemacht]?").And.NotContain("Wann haben Sie zuletzt [das gemacht]?");
    }

    [Theory]
    [InlineData("Section: Start\n    # allow |\n    Ask: Would you buy it?\n", ".guide", "hypothetical-question")]
    [InlineData("Language: de\nAbschnitt: Start\n    # erlaube suggestivfrage, |", ".guide", "hypothetische-frage")]
    [InlineData("# Lending\n\n<!-- guide: allow |", ".guide.md", "leading-question")]
    public async Task Rules_are_offered_where_they_are_allowed(string text, string name, string rule)
    {
        var items = Items(await server.Open(text, name).AskAsync("textDocument/completion"));
        items.Select(item => (string?)item["label"]).Should().Contain(rule).And.NotContain("Ask");
        var resolved = await server.Client.RequestAsync("completionItem/resolve", items.First(item => (string?)item["label"] == rule).DeepClone());
        ((string?)resolved?["documentation"]?["value"]).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task Guides_beside_this_one_are_offered_to_include()
    {
        server.Client.Folder.Write("snippets/consent.guide", "Section: Consent\n");
        server.Client.Folder.Write("snippets/readme.md", "# Read me\n");
        Labels(await server.Write("includes.guide", "Section: Start\nInclude: |").AskAsync("textDocument/completion")).Should().Contain("snippets/consent.guide").And.NotContain("snippets/readme.md");
    }

    [Fact]
    public async Task In_Markdown_a_bullet_offers_questions_and_labels()
    {
        var labels = Labels(await server.Open("# Lending\n\n## Core\n\n- When did you last lend it?\n- |", ".guide.md", "markdown").AskAsync("textDocument/completion"));
        labels.Should().Contain(["Note", "When did you last [do this]?"]).And.NotContain("Hypothesis");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.German)]
    public void No_question_that_is_offered_has_a_fault(Language language)
    {
        QuestionStarters.All(language).Should().NotBeEmpty();
        foreach (var starter in QuestionStarters.All(language))
        {
            var words = starter.Text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
            var role = starter.Role == "probe" ? "core" : starter.Role;
            var keyword = starter.Role == "probe" ? "    Ask: How did you choose it?\n        Probe: " : "    Ask: ";
            var text = $"Language: {(language == Language.German ? "de" : "en")}\nKind: discovery\nSection: A\n    Role: {role}\n{keyword}{words}\n";
            var result = Linter.Lint(new GuideDocument("a.guide", new SourceText(text), GuideFormat.Guide), LintConfiguration.Default);
            result.Findings.Where(finding => finding.Span.Start >= text.IndexOf(words, StringComparison.Ordinal)).Select(finding => finding.Rule).Should().BeEmpty(starter.Text);
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.German)]
    public void Every_keyword_has_its_line_of_help(Language language)
    {
        foreach (var keyword in KeywordTable.All) KeywordHelp.Of(keyword, language).Should().NotBeNullOrEmpty(KeywordTable.Id(keyword));
        KeywordHelp.Table.Keys(language).Should().BeEquivalentTo(KeywordTable.All.Select(KeywordTable.Id));
    }

    private static JsonObject[] Items(JsonNode? list) => [.. (list?["items"] as JsonArray ?? []).OfType<JsonObject>()];

    private static string[] Labels(JsonNode? list) => [.. Items(list).Select(item => (string?)item["label"] ?? "")];
}

public sealed class PlainCompletionTests(PlainServerFixture server) : IClassFixture<PlainServerFixture>
{
    [Fact]
    public async Task A_client_that_knows_no_snippets_gets_the_blanks_as_they_are_read()
    {
        var list = await server.Open("Section: The last loan\n    Ask: |").AskAsync("textDocument/completion");
        var last = (list?["items"] as JsonArray ?? []).OfType<JsonObject>().First(item => (string?)item["label"] == "When did you last [do this]?");
        ((string?)last["textEdit"]?["newText"]).Should().Be("When did you last [do this]?");
        last.ContainsKey("insertTextFormat").Should().BeFalse();
    }
}
