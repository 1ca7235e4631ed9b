using System.Collections.Immutable;
using InterviewGuide.Rules;

namespace InterviewGuide.Linting;

/// <summary>A configuration prepared for quick questions: the severity of each rule by its number.</summary>
internal sealed class LintSettings
{
    private static LintSettings? latest;

    private readonly Severity?[] wording;
    private readonly Severity?[] guide;

    private LintSettings(LintConfiguration configuration)
    {
        Configuration = configuration;
        wording = SeveritiesOf(RuleRegistry.WordingRules.Length, static i => RuleRegistry.WordingRules[i].Info);
        guide = SeveritiesOf(RuleRegistry.GuideRules.Length, static i => RuleRegistry.GuideRules[i].Info);
        Team = TeamOf(configuration);
    }

    public LintConfiguration Configuration { get; }

    /// <summary>What the configuration tells the rules besides severities.</summary>
    public TeamSettings Team { get; }

    /// <summary>The settings of a configuration; the last ones are kept, because runs use the same again and again.</summary>
    public static LintSettings Of(LintConfiguration configuration)
    {
        var settings = latest;
        if (settings is not null && ReferenceEquals(settings.Configuration, configuration)) return settings;
        return latest = new LintSettings(configuration);
    }

    /// <summary>What the user set for a wording rule: null for nothing, <see cref="Severity.Off"/> where it is not run.</summary>
    public Severity? Wording(int rule) => wording[rule];

    /// <summary>What the user set for a whole-guide rule, by its place in their list.</summary>
    public Severity? Guide(int rule) => guide[rule];

    /// <summary>What the user set for a rule: null for nothing, <see cref="Severity.Off"/> where it is not run.</summary>
    public Severity? SeverityOf(RuleInfo rule)
    {
        var isNamed = Configuration.Only?.Contains(rule.Id);
        if (Configuration.Skip.Contains(rule.Id) || isNamed == false) return Severity.Off;
        if (Configuration.Rules.TryGetValue(rule.Id, out var setting) && setting.Severity is { } severity) return severity;
        return rule.DefaultSeverity == Severity.Off && isNamed is null ? Severity.Off : null;
    }

    /// <summary>The severity that people see: the user's word, then one lower for weak evidence, then a hint on unsure lines.</summary>
    public static Severity Weigh(Severity own, Severity? set, Confidence confidence, bool isUnsure)
    {
        if (own == Severity.Off || set == Severity.Off) return Severity.Off;
        var severity = set ?? own;
        if (confidence == Confidence.Weak && severity > Severity.Hint) severity--;
        return isUnsure && severity > Severity.Hint ? Severity.Hint : severity;
    }

    private Severity?[] SeveritiesOf(int count, Func<int, RuleInfo> rule)
    {
        var severities = new Severity?[count];
        for (var i = 0; i < count; i++) severities[i] = SeverityOf(rule(i));
        return severities;
    }

    private static TeamSettings TeamOf(LintConfiguration configuration)
    {
        var options = ImmutableArray.CreateBuilder<OptionValue>();
        foreach (var (rule, setting) in configuration.Rules)
        {
            foreach (var (option, value) in setting.Options) options.Add(new OptionValue(rule, option, value));
        }
        return new TeamSettings(configuration.Glossary, options.ToImmutable());
    }
}
