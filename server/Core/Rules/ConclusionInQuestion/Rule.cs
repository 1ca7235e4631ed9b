namespace InterviewGuide.Rules;

/// <summary>Puts a conclusion into the participant's mouth instead of asking for theirs.</summary>
internal sealed class ConclusionInQuestion() : WordingRule(new RuleInfo("conclusion-in-question", "schlussfolgerung-in-der-frage", Severity.Warning, "0.1.0", RuleGroup.Wording));
