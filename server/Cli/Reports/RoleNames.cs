using InterviewGuide.Model;

namespace InterviewGuide.Cli.Reports;

/// <summary>Names of roles for machines; the same in every locale.</summary>
internal static class RoleNames
{
    public static ReadOnlySpan<byte> Of(LineRole role) => role switch
    {
        LineRole.Heading => "heading"u8,
        LineRole.Asked => "asked"u8,
        LineRole.Probe => "probe"u8,
        LineRole.Said => "said"u8,
        LineRole.Note => "note"u8,
        LineRole.Task => "task"u8,
        LineRole.Condition => "condition"u8,
        LineRole.Plan => "plan"u8,
        LineRole.BadExample => "bad-example"u8,
        LineRole.Comment => "comment"u8,
        _ => "unsure"u8,
    };

    public static ReadOnlySpan<byte> Of(SectionRole role) => role switch
    {
        SectionRole.Opening => "opening"u8,
        SectionRole.Consent => "consent"u8,
        SectionRole.WarmUp => "warm-up"u8,
        SectionRole.Core => "core"u8,
        SectionRole.Stimulus => "stimulus"u8,
        SectionRole.Closing => "closing"u8,
        SectionRole.Screener => "screener"u8,
        SectionRole.Plan => "plan"u8,
        SectionRole.Notes => "notes"u8,
        _ => "head"u8,
    };

    public static ReadOnlySpan<byte> Of(FixSafety safety) => safety switch
    {
        FixSafety.Safe => "safe"u8,
        FixSafety.Suggested => "suggested"u8,
        _ => "snippet"u8,
    };
}
