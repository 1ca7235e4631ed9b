using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>All rules there are, in the rule order.</summary>
public static class RuleCatalogue
{
    /// <summary>Every rule, in the order in which they speak where several find the same place.</summary>
    public static ImmutableArray<RuleInfo> All => [];

    /// <summary>The rule with this id, German name or old name, or null.</summary>
    public static RuleInfo? Find(string name) => null;

    internal static RulePage PageOf(string id, Language locale) => throw new NotSupportedException("No pages yet.");
}
