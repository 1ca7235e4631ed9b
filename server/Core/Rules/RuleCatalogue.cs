using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>All rules there are.</summary>
public static class RuleCatalogue
{
    private static ImmutableArray<RuleInfo> all;
    private static Dictionary<string, RuleInfo>? byName;

    /// <summary>Every rule: wording rules in the order in which they speak, whole-guide rules, then those of the language.</summary>
    public static ImmutableArray<RuleInfo> All
    {
        get
        {
            if (all.IsDefault) all = [.. RuleRegistry.WordingRules.Select(rule => rule.Info), .. RuleRegistry.GuideRules.Select(rule => rule.Info), .. SyntaxRules.All];
            return all;
        }
    }

    /// <summary>The rule with this id, German name or old name, or null.</summary>
    public static RuleInfo? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        byName ??= ByName();
        return byName.GetValueOrDefault(name);
    }

    private static Dictionary<string, RuleInfo> ByName()
    {
        var rules = new Dictionary<string, RuleInfo>(2 * All.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var rule in All)
        {
            rules.TryAdd(rule.Id, rule);
            rules.TryAdd(rule.GermanName, rule);
        }
        return rules;
    }

    internal static RulePage PageOf(string id, Language locale) =>
        RulePages.Of(id, locale == Language.German ? "de" : "en") ?? RulePages.Of(id, "en")
        ?? throw new ArgumentException($"The rule {id} has no page.", nameof(id));
}
