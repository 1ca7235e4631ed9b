namespace InterviewGuide.Rules;

/// <summary>The form of the question announces the wanted answer.</summary>
internal sealed class LeadingQuestion() : WordingRule(new RuleInfo("leading-question", "suggestivfrage", Severity.Error, "0.1.0", RuleGroup.Wording));
