namespace InterviewGuide.Model;

/// <summary>What a section of a guide is for. The same sentence can be right in one and wrong in another.</summary>
public enum SectionRole : byte
{
    /// <summary>Before the first section.</summary>
    Head,
    Opening,
    Consent,
    WarmUp,
    Core,
    Stimulus,
    Closing,
    Screener,
    Plan,
    Notes,
}
