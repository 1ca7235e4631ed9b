using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>All rules there are.</summary>
public static class RuleCatalogue
{
    private static ImmutableArray<RuleInfo> all;

    /// <summary>Every rule: wording rules in the order in which they speak, then the others.</summary>
    public static ImmutableArray<RuleInfo> All
    {
        get
        {
            if (all.IsDefault) all = [.. RuleRegistry.WordingRules.Select(rule => rule.Info), .. SyntaxRules.All];
            return all;
        }
    }

    /// <summary>The rule with this id, German name or old name, or null.</summary>
    public static RuleInfo? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var rule in All)
        {
            if (name.Equals(rule.Id, StringComparison.OrdinalIgnoreCase) || name.Equals(rule.GermanName, StringComparison.OrdinalIgnoreCase)) return rule;
        }
        return null;
    }

    internal static RulePage PageOf(string id, Language locale) =>
        RulePages.Of(id, locale == Language.German ? "de" : "en") ?? RulePages.Of(id, "en")
        ?? throw new ArgumentException($"The rule {id} has no page.", nameof(id));
}
