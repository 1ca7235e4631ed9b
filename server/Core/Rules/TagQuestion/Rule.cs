namespace InterviewGuide.Rules;

/// <summary>A statement with a tag that asks for a nod.</summary>
internal sealed class TagQuestion() : WordingRule(new RuleInfo("tag-question", "bestaetigungsfrage", Severity.Error, "0.1.0", RuleGroup.Wording));
