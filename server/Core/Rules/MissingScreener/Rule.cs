using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Nothing says whom the study needs, beyond what people are.</summary>
internal sealed class MissingScreener() : GuideRule(new RuleInfo("missing-screener", "fehlende-auswahlkriterien", Severity.Info, "0.1.0", RuleGroup.Planning))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.Any(static item => item.SectionRole == SectionRole.Screener && item.Keyword != Keyword.Screener && item.Role == LineRole.Asked)) return;
        if (guide.Any(static item => item.Keyword is Keyword.Screener or Keyword.Exclude && item.Parent < 0)) return;
        var segments = guide.Segments;
        if (guide.IsMarkdown)
        {
            // There a segment is seldom told from the lines about it, so one criterion does for all.
            if (guide.PlanHas(Cue.Criterion) || guide.Any(static item => item.Keyword is Keyword.Screener or Keyword.Exclude)) return;
            if (segments.IsEmpty) return;
            found.Add(Finding(guide, segments[0].Item));
            return;
        }
        var counts = segments.Any(static segment => segment.Participants is not null);
        foreach (var segment in segments)
        {
            // A group without participants is told by another rule.
            if (!segment.HasCriterion && (!counts || segment.Count is not (null or 0))) found.Add(Finding(guide, segment.Item));
        }
    }

    private GuideFinding Finding(WholeGuide guide, Item segment) => new(segment) { Mend = () => [GuideBlock.Below(this, guide, segment)] };
}
