using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The plan says whom to ask and holds nothing that could turn out wrong.</summary>
internal sealed class MissingHypothesis() : GuideRule(new RuleInfo("missing-hypothesis", "fehlende-hypothese", Severity.Info, "0.1.0", RuleGroup.Planning))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        Item? elsewhere = null;
        var recruits = guide.Kind == GuideKind.Concept;
        foreach (var item in guide.Items)
        {
            if (item.Keyword is Keyword.Recruit or Keyword.Segment && !item.TextSpan.IsEmpty) recruits = true;
            if (item.Keyword != Keyword.Hypothesis || item.TextSpan.IsEmpty) continue;
            if (!guide.Has(item, Cue.Elsewhere)) return;
            elsewhere = item;
        }
        if (!recruits || guide.Included.Any(static part => part.Any(static item => item.Keyword == Keyword.Hypothesis))) return;
        found.Add(new GuideFinding(elsewhere?.TextSpan ?? guide.Title, elsewhere?.Index ?? -1)
        {
            Variant = elsewhere is null ? null : "elsewhere",
            Mend = () => [elsewhere is null ? GuideBlock.InPlan(this, guide) : GuideBlock.Behind(this, guide, elsewhere)],
        });
    }
}
