using System.Collections.Frozen;
using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>What a configuration adds to the guide language.</summary>
public sealed record SyntaxOptions
{
    /// <summary>Nothing added.</summary>
    public static SyntaxOptions Default { get; } = new();

    /// <summary>Further words for keywords, in any case: <c>Leitidee</c> to <c>goal</c>. Values are keyword ids; unknown ids are passed over.</summary>
    public FrozenDictionary<string, string> Keywords { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Further section titles and the roles they stand for, in any case.</summary>
    public FrozenDictionary<string, SectionRole> Headings { get; init; } = FrozenDictionary<string, SectionRole>.Empty;

    /// <summary>The language of guides that neither state nor show one; null for English.</summary>
    public Language? Language { get; init; }

    /// <summary>Names of rules without a hyphen that <c># allow NAME</c> may name; names with a hyphen need no mention.</summary>
    public IReadOnlySet<string> RuleNames { get; init; } = FrozenSet<string>.Empty;
}
