namespace InterviewGuide.Rules;

/// <summary>The wording rules themselves, in the rule order.</summary>
internal static partial class RuleRegistry
{
    private static WordingRule[]? wordingRules;

    /// <summary>All wording rules; a rule's place is its number.</summary>
    public static WordingRule[] WordingRules => wordingRules ??= Create();

    private static WordingRule[] Create()
    {
        var rules = CreateWordingRules();
        for (var i = 0; i < rules.Length; i++) rules[i].Order = i;
        return rules;
    }
}
