using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A switch interview leaves out a moment between the first thought and the first use.</summary>
internal sealed class SwitchTimelineGap() : GuideRule(new RuleInfo("switch-timeline-gap", "luecke-in-der-wechselchronik", Severity.Hint, "0.1.0", RuleGroup.Depth))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found) => SwitchMoments.Check(this, guide,
    [
        ("first-thought", Cue.FirstThought), ("passive-looking", Cue.PassiveLooking), ("active-looking", Cue.ActiveLooking),
        ("deciding", Cue.Deciding), ("first-use", Cue.FirstUse),
    ], found);
}
