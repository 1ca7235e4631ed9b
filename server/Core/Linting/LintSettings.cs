using InterviewGuide.Rules;

namespace InterviewGuide.Linting;

/// <summary>A configuration prepared for quick questions: the severity of each rule by its number.</summary>
internal sealed class LintSettings
{
    private static LintSettings? latest;

    private readonly Severity?[] wording;

    private LintSettings(LintConfiguration configuration)
    {
        Configuration = configuration;
        wording = [.. RuleRegistry.WordingRules.Select(rule => SeverityOf(rule.Info.Id))];
    }

    public LintConfiguration Configuration { get; }

    /// <summary>The settings of a configuration; the last ones are kept, because runs use the same again and again.</summary>
    public static LintSettings Of(LintConfiguration configuration)
    {
        var settings = latest;
        if (settings is not null && ReferenceEquals(settings.Configuration, configuration)) return settings;
        return latest = new LintSettings(configuration);
    }

    /// <summary>What the user set for a wording rule: null for nothing, <see cref="Severity.Off"/> where it is not run.</summary>
    public Severity? Wording(int rule) => wording[rule];

    /// <summary>What the user set for a rule: null for nothing, <see cref="Severity.Off"/> where it is not run.</summary>
    public Severity? SeverityOf(string rule)
    {
        if (Configuration.Skip.Contains(rule) || (Configuration.Only is { } only && !only.Contains(rule))) return Severity.Off;
        return Configuration.Rules.TryGetValue(rule, out var setting) ? setting.Severity : null;
    }

    /// <summary>The severity that people see: the user's word, then one lower for weak evidence, then a hint on unsure lines.</summary>
    public static Severity Weigh(Severity own, Severity? set, Confidence confidence, bool isUnsure)
    {
        if (own == Severity.Off || set == Severity.Off) return Severity.Off;
        var severity = set ?? own;
        if (confidence == Confidence.Weak && severity > Severity.Hint) severity--;
        return isUnsure && severity > Severity.Hint ? Severity.Hint : severity;
    }
}
