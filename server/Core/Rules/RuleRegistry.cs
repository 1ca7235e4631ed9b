namespace InterviewGuide.Rules;

/// <summary>The rules themselves: wording rules in the rule order, and whole-guide rules in theirs.</summary>
internal static partial class RuleRegistry
{
    private static WordingRule[]? wordingRules;
    private static GuideRule[]? guideRules;

    /// <summary>All wording rules; a rule's place is its number.</summary>
    public static WordingRule[] WordingRules => wordingRules ??= Create();

    /// <summary>All whole-guide rules.</summary>
    public static GuideRule[] GuideRules => guideRules ??= CreateGuideRules();

    private static WordingRule[] Create()
    {
        var rules = CreateWordingRules();
        for (var i = 0; i < rules.Length; i++) rules[i].Order = i;
        return rules;
    }
}
