using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Rules;

/// <summary>A section of a guide with all that stands in it, up to the next title.</summary>
/// <param name="Title">Its title.</param>
/// <param name="First">Index of the first item behind the title.</param>
/// <param name="End">Index behind the last one.</param>
internal readonly record struct GuideSection(Item Title, int First, int End)
{
    /// <summary>What the section is for.</summary>
    public SectionRole Role => Title.SectionRole;

    /// <summary>The sections of a guide.</summary>
    public static ImmutableArray<GuideSection> Of(Guide guide)
    {
        var found = ImmutableArray.CreateBuilder<GuideSection>();
        for (var i = 0; i < guide.Items.Length; i++)
        {
            if (guide.Items[i].Keyword != Keyword.Section) continue;
            if (found.Count > 0) found[^1] = found[^1] with { End = i };
            found.Add(new GuideSection(guide.Items[i], i + 1, guide.Items.Length));
        }
        return found.DrainToImmutable();
    }
}
