namespace InterviewGuide.Model;

/// <summary>Whether a file that could be a guide is one. Files of the guide language always are; Markdown files are many things.</summary>
public enum GuideLikeness : byte
{
    /// <summary>It asks a participant something.</summary>
    Guide,
    /// <summary>Nobody is asked anything in it.</summary>
    NothingAsked,
    /// <summary>It holds the answers, too: somebody has been interviewed already.</summary>
    Transcript,
    /// <summary>It is prose about something, with a question here and there.</summary>
    Prose,
}
