namespace InterviewGuide.Rules;

/// <summary>Asks what somebody would pay.</summary>
internal sealed class WillingnessToPay() : WordingRule(new RuleInfo("willingness-to-pay", "zahlungsbereitschaft", Severity.Warning, "0.1.0", RuleGroup.QuestionType));
