namespace InterviewGuide.Syntax;

/// <summary>The keywords of the guide language, whatever language and form they are written in.</summary>
public enum Keyword : byte
{
    /// <summary>No keyword.</summary>
    None,
    Guide, Language, Kind, Status, Address, Duration, Goal, Background, Decision, Product,
    ResearchQuestion, Hypothesis, RefutedIf, Segment, Participants, Recruit, Screener, Exclude, Incentive,
    Consent, Sharing, Translation, Checklist, After, Include, Section, Role, Say, Ask, Probe, Task, Scenario,
    Start, Success, Stimulus, ShowMe, Order, Observe, ListenFor, RedFlag, Avoid, Commitment, Price, Optional,
    Must, Pause, If, Note, RelatesTo, Form,
    /// <summary>A name and a value that the language does not know; kept and printed.</summary>
    FreeField,
    /// <summary>A table row.</summary>
    Table,
    /// <summary>A comment line.</summary>
    Comment,
}
