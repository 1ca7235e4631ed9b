namespace InterviewGuide.Rules;

/// <summary>One question asks about two things.</summary>
internal sealed class DoubleBarreled() : WordingRule(new RuleInfo("double-barreled", "doppelfrage", Severity.Warning, "0.1.0", RuleGroup.Wording));
