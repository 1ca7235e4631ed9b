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
            if (all.IsDefault) all = ReadAll();
            return all;
        }
    }

    private static ImmutableArray<RuleInfo> ReadAll()
    {
        var rules = ImmutableArray.CreateBuilder<RuleInfo>();
        foreach (var rule in RuleRegistry.WordingRules) rules.Add(rule.Info);
        foreach (var rule in RuleRegistry.GuideRules) rules.Add(rule.Info);
        rules.AddRange(SyntaxRules.All);
        return rules.ToImmutable();
    }

    /// <summary>The rule with this id, German name or old name, or null.</summary>
    public static RuleInfo? Find(string name) => Find(name, RuleReleases.NameNow);

    /// <summary>Likewise; <paramref name="nameNow"/> gives the id of a rule by a name that it once had, in lower case.</summary>
    internal static RuleInfo? Find(string name, Func<string, string?> nameNow)
    {
        ArgumentNullException.ThrowIfNull(name);
        byName ??= ByName();
        if (byName.TryGetValue(name, out var rule)) return rule;
        return nameNow(name.ToLowerInvariant()) is { } now ? byName.GetValueOrDefault(now) : null;
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
