using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The first question is a hard one.</summary>
internal sealed class MissingWarmUp() : GuideRule(new RuleInfo("missing-warm-up", "fehlende-aufwaermfrage", Severity.Info, "0.1.0", RuleGroup.Structure))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.MainQuestions.IsEmpty || guide.MainQuestions[0] is not { SectionRole: not SectionRole.WarmUp } first) return;
        if (guide.Any(static item => item.SectionRole == SectionRole.WarmUp && item.Role == LineRole.Asked)) return;
        // Who asks about the person or their day warms up, whatever the section is called.
        if (!guide.Has(first, Cue.HeavyStart) || guide.Has(first, Cue.EasyStart)) return;
        GuideSection? section = guide.SectionOf(first);
        found.Add(new GuideFinding(first) { Mend = () => [GuideBlock.Before(this, guide, section)] });
    }
}
