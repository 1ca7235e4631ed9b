using System.Collections.Frozen;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Accuracy;

/// <summary>Lints single lines as questions or said words in a core section and counts hits and misses for each label.</summary>
/// <param name="language">The language of the lines.</param>
/// <param name="also">A rule to switch on where it is off by default, or null.</param>
internal sealed class Measurement(Language language, string? also = null)
{
    private readonly AnalysisCache cache = new();
    private readonly LintConfiguration configuration = new() { Kind = GuideKind.Discovery, Language = language, Rules = On(also) };

    /// <summary>Findings on a line that is spoken in the core of a discovery interview.</summary>
    public IReadOnlyList<Finding> FindingsOn(string text, bool isSaid)
    {
        var source = new SourceText(text);
        var span = new TextSpan(0, text.Length);
        var section = new Item { Index = 0, Parent = -1, Section = -1, Keyword = Keyword.Section, Role = LineRole.Heading, Reason = RoleReason.Keyword, SectionRole = SectionRole.Core, Span = default, TextSpan = default };
        var item = new Item
        {
            Index = 1,
            Parent = 0,
            Section = 0,
            Keyword = isSaid ? Keyword.Say : Keyword.Ask,
            Role = isSaid ? LineRole.Said : LineRole.Asked,
            Reason = RoleReason.Keyword,
            SectionRole = SectionRole.Core,
            Span = span,
            TextSpan = span,
        };
        var guide = new Guide { Source = source, Items = [section, item], Diagnostics = [], Suppressions = [], DeclaredLanguage = language };
        // What is said of the guide as a whole, which is but one line, says nothing of the line.
        return [.. Linter.Lint(guide, configuration, cache).Findings.Where(f => f.Item == item.Index)];
    }

    /// <summary>Switches on a rule that is off by default.</summary>
    private static FrozenDictionary<string, RuleSetting> On(string? rule) =>
        rule is null || RuleCatalogue.Find(rule) is not { DefaultSeverity: Severity.Off } off ? FrozenDictionary<string, RuleSetting>.Empty
        : new Dictionary<string, RuleSetting> { [off.Id] = new(off.SeverityWhenOn) }.ToFrozenDictionary();

    /// <summary>The rules found on a line, those that left the word to others included.</summary>
    public ISet<string> RulesOn(LabelledLine line, bool strongOnly = false) =>
        FindingsOn(line.Text, line.SpokenAs == "say")
            .Where(f => !strongOnly || f.Confidence == Confidence.Strong)
            .SelectMany(f => f.Also.Prepend(f.Rule)).ToHashSet();
}

/// <summary>Hits and misses of one label.</summary>
internal sealed record Score(int Hits, int FalseFinds, int Misses)
{
    public double Precision => Hits + FalseFinds == 0 ? 1 : (double)Hits / (Hits + FalseFinds);
    public double Recall => Hits + Misses == 0 ? 1 : (double)Hits / (Hits + Misses);
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
    public int Positives => Hits + Misses;
}
