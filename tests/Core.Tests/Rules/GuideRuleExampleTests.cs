using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Rules;

public sealed class GuideRuleExampleTests
{
    private static readonly Dictionary<string, GuideRuleExample> Examples = GuideRuleExample.All().ToDictionary(e => e.ToString());

    public static TheoryData<string> BadExamples => [.. Examples.Where(e => e.Value.IsBad).Select(e => e.Key)];
    public static TheoryData<string> GoodExamples => [.. Examples.Where(e => !e.Value.IsBad).Select(e => e.Key)];

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void A_bad_guide_yields_exactly_its_rule(string name)
    {
        var example = Examples[name];
        example.Findings().Select(f => f.Rule).Distinct().Should().Equal([example.Rule], name);
    }

    [Theory]
    [MemberData(nameof(GoodExamples))]
    public void A_good_guide_yields_nothing_from_its_rule(string name)
    {
        var example = Examples[name];
        example.Findings().Select(f => f.Rule).Should().NotContain(example.Rule, name);
    }

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void Each_fix_mends_its_finding_and_brings_no_other(string name)
    {
        var example = Examples[name];
        var findings = example.Findings();
        foreach (var finding in findings)
        {
            foreach (var fix in finding.Fixes)
            {
                var mended = TextEdits.Apply(example.Text, fix.Edits);
                var left = example.FindingsOn(mended);
                left.Select(f => f.Rule).Distinct().Should().BeSubsetOf([example.Rule], "of {0} after “{1}”:\n{2}", name, fix.Title, mended);
                left.Should().HaveCountLessThan(findings.Count, "of {0} after “{1}”:\n{2}", name, fix.Title, mended);
            }
        }
    }

    [Fact]
    public void Every_page_has_bad_and_good_guides_in_both_languages()
    {
        foreach (var rule in RuleRegistry.GuideRules)
        {
            foreach (var language in new[] { "en", "de" })
            {
                var own = Examples.Values.Where(e => e.Rule == rule.Info.Id && e.Language == language).ToList();
                own.Should().Contain(e => e.IsBad, "{0} {1}", rule.Info.Id, language).And.Contain(e => !e.IsBad, "{0} {1}", rule.Info.Id, language);
            }
        }
    }

    [Fact]
    public void Every_whole_guide_rule_stands_in_the_list()
    {
        var rules = typeof(GuideRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(GuideRule)) && !type.IsAbstract).Select(type => type.Name);

        RuleRegistry.GuideRules.Select(rule => rule.GetType().Name).Should().BeEquivalentTo(rules);
    }

    [Fact]
    public void Every_rule_that_asks_for_something_says_who_owes_it()
    {
        var missing = RuleRegistry.GuideRules.Where(rule => rule.Info.Id.StartsWith("missing-", StringComparison.Ordinal) && rule.Duty is null);

        missing.Select(rule => rule.Info.Id).Should().BeEmpty();
    }

    [Fact]
    public void A_guide_without_a_kind_owes_information_at_most_and_an_everyday_talk_nothing()
    {
        foreach (var duty in RuleRegistry.GuideRules.Select(rule => rule.Duty).OfType<Duty>())
        {
            ((int)duty.Severities[(int)Model.GuideKind.Unstated]).Should().BeLessThanOrEqualTo((int)Severity.Info);
            duty.Severities[(int)Model.GuideKind.Everyday].Should().Be(Severity.Off);
        }
    }
}
