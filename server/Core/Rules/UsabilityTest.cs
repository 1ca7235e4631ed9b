using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>Tells usability tests from other talks where a guide does not state its kind: what people expect and would do at the screen is their topic.</summary>
internal static class UsabilityTest
{
    private const int FewestTasks = 2;

    /// <summary>True where tasks are set, or where a title or something said gives the cue.</summary>
    /// <param name="guide">A guide that does not state its kind.</param>
    /// <param name="givesCue">True where the words of an item give <see cref="Words.Cue.UsabilityTest"/>.</param>
    public static bool IsLikely(Guide guide, Func<Item, bool> givesCue)
    {
        if (SetsTasks(guide)) return true;
        foreach (var item in guide.Items)
        {
            if (MayTell(item) && givesCue(item)) return true;
        }
        return false;
    }

    /// <summary>True where enough tasks are set to tell by them alone.</summary>
    public static bool SetsTasks(Guide guide)
    {
        var tasks = 0;
        foreach (var item in guide.Items)
        {
            if (item.Role == LineRole.Task && ++tasks >= FewestTasks) return true;
        }
        return false;
    }

    /// <summary>True for items whose words may say that it is a test.</summary>
    public static bool MayTell(Item item) => item.Role is LineRole.Said or LineRole.Heading && !item.TextSpan.IsEmpty;
}
