using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewGuide.Linting;
using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Rules;

/// <summary>An example of a whole-guide rule's page: a small guide. It is a sketch, so of the whole-guide rules only the page's own looks at it.</summary>
public sealed record GuideRuleExample(string Rule, string Language, bool IsBad, int Number, GuideFormat Format, string Text)
{
    /// <summary>Ids of all whole-guide rules.</summary>
    public static ImmutableHashSet<string> WholeGuideRules { get; } = [.. RuleRegistry.GuideRules.Select(rule => rule.Info.Id)];

    /// <summary>All examples of all whole-guide rules' pages.</summary>
    public static IEnumerable<GuideRuleExample> All() =>
        from page in PageBodies.Of(RuleRegistry.GuideRules.Select(rule => rule.Info))
        from example in Read(page.Rule, page.Language, page.Body)
        select example;

    /// <summary>Findings on the example: those of its own rule, and those of wording and syntax.</summary>
    public IReadOnlyList<Finding> Findings() => FindingsOn(Text);

    /// <summary>Findings on another text in its place.</summary>
    public IReadOnlyList<Finding> FindingsOn(string text)
    {
        var configuration = LintConfiguration.Default with
        {
            Skip = WholeGuideRules.Remove(Rule),
            Rules = new Dictionary<string, RuleSetting> { [Rule] = new(PageBodies.On(Rule)) }.ToFrozenDictionary(),
        };
        return Linter.Lint(new GuideDocument("example", new SourceText(text), Format), configuration).Findings;
    }

    private static IEnumerable<GuideRuleExample> Read(string rule, string language, string body)
    {
        bool? isBad = null;
        GuideFormat? format = null;
        var number = 0;
        var text = new List<string>();
        foreach (var line in body.Split('\n'))
        {
            if (format is { } open)
            {
                if (line != "```")
                {
                    text.Add(line);
                    continue;
                }
                if (isBad is { } bad) yield return new GuideRuleExample(rule, language, bad, ++number, open, string.Join('\n', text) + "\n");
                text.Clear();
                format = null;
            }
            else if (PageBodies.IsHeading(line))
            {
                isBad = PageBodies.IsBad(line);
                number = 0;
            }
            else
            {
                format = line switch { "```guide" => GuideFormat.Guide, "```markdown" => GuideFormat.Markdown, _ => null };
            }
        }
    }

    public override string ToString() => $"{Rule}.{Language} {(IsBad ? "bad" : "good")} {Number}";
}
