using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewGuide.Linting;
using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Linting;

/// <summary>What a configuration says to rules.</summary>
public sealed class RuleSettingTests
{
    private const string LongQuestion =
        "Who was in the room when the team that had built the first version heard that the plan on which everybody had worked since spring was dropped?";

    [Theory]
    [InlineData("Who looks after the backlog?", "jargon-term")]
    [InlineData("Who answers the XRTQ?", "jargon-term")]
    [InlineData("Who looks after the backlog-list and the XRTQs?")]
    [InlineData("Who looks after the Backlog?")]
    public void A_word_of_the_glossary_is_no_jargon(string question, params string[] rules)
    {
        var glossary = rules.Length > 0 ? ImmutableArray<string>.Empty : ["backlog", "XRTQ"];

        RulesOn(question, LintConfiguration.Default with { Glossary = glossary }).Should().Equal(rules);
    }

    [Fact]
    public void A_name_of_an_own_product_is_no_jargon() =>
        RulesOn("Who answers the XRTQ?", LintConfiguration.Default with { Products = ["XRTQ"] }).Should().BeEmpty();

    [Theory]
    [InlineData("words", 25, true)]
    [InlineData("words", 30, false)]
    [InlineData("clauses", 3, true)]
    [InlineData("clauses", 9, false)]
    public void An_option_moves_the_limit_of_its_rule(string option, int value, bool isFound)
    {
        var setting = new RuleSetting(null, new Dictionary<string, int> { [option] = value }.ToFrozenDictionary());

        RulesOn(LongQuestion, With("long-question", setting)).Contains("long-question").Should().Be(isFound);
    }

    [Fact]
    public void A_rule_that_is_off_by_default_runs_where_it_is_asked_for()
    {
        const string Question = "Does everybody lock the shed?";

        RulesOn(Question, LintConfiguration.Default).Should().Equal("closed-question");
        RulesOn(Question, With("absolute-term", new RuleSetting(Severity.Info))).Should().Equal("absolute-term");
        RulesOn(Question, LintConfiguration.Default with { Only = new HashSet<string> { "absolute-term" } }).Should().Equal("absolute-term");
        RulesOn(Question, LintConfiguration.Default with { Only = new HashSet<string> { "absolute-term" }, Skip = new HashSet<string> { "absolute-term" } }).Should().BeEmpty();
    }

    private static LintConfiguration With(string rule, RuleSetting setting) =>
        LintConfiguration.Default with { Rules = new Dictionary<string, RuleSetting> { [rule] = setting }.ToFrozenDictionary() };

    private static IEnumerable<string> RulesOn(string question, LintConfiguration configuration)
    {
        var source = new SourceText($"Language: en\n\nSection: Main part\n    Ask: {question}\n");
        return Linter.Lint(new GuideDocument("a.guide", source, GuideFormat.Guide), configuration).Findings.Select(finding => finding.Rule);
    }
}
