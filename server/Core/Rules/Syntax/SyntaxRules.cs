namespace InterviewGuide.Rules;

/// <summary>Rules about the guide language itself and about suppressions. The reading of a guide finds what they report.</summary>
internal static class SyntaxRules
{
    /// <summary>All of them, worst first.</summary>
    public static RuleInfo[] All { get; } =
    [
    ];
}
