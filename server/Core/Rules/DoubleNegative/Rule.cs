namespace InterviewGuide.Rules;

/// <summary>Two negations that cancel each other out or nearly so.</summary>
internal sealed class DoubleNegative() : WordingRule(new RuleInfo("double-negative", "doppelte-verneinung", Severity.Warning, "0.1.0", RuleGroup.Wording));
