using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>The questions of a talk about its topic: what stands between welcome and farewell.</summary>
internal static class TalkQuestions
{
    /// <summary>With fewer main questions a guide is only begun, and nothing can be missing in it yet.</summary>
    private const int EnoughToJudge = 4;

    /// <summary>True for questions, follow-ups and tasks about the topic.</summary>
    public static bool IsOne(Item item) => item.Role is LineRole.Asked or LineRole.Probe or LineRole.Task && IsAboutTopic(item);

    /// <summary>True for a question that is no follow-up.</summary>
    public static bool IsMain(Item item) => item.Role == LineRole.Asked && IsAboutTopic(item) && !item.TextSpan.IsEmpty;

    /// <summary>True where the guide asks enough to say what it does not ask.</summary>
    public static bool AreEnough(WholeGuide guide)
    {
        var count = 0;
        foreach (var item in guide.Items)
        {
            if (IsMain(item) && ++count >= EnoughToJudge) return true;
        }
        return false;
    }

    /// <summary>The first question about the topic that everybody is asked, or null.</summary>
    public static Item? First(WholeGuide guide) =>
        guide.Items.FirstOrDefault(static item => IsMain(item) && item is { IsConditional: false, SectionRole: SectionRole.Core }) ?? guide.Items.FirstOrDefault(IsMain);

    /// <summary>A finding about what the questions leave out, shown at the title of the section that asks first.</summary>
    public static GuideFinding Missing(WholeGuide guide)
    {
        var section = First(guide)?.Section ?? -1;
        return section >= 0 && !guide.Items[section].TextSpan.IsEmpty ? new GuideFinding(guide.Items[section]) : new GuideFinding(guide.Title, -1);
    }

    private static bool IsAboutTopic(Item item) => item.SectionRole is SectionRole.WarmUp or SectionRole.Core or SectionRole.Stimulus;
}
