using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A switch interview leaves out one of the four forces that push to a switch or hold from it. Off unless a team wants it.</summary>
internal sealed class SwitchForcesGap() : GuideRule(new RuleInfo("switch-forces-gap", "fehlende-kraefte", Severity.Off, "0.1.0", RuleGroup.Depth) { SeverityWhenOn = Severity.Hint })
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found) => SwitchMoments.Check(this, guide,
        [("push", Cue.Push), ("pull", Cue.Pull), ("anxiety", Cue.Anxiety), ("habit", Cue.Habit)], found);
}
