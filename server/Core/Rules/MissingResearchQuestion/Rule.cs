using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The guide does not say what it wants to find out.</summary>
internal sealed class MissingResearchQuestion() : GuideRule(new RuleInfo("missing-research-question", "fehlende-forschungsfrage", Severity.Warning, "0.1.0", RuleGroup.Planning))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.Any(static item => item.Keyword == Keyword.Decision && !item.TextSpan.IsEmpty && item.Role == LineRole.Plan)) return;
        Item? goal = null;
        foreach (var item in guide.Items)
        {
            if (item.Keyword == Keyword.ResearchQuestion && !item.TextSpan.IsEmpty)
            {
                if (!guide.Has(item, Cue.Applause)) return;
                found.Add(new GuideFinding(item) { Variant = "applause" });
                return;
            }
            if (item.Role != LineRole.Plan || item.Keyword is not (Keyword.Goal or Keyword.None or Keyword.FreeField or Keyword.Background)) continue;
            if (guide.Has(item, Cue.Learning)) return;
            if (item.Keyword == Keyword.Goal && !item.TextSpan.IsEmpty) goal ??= item;
        }
        if (guide.Included.Any(static part => part.Any(static item => item.Keyword is Keyword.ResearchQuestion or Keyword.Decision))) return;
        found.Add(new GuideFinding(goal?.TextSpan ?? guide.Title, goal?.Index ?? -1)
        {
            Variant = goal is null ? null : "vague",
            Mend = () => [goal is null ? GuideBlock.InPlan(this, guide) : GuideBlock.Behind(this, guide, goal)],
        });
    }
}
