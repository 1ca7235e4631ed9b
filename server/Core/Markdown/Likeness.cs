using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Markdown;

/// <summary>Tells guides from transcripts, reports and articles.</summary>
internal static class Likeness
{
    private const int LongParagraph = 160;
    private const int VeryLongParagraph = 400;
    private const int MuchProse = 1500;

    /// <summary>Guides with a long plan before their questions have about twice as much prose as questions, articles three times and more.</summary>
    private const double MuchMoreThanAsked = 2.5;

    private const int FewAnswers = 4;

    public static GuideLikeness Of(ReadOnlySpan<Draft> drafts)
    {
        var asked = 0;
        var askedLength = 0;
        var answers = 0;
        var prose = 0;
        foreach (ref readonly var draft in drafts)
        {
            switch (draft.Role)
            {
                case LineRole.Asked or LineRole.Probe or LineRole.Task or LineRole.Said when draft.TextSpan.Length > VeryLongParagraph && MayBeProse(draft.SectionRole):
                    prose += draft.TextSpan.Length;
                    break;
                case LineRole.Asked or LineRole.Probe or LineRole.Task:
                    asked++;
                    askedLength += draft.TextSpan.Length;
                    break;
                case LineRole.Note when IsAnswer(draft):
                    answers++;
                    break;
                case LineRole.Unsure or LineRole.Said or LineRole.Note when draft.TextSpan.Length > LongParagraph && MayBeProse(draft.SectionRole):
                    prose += draft.TextSpan.Length;
                    break;
            }
        }
        if (asked == 0) return GuideLikeness.NothingAsked;
        if (answers >= FewAnswers && answers * 2 >= asked) return GuideLikeness.Transcript;
        return prose > MuchProse && prose > askedLength * MuchMoreThanAsked ? GuideLikeness.Prose : GuideLikeness.Guide;
    }

    /// <summary>Words behind the label of a participant.</summary>
    private static bool IsAnswer(in Draft draft) => draft.Reading is { Keyword: Keyword.None, Reason: RoleReason.Label } && draft.TextSpan.Length > draft.KeywordSpan.Length;

    private static bool MayBeProse(SectionRole role) => role is SectionRole.Head or SectionRole.Core or SectionRole.Stimulus;
}
