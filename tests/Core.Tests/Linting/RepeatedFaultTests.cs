using System.Collections.Frozen;
using InterviewGuide.Linting;
using InterviewGuide.Rules;

namespace InterviewGuide.Tests.Linting;

/// <summary>A line is warned once of what it does more than once; the rest is information.</summary>
public sealed class RepeatedFaultTests
{
    [Theory]
    [InlineData("Would you rent a cargo bike? Would you park it outside?", "hypothetical-question Warning", "hypothetical-question Info")]
    [InlineData("Würden Sie ein Lastenrad leihen? Würden Sie es draußen abstellen?", "hypothetical-question Warning", "hypothetical-question Info")]
    [InlineData("Which features would the lock need? Which features would the lights need?", "feature-wishlist Warning", "feature-wishlist Info")]
    [InlineData("Would you rent a cargo bike? Which features would the lock need?", "hypothetical-question Warning", "feature-wishlist Warning")]
    [InlineData("Would you rent a cargo bike?\n        Would you park it outside?", "hypothetical-question Warning", "hypothetical-question Warning")]
    public void The_same_fault_in_the_next_question_is_known_already(string question, params string[] findings) =>
        FindingsOn(question).Should().Equal(findings);

    [Theory]
    [InlineData("Imagine a bike that locks itself. Would you leave it outside?", "hypothetical-question Info", "hypothetical-question Warning")]
    [InlineData("Imagine a bike that locks itself. Which features would the app need?", "hypothetical-question Info", "feature-wishlist Warning")]
    [InlineData("Stellen Sie sich vor, das Rad schließt sich selbst ab. Was würden Sie dafür bezahlen?", "hypothetical-question Info", "willingness-to-pay Warning")]
    public void A_scene_leaves_the_warning_to_the_question_behind_it(string question, params string[] findings) =>
        FindingsOn(question).Should().Equal(findings);

    [Fact]
    public void What_the_configuration_says_of_a_rule_holds_for_each_finding()
    {
        var rules = new Dictionary<string, RuleSetting> { ["hypothetical-question"] = new(Severity.Error) }.ToFrozenDictionary();

        FindingsOn("Would you rent a cargo bike? Would you park it outside?", LintConfiguration.Default with { Rules = rules })
            .Should().Equal("hypothetical-question Error", "hypothetical-question Error");
    }

    private static IEnumerable<string> FindingsOn(string question, LintConfiguration? configuration = null)
    {
        string[] imagined = ["hypothetical-question", "feature-wishlist", "willingness-to-pay"];
        return LintedText.FindingsOn(null, question, configuration).Where(finding => imagined.Contains(finding.Rule)).Select(finding => $"{finding.Rule} {finding.Severity}");
    }
}
