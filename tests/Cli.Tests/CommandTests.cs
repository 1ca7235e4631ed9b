using System.Text.Json;
using InterviewGuide.Linting;
using InterviewGuide.Rules;

namespace InterviewGuide.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly GuideCommand guide = new();

    public void Dispose() => guide.Dispose();

    [Fact]
    public void Outline_shows_every_line_that_holds_words_with_its_reason()
    {
        guide.Write("a.guide", "## Core\n\nFirst?\n").Run("outline", "a.guide").ExitCode.Should().Be(0);
        guide.Output.Should().StartWith("a.guide (English, no kind stated)\n");
        guide.Output.Should().Contain("    1  title        ## Core  (a heading, section for the core)\n");
        guide.Output.Should().Contain("    3  asked          First?  (its keyword)\n");
    }

    [Fact]
    public void Outline_as_JSON_has_every_item()
    {
        guide.Write("a.guide", "## Core\nFirst?\n").Run("outline", "a.guide", "--format", "json");
        var items = JsonDocument.Parse(guide.Output).RootElement.GetProperty("items");
        items.GetArrayLength().Should().Be(2);
        items[1].GetProperty("lineRole").GetString().Should().Be("asked");
        items[1].GetProperty("reason").GetString().Should().Be("keyword");
        items[1].GetProperty("parent").GetInt32().Should().Be(0);
        items[1].GetProperty("line").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Outline_shows_how_a_guide_stands_as_a_whole()
    {
        const string Text = "Leitfaden: Beete\nArt: Entdeckung\nDauer: 45 Min.\nHypothese H1: Regen zählt.\n\nAbschnitt: Kern (30 Min.)\n    Frage: Was haben Sie zuletzt gepflanzt? [H1]\n";
        guide.Lint = Linter.Lint;
        guide.Write("a.leitfaden", Text).Run("outline", "a.leitfaden", "--health", "--locale", "de").ExitCode.Should().Be(0);
        guide.Output.Should().StartWith("a.leitfaden (Deutsch, discovery)\n\nZeit\n");
        guide.Output.Should().MatchRegex("(?m)^  Verplant +30 Min\\.$").And.MatchRegex("(?m)^  Angegeben +45 Min\\.$");
        guide.Output.Should().MatchRegex("(?m)^  H1: Regen zählt\\. +Zeile 7$");
        guide.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
    }

    [Fact]
    public void The_health_as_JSON_has_the_same_names_in_every_locale()
    {
        const string Text = "Guide: Beds\nKind: discovery\nHypothesis H1: Rain counts.\n\nSection: Core (30 min)\n    Ask: What did you plant last? [H1]\n";
        guide.Lint = Linter.Lint;
        guide.Write("a.guide", Text).Run("outline", "a.guide", "--health", "--format", "json");
        var english = guide.Output;
        guide.Run("outline", "a.guide", "--health", "--format", "json", "--locale", "de").Output.Should().Be(english);
        var health = JsonDocument.Parse(english).RootElement.GetProperty("health");
        var path = health.GetProperty("paths")[0];
        path.GetProperty("plannedMinutes").GetProperty("from").GetDouble().Should().Be(30);
        path.GetProperty("durationMinutes").ValueKind.Should().Be(JsonValueKind.Null);
        path.GetProperty("questionsPerHour").GetDouble().Should().Be(2);
        path.GetProperty("mix").GetProperty("past").GetInt32().Should().Be(1);
        path.GetProperty("needs").GetArrayLength().Should().Be(7);
        var hypothesis = health.GetProperty("hypotheses")[0];
        hypothesis.GetProperty("covered").GetBoolean().Should().BeTrue();
        hypothesis.GetProperty("questionLines")[0].GetInt32().Should().Be(5);
    }

    [Fact]
    public void Outline_reads_standard_input()
    {
        guide.Input = "First?";
        guide.Run("outline", "-").Output.Should().Contain("First?");
    }

    [Fact]
    public void Outline_of_a_folder_or_a_missing_file_says_what_is_wrong()
    {
        guide.Write("sub/a.guide", "").Run("outline", "sub").ExitCode.Should().Be(2);
        guide.Error.Should().Contain("Name one file");
        guide.Run("outline", "none.guide").ExitCode.Should().Be(2);
        guide.Error.Should().Be("none.guide: There is no such file.\n");
        guide.Run("outline").ExitCode.Should().Be(2);
        guide.Error.Should().StartWith("guide: FILE is missing.");
    }

    [Fact]
    public void Explain_shows_the_options_of_a_rule()
    {
        guide.Run("explain", "lange-frage").ExitCode.Should().Be(0);
        guide.Output.Should().EndWith("- clauses: Reported from this many subordinate clauses on. Usually 2; from 0 to 10.\n");
        guide.Output.Should().Contain("- words: Reported from one word more than this on. Usually 25, in German guides 22; from 15 to 80.\n");
        guide.Run("explain", "tag-question").Output.Should().NotContain("Usually");
    }

    [Fact]
    public void Rules_lists_every_rule_in_text_and_JSON()
    {
        guide.Run("rules").ExitCode.Should().Be(0);
        foreach (var rule in RuleCatalogue.All) guide.Output.Should().Contain("  " + rule.Id + " ");
        JsonDocument.Parse(guide.Run("rules", "--format", "json").Output).RootElement.EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString()).Should().Equal(RuleCatalogue.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Explain_knows_both_names_of_a_rule()
    {
        var page = guide.Run("explain", "hypothetical-question").Output;
        page.Should().StartWith("Hypothetical question\nhypothetical-question · ");
        guide.Run("explain", "hypothetische-frage").Output.Should().Be(page);
    }

    [Fact]
    public void Explain_names_the_rule_that_may_be_meant()
    {
        guide.Run("explain", "hypothetcal-question").ExitCode.Should().Be(2);
        guide.Error.Should().Be("guide: There is no rule \"hypothetcal-question\". Did you mean \"hypothetical-question\"?\n");
    }

    [Fact]
    public void Config_shows_what_holds_and_where_it_comes_from()
    {
        guide.Write("base.json", """{ "kind": "switch" }""").Write("guide.config.json", """{ "extends": "./base.json", "rules": { "closed-question": "hint" } }""");
        guide.Run("config").ExitCode.Should().Be(0);
        guide.Output.Should().StartWith("// guide.config.json\n// base.json\n{\n").And.Contain("\"kind\": \"switch\"").And.Contain("\"closed-question\": \"hint\"");
    }

    [Fact]
    public void Config_without_a_file_shows_the_defaults() =>
        guide.Run("config").Output.Should().StartWith("// No guide.config.json holds here").And.Contain("\"hypothetical-question\": \"warning\"");

    [Fact]
    public void Config_resolves_overrides_for_a_file()
    {
        guide.Write("guide.config.json", """{ "overrides": [ { "files": ["x/"], "kind": "expert" } ] }""").Write("x/a.guide", "");
        guide.Run("config", "x/a.guide").Output.Should().Contain("\"kind\": \"expert\"");
        guide.Run("config").Output.Should().NotContain("\"kind\"");
    }

    [Fact]
    public void Config_reports_what_is_wrong_with_the_file()
    {
        guide.Write("guide.config.json", "{ \"kind\": 3 }").Run("config").ExitCode.Should().Be(2);
        guide.Error.Should().Be("guide.config.json:1:11: Expected a text in quotation marks.\n");
        guide.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("lint -h")]
    [InlineData("lint --formt --help")]
    [InlineData("outline --help")]
    [InlineData("explain --help")]
    [InlineData("rules --help")]
    [InlineData("config --help")]
    [InlineData("")]
    public void Help_is_there_for_every_command(string arguments)
    {
        guide.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ExitCode.Should().Be(0);
        guide.Output.Should().Contain("Usage:\n  guide ");
        guide.Error.Should().BeEmpty();
    }

    [Fact]
    public void The_version_is_printed_alone() => guide.Run("--version").Output.Should().MatchRegex(@"^guide \d+\.\d+\.\d+\n$");
}
