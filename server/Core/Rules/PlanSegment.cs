using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A group of people that the plan names, with what stands below it.</summary>
/// <param name="Item">Where it is named.</param>
/// <param name="Participants">Where it says how many, or null.</param>
/// <param name="Count">How many are planned; null where that is not a number.</param>
/// <param name="HasCriterion">True where something says who belongs: a screener, an exclusion, what somebody must have done lately.</param>
internal sealed record PlanSegment(Item Item, Item? Participants, int? Count, bool HasCriterion)
{
    /// <summary>The segments of a guide's plan.</summary>
    public static ImmutableArray<PlanSegment> Of(WholeGuide guide)
    {
        var found = ImmutableArray.CreateBuilder<PlanSegment>();
        foreach (var item in guide.Items)
        {
            if (item.Keyword == Keyword.Segment && item.Role == LineRole.Plan && !item.TextSpan.IsEmpty) found.Add(Read(guide, item));
        }
        return found.DrainToImmutable();
    }

    private static PlanSegment Read(WholeGuide guide, Item segment)
    {
        Item? participants = null;
        int? count = null;
        var hasCriterion = guide.Has(segment, Cue.Criterion);
        for (var i = segment.Index + 1; i < guide.Items.Length && guide.Items[i].Parent >= segment.Index; i++)
        {
            var item = guide.Items[i];
            hasCriterion |= item.Keyword is Keyword.Screener or Keyword.Exclude || guide.Has(item, Cue.Criterion);
            if (item.Keyword != Keyword.Participants) continue;
            participants ??= item;
            count ??= CountIn(guide, item);
        }
        return new PlanSegment(segment, participants, count, hasCriterion);
    }

    /// <summary>The first number; of "5–8" the larger one. None is nobody.</summary>
    private static int? CountIn(WholeGuide guide, Item item)
    {
        if (guide.Has(item, Cue.Nobody)) return 0;
        int? count = null;
        var number = -1;
        foreach (var c in guide.Guide.Source.Slice(item.TextSpan))
        {
            if (char.IsAsciiDigit(c)) number = Math.Min((Math.Max(number, 0) * 10) + (c - '0'), 100_000);
            else if (number >= 0)
            {
                count = Math.Max(count ?? 0, number);
                number = -1;
                if (c is not (' ' or '-' or '–' or '\u00A0')) return count;
            }
            else if (count is not null && c is not (' ' or '-' or '–' or '\u00A0')) return count;
        }
        return number >= 0 ? Math.Max(count ?? 0, number) : count;
    }
}
