using System.Collections.Immutable;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Workspace.Patterns;

namespace InterviewGuide.Workspace.Configuration;

/// <summary>What one configuration file, one of its overrides or a preset sets; null or empty where it sets nothing.</summary>
internal sealed record ConfigurationLayer
{
    public static ConfigurationLayer Empty { get; } = new();

    public ImmutableArray<string>? Files { get; init; }
    public ImmutableArray<string>? Ignore { get; init; }
    public Language? Language { get; init; }
    public GuideKind? Kind { get; init; }
    public ImmutableArray<string> Products { get; init; } = [];
    public ImmutableArray<string> Glossary { get; init; } = [];
    public ImmutableDictionary<string, string> Keywords { get; init; } = ImmutableDictionary<string, string>.Empty;
    public ImmutableDictionary<string, SectionRole> Headings { get; init; } = ImmutableDictionary<string, SectionRole>.Empty;
    public Version? RulesVersion { get; init; }
    public int? MaxFindings { get; init; }
    public ImmutableDictionary<string, RuleSetting> Rules { get; init; } = ImmutableDictionary<string, RuleSetting>.Empty;
    public ImmutableArray<ConfigurationOverride> Overrides { get; init; } = [];

    /// <summary>This layer on top of <paramref name="below"/>: single values replace, lists of words and tables add, an override comes after those below.</summary>
    public ConfigurationLayer Over(ConfigurationLayer below) => new()
    {
        Files = Files ?? below.Files,
        Ignore = Ignore ?? below.Ignore,
        Language = Language ?? below.Language,
        Kind = Kind ?? below.Kind,
        Products = Union(below.Products, Products),
        Glossary = Union(below.Glossary, Glossary),
        Keywords = below.Keywords.SetItems(Keywords),
        Headings = below.Headings.SetItems(Headings),
        RulesVersion = RulesVersion ?? below.RulesVersion,
        MaxFindings = MaxFindings ?? below.MaxFindings,
        Rules = Rules.Aggregate(below.Rules, (rules, rule) => rules.SetItem(rule.Key, Over(rule.Value, rules.GetValueOrDefault(rule.Key)))),
        Overrides = below.Overrides.AddRange(Overrides),
    };

    /// <summary>Only what can hold for some of the files: nothing that says which files there are.</summary>
    public ConfigurationLayer WithoutFiles() => this with { Files = null, Ignore = null, Overrides = [] };

    /// <summary>What the linter is to do under this layer alone.</summary>
    public LintConfiguration ToLint() => LintConfiguration.Default with
    {
        Language = Language,
        Kind = Kind ?? GuideKind.Unstated,
        Products = Products,
        Glossary = Glossary,
        Keywords = Keywords,
        Headings = Headings,
        Rules = RulesVersion is null ? Rules : WithoutLaterRules(RulesVersion),
        MaxFindings = MaxFindings ?? 0,
    };

    // A rule that came later than the pinned version stays off until somebody names it.
    private ImmutableDictionary<string, RuleSetting> WithoutLaterRules(Version pinned)
    {
        var rules = Rules;
        foreach (var rule in RuleCatalogue.All)
            if (Version.TryParse(rule.Since, out var since) && since > pinned && !rules.ContainsKey(rule.Id))
                rules = rules.Add(rule.Id, new RuleSetting(Severity.Off, ImmutableDictionary<string, int>.Empty));
        return rules;
    }

    private static RuleSetting Over(RuleSetting above, RuleSetting? below) =>
        below is null ? above : new RuleSetting(above.Severity ?? below.Severity, below.Options.SetItems(above.Options));

    private static ImmutableArray<string> Union(ImmutableArray<string> below, ImmutableArray<string> above) =>
        [.. below.Union(above, StringComparer.Ordinal)];
}

/// <summary>Settings for some of the files.</summary>
internal sealed record ConfigurationOverride(PatternList Files, ConfigurationLayer Layer);
