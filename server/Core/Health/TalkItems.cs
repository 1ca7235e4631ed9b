using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Health;

/// <summary>What counts as a question, a follow-up or a task of the talk: one count for everything that shows numbers.</summary>
public static class TalkItems
{
    /// <summary>True for sections that participants of the talk live through; the plan, the screener and notes are none.</summary>
    public static bool IsTalk(SectionRole role) => role is not (SectionRole.Head or SectionRole.Screener or SectionRole.Plan or SectionRole.Notes);

    /// <summary>True for a task of the talk, and for a request to show something.</summary>
    public static bool IsTask(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return !item.IsTitle && (item.Role == LineRole.Task || item.Keyword == Keyword.ShowMe) && IsTalk(item.SectionRole);
    }

    /// <summary>True for a question with words that is put to participants of the talk.</summary>
    public static bool IsQuestion(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Role == LineRole.Asked && !item.TextSpan.IsEmpty && IsTalk(item.SectionRole) && !IsTask(item);
    }

    /// <summary>True for a question between welcome and farewell: those of opening, consent and closing are not about the topic.</summary>
    public static bool IsMainQuestion(Item item) => IsQuestion(item) && item.SectionRole is SectionRole.WarmUp or SectionRole.Core or SectionRole.Stimulus;

    /// <summary>True for a follow-up with words.</summary>
    public static bool IsProbe(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Role == LineRole.Probe && !item.TextSpan.IsEmpty && IsTalk(item.SectionRole);
    }
}
