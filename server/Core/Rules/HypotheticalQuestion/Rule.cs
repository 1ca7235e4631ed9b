namespace InterviewGuide.Rules;

/// <summary>Asks the participant to imagine what they would do, choose or feel.</summary>
internal sealed class HypotheticalQuestion() : WordingRule(new RuleInfo("hypothetical-question", "hypothetische-frage", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <inheritdoc/>
    public override bool IsAboutSentence => true;
}
