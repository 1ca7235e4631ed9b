using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Neither questions nor follow-ups ask for a reason.</summary>
internal sealed class MissingWhy() : GuideRule(new RuleInfo("missing-why", "fehlendes-warum", Severity.Warning, "0.1.0", RuleGroup.Depth))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (!TalkQuestions.AreEnough(guide) || guide.Any(Cue.Reason, TalkQuestions.IsOne)) return;
        // Who is told to dig will ask why without a script.
        if (guide.Any(Cue.Digging, static item => item.Role is LineRole.Note or LineRole.Unsure or LineRole.Probe or LineRole.Asked)) return;
        if (TalkQuestions.First(guide) is not { } first) return;
        found.Add(TalkQuestions.Missing(guide) with { Mend = () => [GuideBlock.Below(this, guide, first)] });
    }
}
