using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Tests.Rules;

public sealed class RuleExampleTests
{
    public static TheoryData<string> BadExamples => [.. RuleExample.All().Where(e => e.IsBad).Select(e => e.ToString())];
    public static TheoryData<string> GoodExamples => [.. RuleExample.All().Where(e => !e.IsBad).Select(e => e.ToString())];

    private static RuleExample Find(string name) => RuleExample.All().First(e => e.ToString() == name);

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void A_bad_example_yields_exactly_its_rule(string name)
    {
        var example = Find(name);
        example.Findings().Select(f => f.Rule).Should().Equal([example.Rule], name);
    }

    [Theory]
    [MemberData(nameof(GoodExamples))]
    public void A_good_example_yields_nothing_from_its_rule(string name)
    {
        var example = Find(name);
        example.Findings().SelectMany(f => f.Also.Prepend(f.Rule)).Should().NotContain(example.Rule, name);
    }

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void The_rewrite_shown_is_the_rewrite_made_and_lints_clean(string name)
    {
        var example = Find(name);
        var fixes = example.Findings().SelectMany(f => f.Fixes).Where(f => f.Title == "rewrite").ToList();
        var made = fixes.Select(f => Apply(example.Text, f)).ToList();
        if (example.Rewrites.Count > 0) made.Should().Equal(example.Rewrites, name);
        foreach (var (fix, text) in fixes.Zip(made))
        {
            if (fix.Safety == FixSafety.Snippet) continue;
            example.FindingsOn(text).Should().BeEmpty("the rewrite “{0}” of “{1}” must be good itself", text, example.Text);
        }
    }

    private static string Apply(string text, Fix fix)
    {
        foreach (var edit in fix.Edits.Reverse()) text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        return text;
    }
}
