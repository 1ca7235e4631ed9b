namespace InterviewGuide.Rules;

/// <summary>Spoken words that praise or offer the interviewers' own product.</summary>
internal sealed class SalesPitch() : WordingRule(new RuleInfo("sales-pitch", "verkaufsargument", Severity.Error, "0.1.0", RuleGroup.Sales));
