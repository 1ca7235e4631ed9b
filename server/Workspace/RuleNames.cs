using InterviewGuide.Rules;

namespace InterviewGuide.Workspace;

/// <summary>Rules as people name them: by id, German name or old name.</summary>
public static class RuleNames
{
    /// <summary>The rule with this name, or null.</summary>
    public static RuleInfo? Find(string name) => RuleCatalogue.Find(name);

    /// <summary>The name of a rule that somebody who wrote <paramref name="name"/> may have meant, or null.</summary>
    public static string? Nearest(string name) => NearestName.Of(name, RuleCatalogue.All.SelectMany(rule => new[] { rule.Id, rule.GermanName }));
}
