namespace InterviewGuide.Model;

/// <summary>What a line's role was read from; shown by the outline, so that a wrong reading can be understood and mended.</summary>
public enum RoleReason : byte
{
    /// <summary>Its keyword says so.</summary>
    Keyword,
    /// <summary>The keyword of the list that it stands in says so.</summary>
    ListKeyword,
    /// <summary>A bullet in a section is a question, one below a question is a probe.</summary>
    Bullet,
    /// <summary>It ends in a question mark.</summary>
    QuestionMark,
    /// <summary>It speaks to the participant.</summary>
    AddressesParticipant,
    /// <summary>Its shape: a short line with a time, or with a body below it.</summary>
    Shape,
    /// <summary>It stands in brackets.</summary>
    Brackets,
    /// <summary>The role of the section that it stands in.</summary>
    Section,
    /// <summary>It opens with a condition.</summary>
    Condition,
    /// <summary>A name and a value before the first section.</summary>
    FreeField,
    /// <summary>It is written as a comment.</summary>
    Comment,
    /// <summary>It is written as a heading.</summary>
    Heading,
    /// <summary>Nothing else fits: plain words.</summary>
    PlainText,
    /// <summary>A mark in the guide says so.</summary>
    Mark,
    /// <summary>The words speak about the participant, not to them.</summary>
    ThirdPerson,
    /// <summary>It tells the interviewer what to do.</summary>
    Direction,
    /// <summary>It looks like it: italics, a code fence, quotation marks.</summary>
    Decoration,
    /// <summary>A label before the words says so.</summary>
    Label,
    /// <summary>It is a row of a table.</summary>
    Table,
}
