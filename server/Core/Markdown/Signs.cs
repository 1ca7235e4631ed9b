namespace InterviewGuide.Markdown;

/// <summary>What the words of a line give away about who says it to whom.</summary>
[Flags]
internal enum Signs : uint
{
    None = 0,

    /// <summary>One of its sentences ends in a question mark.</summary>
    Question = 1 << 0,
    /// <summary>It holds two or more sentences that state something.</summary>
    Statements = 1 << 1,
    /// <summary>Its last word looks like a German infinitive, as in notes: "Aufnahme starten".</summary>
    Infinitive = 1 << 2,

    /// <summary>It opens as a question or a request to tell something.</summary>
    Prompt = 1 << 3,
    /// <summary>It opens with a question word.</summary>
    Wh = 1 << 4,
    /// <summary>It opens with what only an interviewer can do.</summary>
    Direction = 1 << 5,
    /// <summary>It opens with what a participant can do at the screen.</summary>
    Action = 1 << 6,
    /// <summary>It opens with what a participant is told and not asked.</summary>
    Instruction = 1 << 7,
    /// <summary>It opens with a condition.</summary>
    Condition = 1 << 8,
    /// <summary>It opens with a scene to think oneself into.</summary>
    Scene = 1 << 9,

    /// <summary>It speaks to the participant.</summary>
    Address = 1 << 10,
    /// <summary>It speaks of those who ask: I, we.</summary>
    Speaker = 1 << 11,
    /// <summary>It speaks of the participant as of a third person.</summary>
    Person = 1 << 12,
    /// <summary>It holds a request to tell something: "..., tell me what you see".</summary>
    TellMe = 1 << 13,
    /// <summary>It holds a condition anywhere.</summary>
    If = 1 << 14,
    /// <summary>It holds a finite verb for certain.</summary>
    Verb = 1 << 15,
    /// <summary>It speaks to the interviewer: "your participant", "Ihre Testperson".</summary>
    ToInterviewer = 1 << 16,
}
