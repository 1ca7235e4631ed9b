namespace InterviewGuide.Rules;

/// <summary>Tries to close a deal, or to take the next step towards one.</summary>
internal sealed class ClosingAttempt() : WordingRule(new RuleInfo("closing-attempt", "abschlussversuch", Severity.Error, "0.1.0", RuleGroup.Sales));
