using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>
/// Tells from its words what kind of talk a guide is that does not say so. How wording is weighed depends on it, what the guide
/// owes does not: duties are owed by kinds that are stated.
/// </summary>
internal static class TalkKind
{
    /// <summary>The kind of talk; unstated where nothing tells.</summary>
    /// <param name="guide">A guide that does not state its kind.</param>
    /// <param name="givesCue">True where the words of an item give a cue.</param>
    public static GuideKind Of(Guide guide, Func<Item, Cue, bool> givesCue)
    {
        if (UsabilityTest.IsLikely(guide, item => givesCue(item, Cue.UsabilityTest))) return GuideKind.Usability;
        foreach (var item in guide.Items)
        {
            if (!TellsKind(item)) continue;
            if (givesCue(item, Cue.RequirementsTalk)) return GuideKind.Requirements;
            if (givesCue(item, Cue.ExpertTalk)) return GuideKind.Expert;
        }
        return GuideKind.Unstated;
    }

    /// <summary>Titles, what is said, and the plan's own fields say what the talk is for.</summary>
    private static bool TellsKind(Item item) => !item.TextSpan.IsEmpty
        && (item.Role is LineRole.Said or LineRole.Heading || (item.Role == LineRole.Plan && item.SectionRole is SectionRole.Head or SectionRole.Opening or SectionRole.Plan));
}
