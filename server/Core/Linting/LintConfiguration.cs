using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Linting;

/// <summary>Everything that decides how one guide is linted, already resolved for its path. The same value gives the same findings, on the command line and in an editor.</summary>
public sealed record LintConfiguration
{
    /// <summary>The rules' own defaults and nothing else.</summary>
    public static LintConfiguration Default { get; } = new();

    /// <summary>Language of guides that declare none, or null to detect it.</summary>
    public Language? Language { get; init; }

    /// <summary>Kind of guides that declare none.</summary>
    public GuideKind Kind { get; init; }

    /// <summary>Names of the authors' own products, besides those that a guide names.</summary>
    public ImmutableArray<string> Products { get; init; } = [];

    /// <summary>Words that participants know and that no rule should call jargon.</summary>
    public ImmutableArray<string> Glossary { get; init; } = [];

    /// <summary>The team's own words for keywords, and the ids of the keywords that they stand for.</summary>
    public FrozenDictionary<string, string> Keywords { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The team's own section titles and what such sections are for.</summary>
    public FrozenDictionary<string, SectionRole> Headings { get; init; } = FrozenDictionary<string, SectionRole>.Empty;

    /// <summary>What the user set, by rule id; a severity set here is an upper bound for weak findings and unsure lines.</summary>
    public FrozenDictionary<string, RuleSetting> Rules { get; init; } = FrozenDictionary<string, RuleSetting>.Empty;

    /// <summary>The only rules to run, or null for all that are on.</summary>
    public IReadOnlySet<string>? Only { get; init; }

    /// <summary>Rules that are not run, whatever else is set.</summary>
    public IReadOnlySet<string> Skip { get; init; } = FrozenSet<string>.Empty;

    /// <summary>True to lint guides whose status says that they are done, too.</summary>
    public bool IncludeDone { get; init; }

    /// <summary>Most findings that one guide reports, worst first; 0 for all.</summary>
    public int MaxFindings { get; init; }
}

/// <summary>What a user set for a rule.</summary>
/// <param name="Severity">The severity, or null where only options are set.</param>
/// <param name="Options">The numbers that the rule takes, by name.</param>
public sealed record RuleSetting(Severity? Severity, FrozenDictionary<string, int> Options)
{
    /// <summary>A severity and no options.</summary>
    public RuleSetting(Severity? severity) : this(severity, FrozenDictionary<string, int>.Empty) { }
}
