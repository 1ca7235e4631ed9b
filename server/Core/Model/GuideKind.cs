namespace InterviewGuide.Model;

/// <summary>The kind of interview; it decides what a guide owes and what is normal in it.</summary>
public enum GuideKind : byte
{
    /// <summary>Not stated: read as a discovery interview with lighter duties.</summary>
    Unstated,
    Discovery,
    Switch,
    Concept,
    Usability,
    Requirements,
    Expert,
    Academic,
    /// <summary>A practice talk that owes nothing.</summary>
    Everyday,
}
