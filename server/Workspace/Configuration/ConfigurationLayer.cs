using System.Collections.Frozen;
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
    public FrozenDictionary<string, string> Keywords { get; init; } = FrozenDictionary<string, string>.Empty;
    public FrozenDictionary<string, SectionRole> Headings { get; init; } = FrozenDictionary<string, SectionRole>.Empty;
    public Version? RulesVersion { get; init; }
    public int? MaxFindings { get; init; }
    public FrozenDictionary<string, RuleSetting> Rules { get; init; } = FrozenDictionary<string, RuleSetting>.Empty;
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
        Keywords = Over(Keywords, below.Keywords),
        Headings = Over(Headings, below.Headings),
        RulesVersion = RulesVersion ?? below.RulesVersion,
        MaxFindings = MaxFindings ?? below.MaxFindings,
        Rules = Over(Rules, below.Rules, Over),
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
    private FrozenDictionary<string, RuleSetting> WithoutLaterRules(Version pinned)
    {
        var rules = new Dictionary<string, RuleSetting>(Rules, StringComparer.Ordinal);
        foreach (var rule in RuleCatalogue.All)
            if (Version.TryParse(rule.Since, out var since) && since > pinned) rules.TryAdd(rule.Id, new RuleSetting(Severity.Off));
        return rules.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static RuleSetting Over(RuleSetting above, RuleSetting below) =>
        new(above.Severity ?? below.Severity, Over(above.Options, below.Options));

    /// <summary>Both tables in one; <paramref name="join"/> decides on what is in both, and without it the upper one does.</summary>
    private static FrozenDictionary<string, T> Over<T>(FrozenDictionary<string, T> above, FrozenDictionary<string, T> below, Func<T, T, T>? join = null)
    {
        if (above.Count == 0) return below;
        if (below.Count == 0) return above;
        var both = new Dictionary<string, T>(below, StringComparer.Ordinal);
        foreach (var (key, value) in above) both[key] = join is not null && both.TryGetValue(key, out var lower) ? join(value, lower) : value;
        return both.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ImmutableArray<string> Union(ImmutableArray<string> below, ImmutableArray<string> above) =>
        [.. below.Union(above, StringComparer.Ordinal)];
}

/// <summary>Settings for some of the files.</summary>
internal sealed record ConfigurationOverride(PatternList Files, ConfigurationLayer Layer);
