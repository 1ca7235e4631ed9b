using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Nobody agrees to anything before the first question.</summary>
internal sealed class MissingConsent() : GuideRule(new RuleInfo("missing-consent", "fehlende-einwilligung", Severity.Error, "0.1.0", RuleGroup.Planning))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.MainQuestions.IsEmpty) return;
        if (guide.Any(static item => item.Keyword == Keyword.Consent && !item.TextSpan.IsEmpty && item.Role == LineRole.Plan) || guide.PlanHas(Cue.Consent)) return;
        var first = guide.FirstQuestion;
        Item? late = null;
        foreach (var item in guide.With(Cue.Consent, static item => item.Role != LineRole.Plan))
        {
            if (item.Index < first || item.SectionRole == SectionRole.Opening) return;
            if (item.SectionRole == SectionRole.Consent || guide.Has(item, Cue.RecordPermission)) late ??= item;
        }
        if (guide.Included.Any(static part => part.Any(Cue.Consent, static _ => true))) return;
        if (late is not null)
        {
            found.Add(new GuideFinding(late) { Variant = "late" });
            return;
        }
        var opening = guide.FirstSection(SectionRole.Opening);
        var implied = guide.With(Cue.ImpliedConsent, static _ => true).FirstOrDefault();
        var place = implied ?? opening?.Title;
        found.Add(new GuideFinding(place?.TextSpan ?? guide.Title, place?.Index ?? -1)
        {
            Variant = implied is null ? null : "implied",
            Mend = () => implied is not null ? [] : opening is not null ? [GuideBlock.AtEnd(this, guide, opening)] : [GuideBlock.Before(this, guide, guide.FirstTalkSection, "block-section")],
        });
    }
}
