using System.Collections.Frozen;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Rules;

/// <summary>An example of a rule's page: words, where they stand, and the rewrites that the page shows.</summary>
public sealed record RuleExample(string Rule, string Language, bool IsBad, string Text, string Where, IReadOnlyList<string> Rewrites)
{
    /// <summary>All examples of all wording rules' pages.</summary>
    public static IEnumerable<RuleExample> All() =>
        from page in PageBodies.Of(RuleRegistry.WordingRules.Select(rule => rule.Info))
        from example in Read(page.Rule, page.Language, page.Body)
        select example;

    /// <summary>Findings on the example alone.</summary>
    public IReadOnlyList<Finding> Findings() => FindingsOn(Text);

    /// <summary>Findings on other words in the same place.</summary>
    public IReadOnlyList<Finding> FindingsOn(string text)
    {
        var marks = Where.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var role = marks.Contains("said") ? LineRole.Said : marks.Contains("task") ? LineRole.Task : marks.Contains("probe") ? LineRole.Probe : LineRole.Asked;
        var section = Value<SectionRole>(marks, "section=") ?? SectionRole.Core;
        var kind = Value<GuideKind>(marks, "kind=") ?? GuideKind.Discovery;
        var span = new TextSpan(0, text.Length);
        var item = new Item
        {
            Index = 0,
            Parent = -1,
            Section = -1,
            Keyword = Keyword.Ask,
            Role = role,
            Reason = RoleReason.Keyword,
            SectionRole = section,
            Span = span,
            TextSpan = span,
            HasProbes = marks.Contains("probes"),
        };
        var guide = new Guide
        {
            Source = new SourceText(text),
            Items = [item],
            Diagnostics = [],
            Suppressions = [],
            DeclaredLanguage = Language == "de" ? Model.Language.German : Model.Language.English,
            DeclaredKinds = [kind],
        };
        // One line is no guide: whole-guide rules have examples of their own.
        return Linter.Lint(guide, LintConfiguration.Default with { Skip = GuideRuleExample.WholeGuideRules, Rules = new Dictionary<string, RuleSetting> { [Rule] = new(PageBodies.On(Rule)) }.ToFrozenDictionary() }).Findings;
    }

    private static T? Value<T>(string[] marks, string name)
        where T : struct, Enum =>
        marks.FirstOrDefault(m => m.StartsWith(name, StringComparison.Ordinal)) is { } mark ? Enum.Parse<T>(mark[name.Length..].Replace("-", "", StringComparison.Ordinal), ignoreCase: true) : null;

    private static IEnumerable<RuleExample> Read(string rule, string language, string body)
    {
        bool? isBad = null;
        RuleExample? current = null;
        foreach (var line in body.Split('\n'))
        {
            if (PageBodies.IsHeading(line))
            {
                if (current is not null) yield return current;
                current = null;
                isBad = PageBodies.IsBad(line);
            }
            else if (isBad is { } bad && line.StartsWith("- ", StringComparison.Ordinal))
            {
                if (current is not null) yield return current;
                var text = line[2..].Trim();
                var where = "";
                if (text.StartsWith('{'))
                {
                    var end = text.IndexOf('}', StringComparison.Ordinal);
                    where = text[1..end];
                    text = text[(end + 1)..].Trim();
                }
                current = new RuleExample(rule, language, bad, text, where, []);
            }
            else if (current is not null && line.Trim() is ['→', ' ', .. var rewrite])
            {
                current = current with { Rewrites = [.. current.Rewrites, rewrite] };
            }
        }
        if (current is not null) yield return current;
    }

    public override string ToString() => $"{Rule}.{Language} {(IsBad ? "bad" : "good")}: {Text}";
}
