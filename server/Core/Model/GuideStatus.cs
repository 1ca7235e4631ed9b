namespace InterviewGuide.Model;

/// <summary>Where a guide stands in its life.</summary>
public enum GuideStatus : byte
{
    Unstated,
    Draft,
    Live,
    /// <summary>A record of what was asked: no findings unless asked for, and never fixed.</summary>
    Done,
}
