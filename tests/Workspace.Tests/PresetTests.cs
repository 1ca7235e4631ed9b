using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace.Tests;

/// <summary>The configurations that come with the program.</summary>
public sealed class PresetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> All => [.. ConfigurationReader.Presets];

    [Fact]
    public void There_is_one_for_each_kind_and_one_for_each_temper() =>
        ConfigurationReader.Presets.Should().BeEquivalentTo(
            Enum.GetValues<GuideKind>().Where(kind => kind != GuideKind.Unstated).Select(ConfigurationNames.Of).Concat(["recommended", "strict", "gentle"]));

    [Theory]
    [MemberData(nameof(All))]
    public void A_preset_is_a_configuration_that_sets_only_what_differs(string preset)
    {
        var lint = Lint($$"""{ "extends": "{{preset}}" }""");

        foreach (var (id, setting) in lint.Rules)
            setting.Severity.Should().NotBe(RuleCatalogue.Find(id)?.DefaultSeverity, "{0} has that severity anyway", id);
        if (preset is not ("recommended" or "strict" or "gentle")) ConfigurationNames.Of(lint.Kind).Should().Be(preset);
        else lint.Kind.Should().Be(GuideKind.Unstated);
    }

    [Fact]
    public void Strict_lowers_nothing_and_gentle_raises_nothing()
    {
        Lint("""{ "extends": "strict" }""").Rules.Should().NotBeEmpty().And.OnlyContain(rule => rule.Value.Severity > Default(rule.Key));
        Lint("""{ "extends": "gentle" }""").Rules.Should().NotBeEmpty().And.OnlyContain(rule => rule.Value.Severity < Default(rule.Key));
    }

    [Fact]
    public void A_kind_and_a_temper_go_together_and_own_settings_have_the_last_word()
    {
        var lint = Lint("""{ "extends": ["strict", "usability"], "rules": { "jargon-term": "off" } }""");

        lint.Kind.Should().Be(GuideKind.Usability);
        lint.Rules["generic-habit"].Severity.Should().Be(Severity.Warning);
        lint.Rules["closed-question"].Severity.Should().Be(Severity.Hint);
        lint.Rules["jargon-term"].Severity.Should().Be(Severity.Off);
    }

    [Fact]
    public void An_override_may_extend_a_preset_for_its_files()
    {
        var configuration = Configuration("""{ "kind": "discovery", "overrides": [{ "files": ["tests/"], "extends": "usability", "rules": { "either-or-question": "off" } }] }""");

        configuration.For(folder["a.guide"]).Kind.Should().Be(GuideKind.Discovery);
        configuration.For(folder["a.guide"]).Rules.Should().BeEmpty();
        var test = configuration.For(folder["tests/a.guide"]);
        test.Kind.Should().Be(GuideKind.Usability);
        test.Rules["closed-question"].Severity.Should().Be(Severity.Hint);
        test.Rules["either-or-question"].Severity.Should().Be(Severity.Off);
    }

    [Fact]
    public void An_override_takes_no_files_from_what_it_extends()
    {
        folder.Write("other.json", """{ "files": ["*.md"], "ignore": ["*"], "kind": "expert" }""");
        var configuration = Configuration("""{ "overrides": [{ "files": ["talks/"], "extends": "./other.json" }] }""");

        configuration.For(folder["talks/a.guide"]).Kind.Should().Be(GuideKind.Expert);
        configuration.FilePatterns.Should().BeEmpty();
        configuration.IgnorePatterns.Should().BeEmpty();
    }

    [Fact]
    public void A_preset_that_is_unknown_is_reported_in_an_override_too()
    {
        folder.Write("guide.config.json", """{ "overrides": [{ "files": ["a"], "extends": "usabilty" }] }""");

        new ConfigurationStore().ForFolder(folder.Path).Problems.Should().ContainSingle().Which.Code.Should().Be("config.unknown-preset.near");
    }

    private static Severity? Default(string rule) => RuleCatalogue.Find(rule)?.DefaultSeverity;

    private LintConfiguration Lint(string text) => Configuration(text).ForFolderItself;

    private GuideConfiguration Configuration(string text)
    {
        folder.Write("guide.config.json", text);
        var configuration = new ConfigurationStore().ForFolder(folder.Path);
        configuration.Problems.Should().BeEmpty();
        return configuration;
    }
}
