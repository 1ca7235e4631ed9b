using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Health;

/// <summary>
/// Which questions, follow-ups and tasks of the talk serve a hypothesis, a research question or anything else with an id:
/// those that carry the id themselves, stand below something that does, or stand in a section that does.
/// </summary>
public static class ServedGoals
{
    /// <summary>What serves each declared item, by its index, in the order of the guide. What nothing serves is not in it.</summary>
    public static IReadOnlyDictionary<int, ImmutableArray<Item>> Of(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        var ids = new GuideIds(guide);
        var carried = new HashSet<int>?[guide.Items.Length];
        foreach (var item in guide.Items)
        {
            // "Relates to: H1" speaks for the section or question that it stands below.
            var holder = item.Keyword == Keyword.RelatesTo ? Around(guide, item)?.Index ?? item.Index : item.Index;
            foreach (var reference in item.References)
                if (ids.Find(reference.Id) is { } target) (carried[holder] ??= []).Add(target.Index);
        }
        var serving = new SortedDictionary<int, ImmutableArray<Item>.Builder>();
        foreach (var item in guide.Items)
        {
            if (!TalkItems.IsQuestion(item) && !TalkItems.IsProbe(item) && !TalkItems.IsTask(item)) continue;
            var targets = new HashSet<int>();
            for (var at = item; at is not null; at = Around(guide, at))
                if (carried[at.Index] is { } own) targets.UnionWith(own);
            foreach (var target in targets)
            {
                if (!serving.TryGetValue(target, out var list)) serving[target] = list = ImmutableArray.CreateBuilder<Item>();
                list.Add(item);
            }
        }
        return serving.ToDictionary(static pair => pair.Key, static pair => pair.Value.DrainToImmutable());
    }

    /// <summary>What an item stands below, or else its section.</summary>
    private static Item? Around(Guide guide, Item item)
    {
        var around = item.Parent >= 0 || item.Keyword == Keyword.Section ? item.Parent : item.Section;
        return around >= 0 && around < item.Index ? guide.Items[around] : null;
    }
}
