using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Tests.Rules;

public sealed class RuleOrderTests
{
    [Fact]
    public void Every_wording_rule_stands_in_the_rule_order()
    {
        var rules = typeof(WordingRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(WordingRule)) && !type.IsAbstract).Select(type => type.Name);

        RuleRegistry.WordingRules.Select(rule => rule.GetType().Name).Should().BeEquivalentTo(rules);
    }

    [Fact]
    public void Every_option_says_what_it_means_and_has_a_usual_value_that_is_allowed()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            foreach (var option in rule.Options)
            {
                foreach (var language in Enum.GetValues<Language>())
                {
                    rule.Page(language).Texts.Should().ContainKey("option." + option.Name, rule.Id);
                    option.DefaultIn(language).Should().BeInRange(option.Least, option.Most, rule.Id);
                }
            }
        }
    }
}
