using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Linting;

/// <summary>The findings that a guide allows, and which of these permissions were needed.</summary>
internal sealed class SuppressionLedger
{
    private readonly Guide guide;
    private readonly RuleInfo?[][] rules;
    private readonly bool[][] used;

    public SuppressionLedger(Guide guide)
    {
        this.guide = guide;
        rules = new RuleInfo?[guide.Suppressions.Length][];
        used = new bool[guide.Suppressions.Length][];
        for (var i = 0; i < guide.Suppressions.Length; i++)
        {
            rules[i] = [.. guide.Suppressions[i].Rules.Select(RuleCatalogue.Find)];
            used[i] = new bool[rules[i].Length];
        }
    }

    /// <summary>True where findings of the rule on the item (-1 for the guide as a whole) are allowed; remembers that the permission was needed.</summary>
    public bool Allows(string rule, int item)
    {
        var allows = false;
        for (var i = 0; i < rules.Length; i++)
        {
            var place = guide.Suppressions[i].Item;
            if (place != Suppression.WholeFile && !IsAbove(place, item)) continue;
            for (var j = 0; j < rules[i].Length; j++)
            {
                if (rules[i][j]?.Id != rule) continue;
                used[i][j] = true;
                allows = true;
            }
        }
        return allows;
    }

    /// <summary>True where a suppression holds for the item, whatever the rule.</summary>
    public bool Concern(int item)
    {
        foreach (var suppression in guide.Suppressions)
            if (suppression.Item == Suppression.WholeFile || IsAbove(suppression.Item, item)) return true;
        return false;
    }

    // A comment stands above a line: it holds for the item that the line begins with, and for what shares the line with it.
    private bool IsAbove(int place, int item)
    {
        if (place < 0 || item < place) return false;
        return place == item || LineOf(place) == LineOf(item);
    }

    private int LineOf(int item) => guide.Source.LineAt(guide.Items[item].Span.Start);

    /// <summary>Each name in each suppression: the rule that it means, and whether it was needed.</summary>
    public IEnumerable<(Suppression Suppression, int Place, RuleInfo? Rule, bool IsUsed)> Entries()
    {
        for (var i = 0; i < rules.Length; i++)
        {
            for (var j = 0; j < rules[i].Length; j++) yield return (guide.Suppressions[i], j, rules[i][j], used[i][j]);
        }
    }
}
