using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace.Tests;

public sealed class ConfigurationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_member_is_read()
    {
        var lint = Lint("""
            {
              "$schema": "x", // for editors
              /* comments are welcome */
              "language": "de", "kind": "switch",
              "products": ["ClipMill"], "glossary": ["Backlog"],
              "keywords": { "Leitidee": "goal" },
              "headings": { "Vorgeplänkel": "warm-up" },
              "maxFindings": 7,
              "rules": {
                "hypothetische-frage": "info",
                "long-question": { "severity": "info", "options": { "words": 30, "clauses": 3 } },
              }
            }
            """);
        lint.Language.Should().Be(Language.German);
        lint.Kind.Should().Be(GuideKind.Switch);
        lint.Products.Should().Equal("ClipMill");
        lint.Glossary.Should().Equal("Backlog");
        lint.Keywords.Should().Equal(new Dictionary<string, string> { ["Leitidee"] = "goal" });
        lint.Headings.Should().Equal(new Dictionary<string, SectionRole> { ["Vorgeplänkel"] = SectionRole.WarmUp });
        lint.MaxFindings.Should().Be(7);
        lint.Rules["hypothetical-question"].Severity.Should().Be(Severity.Info);
        lint.Rules["long-question"].Severity.Should().Be(Severity.Info);
        lint.Rules["long-question"].Options.Should().Equal(new Dictionary<string, int> { ["words"] = 30, ["clauses"] = 3 });
    }

    [Fact]
    public void Kinds_roles_and_keywords_may_be_written_as_in_guides()
    {
        var lint = Lint("""{ "kind": "Problem-Interview", "keywords": { "Leitidee": "Ziel", "Idee": "research-question" }, "headings": { "Los": "Einstieg" } }""");
        lint.Kind.Should().Be(GuideKind.Discovery);
        lint.Keywords["Leitidee"].Should().Be("goal");
        lint.Keywords["Idee"].Should().Be("research-question");
        lint.Headings["Los"].Should().Be(SectionRole.Opening);
    }

    [Theory]
    [InlineData("{\n  \"ruels\": {}\n}", 2, 3, "config.unknown-member.near", "ruels", "rules")]
    [InlineData("{\n  \"xyzzy\": 1\n}", 2, 3, "config.unknown-member", "xyzzy")]
    [InlineData("{ \"rules\": {\n \"hypothetcal-question\": \"off\" } }", 2, 2, "config.unknown-rule.near", "hypothetcal-question", "hypothetical-question")]
    [InlineData("{ \"rules\": { \"nothing-like-it\": \"off\" } }", 1, 14, "config.unknown-rule", "nothing-like-it")]
    [InlineData("{ \"rules\": { \"closed-question\": \"warnin\" } }", 1, 33, "config.unknown-value.near", "warnin", "warning")]
    [InlineData("{ \"rules\": { \"closed-question\": 3 } }", 1, 33, "config.expects-severity")]
    [InlineData("{ \"rules\": { \"closed-question\": { \"options\": { \"a\": 1 } } } }", 1, 48, "config.no-options", "closed-question")]
    [InlineData("{ \"rules\": { \"long-question\": { \"options\": {\n \"words\": [] } } } }", 2, 11, "config.expects-option", "words", "15", "80")]
    [InlineData("{ \"rules\": { \"long-question\": { \"options\": {\n \"words\": 1000 } } } }", 2, 11, "config.expects-option", "words")]
    [InlineData("{ \"rules\": { \"long-question\": { \"options\": {\n \"wrods\": 30 } } } }", 2, 2, "config.unknown-option.near", "long-question", "wrods", "words")]
    [InlineData("{ \"rules\": { \"lange-frage\": { \"options\": {\n \"seconds\": 30 } } } }", 2, 2, "config.unknown-option", "long-question", "seconds", "words, clauses")]
    [InlineData("{ \"rules\": { \"closed-question\": \"off\", \"geschlossene-frage\": \"off\" } }", 1, 40, "config.double-member", "geschlossene-frage")]
    [InlineData("{ \"rules\": [] }", 1, 12, "config.expects-object")]
    [InlineData("{ \"files\": \"*.md\" }", 1, 12, "config.expects-list")]
    [InlineData("{ \"files\": [\"*.md\", 3] }", 1, 21, "config.expects-text")]
    [InlineData("{ \"kind\": \"discvery\" }", 1, 11, "config.unknown-value.near", "discvery", "discovery")]
    [InlineData("{ \"maxFindings\": -1 }", 1, 18, "config.expects-number")]
    [InlineData("{ \"maxFindings\": 1.5 }", 1, 18, "config.expects-number")]
    [InlineData("{ \"rulesVersion\": 1 }", 1, 19, "config.expects-version")]
    [InlineData("{ \"kind\": \"switch\", \"kind\": \"switch\" }", 1, 21, "config.double-member", "kind")]
    [InlineData("{ \"extends\": \"recomended\" }", 1, 14, "config.unknown-preset.near", "recomended", "recommended")]
    [InlineData("{ \"extends\": \"quiet\" }", 1, 14, "config.unknown-preset", "quiet", "academic, concept, discovery, everyday, expert, gentle, recommended, requirements, strict, switch, usability")]
    [InlineData("{ \"extends\": \"./none.json\" }", 1, 14, "config.extends-missing", "./none.json")]
    [InlineData("{ \"extends\": \"./guide.config.json\" }", 1, 14, "config.extends-circle", "./guide.config.json")]
    [InlineData("{ \"overrides\": [ { \"kind\": \"switch\" } ] }", 1, 18, "config.override-without-files")]
    [InlineData("{ \"overrides\": [ { \"files\": [], \"ignore\": [] } ] }", 1, 33, "config.unknown-member", "ignore")]
    [InlineData("[]", 1, 1, "config.expects-object")]
    public void A_mistake_is_reported_with_its_place_and_what_may_be_meant(string text, int line, int column, string code, params string[] arguments)
    {
        var problem = Problems(text).Should().ContainSingle().Subject;
        problem.Code.Should().Be(code);
        problem.Position.Should().Be(new Text.LinePosition(line - 1, column - 1));
        problem.Arguments.Take(arguments.Length).Should().Equal(arguments);
        problem.Text(Language.English).Should().NotBeEmpty();
        problem.Text(Language.German).Should().NotBe(problem.Text(Language.English));
    }

    [Theory]
    [InlineData("{\n  \"rules\": { \"a\" \"b\" }\n}", "config.not-json", 2)]
    [InlineData("{\n  \"rules\": { \n", "config.ends-early", 3)]
    [InlineData("", "config.ends-early", 1)]
    [InlineData("{ } }", "config.not-json", 1)]
    [InlineData("{ \"a\": nope }", "config.not-json", 1)]
    public void A_file_that_is_no_JSON_is_reported_where_it_stops_being_so(string text, string code, int line)
    {
        var problem = Problems(text).Should().ContainSingle().Subject;
        problem.Code.Should().Be(code);
        problem.Position?.Line.Should().Be(line - 1);
    }

    [Fact]
    public void All_mistakes_are_reported_at_once() =>
        Problems("{ \"kindd\": 1, \"rules\": { \"xx-yy-zz\": \"off\" }, \"files\": 3 }").Should().HaveCount(3);

    [Fact]
    public void A_deeply_nested_file_is_reported_and_not_followed() =>
        Problems(new string('[', 100_000)).Should().ContainSingle();

    [Fact]
    public void A_configuration_that_is_not_UTF_8_is_reported()
    {
        folder.Write("guide.config.json", [.. "{ \"products\": [\"M"u8, 0xFC, .. "ller\"] }"u8]);
        new ConfigurationStore().ForFolder(folder.Path).Problems.Should().ContainSingle().Which.Code.Should().Be("file.not-utf8");
    }

    [Fact]
    public void What_extends_adds_words_and_replaces_single_values()
    {
        folder.Write("base/team.json", """{ "kind": "switch", "products": ["A"], "rules": { "long-question": { "severity": "off", "options": { "words": 30 } } }, "files": ["*.md"] }""");
        var configuration = Configuration("""{ "extends": ["recommended", "./base/team.json"], "kind": "expert", "products": ["B"], "rules": { "long-question": "hint" } }""");
        var lint = configuration.For(folder["a.guide"]);
        lint.Kind.Should().Be(GuideKind.Expert);
        lint.Products.Should().Equal("A", "B");
        lint.Rules["long-question"].Should().BeEquivalentTo(new { Severity = Severity.Hint, Options = new Dictionary<string, int> { ["words"] = 30 } });
        configuration.FilePatterns.Should().Equal("*.md");
        configuration.Sources.Should().Equal(folder["guide.config.json"], folder["base/team.json"]);
    }

    [Fact]
    public void A_mistake_in_an_extended_file_is_reported_there()
    {
        folder.Write("base.json", "{ \"kindd\": 1 }");
        Problems("{ \"extends\": \"./base.json\" }").Should().ContainSingle().Which.Path.Should().Be(folder["base.json"]);
    }

    [Fact]
    public void Overrides_hold_for_their_files_the_last_one_first()
    {
        var configuration = Configuration("""
            {
              "kind": "discovery",
              "overrides": [
                { "files": ["tests/"], "kind": "usability", "rules": { "closed-question": "off" } },
                { "files": ["*.de.guide"], "language": "de", "kind": "expert" }
              ]
            }
            """);
        configuration.For(folder["a.guide"]).Kind.Should().Be(GuideKind.Discovery);
        configuration.For(folder["tests/a.guide"]).Kind.Should().Be(GuideKind.Usability);
        configuration.For(folder["tests/x/a.de.guide"]).Should().BeEquivalentTo(new { Kind = GuideKind.Expert, Language = Language.German });
        configuration.For(folder["tests/x/a.de.guide"]).Rules["closed-question"].Severity.Should().Be(Severity.Off);
        configuration.For(folder["tests/b.guide"]).Should().BeSameAs(configuration.For(folder["tests/c.guide"]));
    }

    [Fact]
    public void Rules_that_came_after_the_pinned_version_stay_off_unless_named()
    {
        var lint = Lint("""{ "rulesVersion": "0.0.1", "rules": { "closed-question": "info" } }""");
        lint.Rules["closed-question"].Severity.Should().Be(Severity.Info);
        lint.Rules["tag-question"].Severity.Should().Be(Severity.Off);
    }

    [Fact]
    public void The_walk_up_ends_at_a_repository()
    {
        folder.Write("guide.config.json", """{ "kind": "switch" }""");
        Directory.CreateDirectory(folder["repo/.git"]);
        Directory.CreateDirectory(folder["repo/sub"]);
        new ConfigurationStore().ForFolder(folder["repo/sub"]).Path.Should().BeNull();
        Directory.CreateDirectory(folder["plain/sub"]);
        new ConfigurationStore().ForFolder(folder["plain/sub"]).Path.Should().Be(folder["guide.config.json"]);
    }

    [Fact]
    public void The_walk_up_ends_at_the_workspace_folder()
    {
        folder.Write("guide.config.json", """{ "kind": "switch" }""");
        Directory.CreateDirectory(folder["space/sub"]);
        new ConfigurationStore(folder["space"]).ForFolder(folder["space/sub"]).Path.Should().BeNull();
    }

    [Fact]
    public void Patterns_of_a_named_configuration_count_from_the_working_folder()
    {
        var path = folder.Write("elsewhere/F.json", """{ "files": ["talks/*.md"] }""");
        ConfigurationStore.OfFile(path, folder.Path).ForFolder("/anywhere").Selects(folder["talks/a.md"]).Should().BeTrue();
    }

    [Fact]
    public void Patterns_match_files_outside_of_the_folder_by_their_whole_path()
    {
        using var outside = new TemporaryFolder();
        Configuration("""{ "files": ["**/*.md"] }""").Selects(outside["a.md"]).Should().BeTrue();
    }

    [Fact]
    public void The_effective_configuration_is_itself_a_configuration_that_means_the_same()
    {
        var configuration = Configuration("""{ "kind": "usability", "headings": { "Los": "opening" }, "rules": { "long-question": { "severity": "hint", "options": { "words": 30 } } } }""");
        var shown = System.Text.Encoding.UTF8.GetString(EffectiveConfiguration.Json(configuration, folder["a.guide"]));
        var again = Configuration(shown);
        again.Problems.Should().BeEmpty();
        EffectiveConfiguration.Json(again, null).Should().Equal(EffectiveConfiguration.Json(configuration, null));
    }

    private System.Collections.Immutable.ImmutableArray<Problem> Problems(string text) => Read(text).Problems;

    private LintConfiguration Lint(string text) => Configuration(text).For(folder["a.guide"]);

    private GuideConfiguration Configuration(string text)
    {
        var configuration = Read(text);
        configuration.Problems.Should().BeEmpty();
        return configuration;
    }

    private GuideConfiguration Read(string text)
    {
        folder.Write("guide.config.json", text);
        return new ConfigurationStore().ForFolder(folder.Path);
    }
}
