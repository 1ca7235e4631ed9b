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
}
