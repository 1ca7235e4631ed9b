using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Rules;

/// <summary>Which questions serve which goals, by the ids that they point to.</summary>
internal static class GoalLinks
{
    /// <summary>True where the item, what it stands in or what stands below it points to a goal.</summary>
    public static bool IsLinked(WholeGuide guide, Item item)
    {
        for (var at = item; ; at = guide.Items[at.Parent])
        {
            if (Points(at) || (at.Keyword == Keyword.Section && HasRelation(guide, at))) return true;
            if (at.Parent < 0) break;
        }
        for (var i = item.Index + 1; i < guide.Items.Length && guide.Items[i].Parent >= item.Index; i++)
        {
            if (Points(guide.Items[i])) return true;
        }
        return item.Section >= 0 && (Points(guide.Items[item.Section]) || HasRelation(guide, guide.Items[item.Section]));
    }

    /// <summary>The ids that questions, tasks, what is watched and their sections point to; those of warm-ups do not count.</summary>
    public static HashSet<string> Served(WholeGuide guide)
    {
        var served = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in guide.Items)
        {
            if (item.SectionRole is SectionRole.WarmUp or SectionRole.Head or SectionRole.Plan && item.Keyword != Keyword.RelatesTo) continue;
            foreach (var reference in item.References) served.Add(reference.Id);
        }
        foreach (var included in guide.Included) served.UnionWith(Served(included));
        return served;
    }

    private static bool Points(Item item) => item.References.Any(static reference => reference.Id[0] is not ('S' or 's'));

    private static bool HasRelation(WholeGuide guide, Item section)
    {
        for (var i = section.Index + 1; i < guide.Items.Length && guide.Items[i].Section == section.Index; i++)
        {
            if (guide.Items[i].Keyword == Keyword.RelatesTo && guide.Items[i].Parent == section.Index) return true;
        }
        return false;
    }
}
