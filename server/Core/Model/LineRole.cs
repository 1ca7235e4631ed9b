namespace InterviewGuide.Model;

/// <summary>What a line is for: who says it, if anybody, and so whether its wording matters to a participant.</summary>
public enum LineRole : byte
{
    /// <summary>Not understood well enough: at most a hint is given on it.</summary>
    Unsure,
    /// <summary>Title of a section, or a keyword that only names the list below it.</summary>
    Heading,
    /// <summary>A question or prompt put to the participant.</summary>
    Asked,
    /// <summary>A follow-up below a question.</summary>
    Probe,
    /// <summary>Text read out or said to the participant.</summary>
    Said,
    /// <summary>For the interviewer alone: notes, observations, checklists, what to listen for.</summary>
    Note,
    /// <summary>A task set to the participant.</summary>
    Task,
    /// <summary>The condition of a branch.</summary>
    Condition,
    /// <summary>Part of the plan: goals, hypotheses, segments, recruiting, and the fields of the head.</summary>
    Plan,
    /// <summary>Shown as what not to do; never checked.</summary>
    BadExample,
    /// <summary>A comment.</summary>
    Comment,
}
