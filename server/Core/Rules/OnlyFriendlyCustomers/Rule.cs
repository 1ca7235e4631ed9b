using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Only people who like the product are asked about it.</summary>
internal sealed class OnlyFriendlyCustomers() : GuideRule(new RuleInfo("only-friendly-customers", "nur-zufriedene-kunden", Severity.Info, "0.1.0", RuleGroup.Planning))
{
    private const int Few = 2;

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        Item? friendly = null;
        foreach (var item in guide.Items)
        {
            // Why people stay is best asked of those who stayed.
            if (item.Keyword is Keyword.Guide or Keyword.ResearchQuestion or Keyword.Goal && guide.Has(item, Cue.Staying)) return;
            if (!IsAboutPeople(item)) continue;
            if (guide.Has(item, Cue.Friendly)) friendly ??= item;
            if (guide.Has(item, Cue.Left) && !IsNearlyEmpty(guide, item)) return;
        }
        if (friendly is null || guide.SpanOf(friendly, Cue.Friendly) is not { } span) return;
        found.Add(new GuideFinding(span, friendly.Index) { Arguments = [guide.Guide.Source.ToString(span)], Mend = () => [GuideBlock.InPlan(this, guide)] });
    }

    private static bool IsAboutPeople(Item item) =>
        item.Role == LineRole.Plan && item.Keyword is Keyword.Recruit or Keyword.Segment or Keyword.Participants;

    /// <summary>One person is no counterweight.</summary>
    private static bool IsNearlyEmpty(WholeGuide guide, Item item)
    {
        foreach (var segment in guide.Segments)
        {
            if ((segment.Item == item || item.Parent == segment.Item.Index) && segment.Count < Few) return true;
        }
        return false;
    }
}
