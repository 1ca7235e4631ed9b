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
    /// <param name="cuesOf">The cues that the words of an item give; asked for once for each item that may tell.</param>
    public static GuideKind Of(Guide guide, Func<Item, CueSet> cuesOf)
    {
        if (UsabilityTest.SetsTasks(guide)) return GuideKind.Usability;
        var kind = GuideKind.Unstated;
        foreach (var item in guide.Items)
        {
            var mayBeTest = UsabilityTest.MayTell(item);
            if (!mayBeTest && !IsPlanField(item)) continue;
            var cues = cuesOf(item);
            if (mayBeTest && cues.Has((int)Cue.UsabilityTest)) return GuideKind.Usability;
            if (kind != GuideKind.Unstated) continue;
            if (cues.Has((int)Cue.RequirementsTalk)) kind = GuideKind.Requirements;
            else if (cues.Has((int)Cue.ExpertTalk)) kind = GuideKind.Expert;
        }
        return kind;
    }

    /// <summary>Besides titles and what is said, the plan's own fields say what the talk is for.</summary>
    private static bool IsPlanField(Item item) =>
        item.Role == LineRole.Plan && item.SectionRole is SectionRole.Head or SectionRole.Opening or SectionRole.Plan && !item.TextSpan.IsEmpty;
}
