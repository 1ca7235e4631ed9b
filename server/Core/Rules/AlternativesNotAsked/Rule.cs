using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Nobody is asked what else they used, tried or thought of.</summary>
internal sealed class AlternativesNotAsked() : GuideRule(new RuleInfo("alternatives-not-asked", "alternativen-nicht-erfragt", Severity.Info, "0.1.0", RuleGroup.Depth))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (!TalkQuestions.AreEnough(guide) || guide.LooksLikeTest || guide.Any(Cue.Alternative, TalkQuestions.IsOne)) return;
        if (TalkQuestions.First(guide) is not { } first) return;
        found.Add(TalkQuestions.Missing(guide) with { Mend = () => [GuideBlock.Behind(this, guide, first)] });
    }
}
