namespace InterviewGuide.Words;

/// <summary>What is known of a sentence as a whole. Patterns name these in lower case as guards: <c>@polar</c>, <c>@!past</c>.</summary>
[Flags]
public enum SentenceFeatures : uint
{
    None = 0,
    /// <summary>It ends in a question mark.</summary>
    Mark = 1 << 0,
    /// <summary>It opens with a question word.</summary>
    Wh = 1 << 1,
    /// <summary>It opens with a verb and asks for yes or no.</summary>
    Polar = 1 << 2,
    /// <summary>It asks somebody to tell, show or do something.</summary>
    Prompt = 1 << 3,
    /// <summary>It states something and has no question mark.</summary>
    Statement = 1 << 4,
    /// <summary>It is built like a statement and ends in a question mark.</summary>
    Declarative = 1 << 5,
    /// <summary>It is too short to have a form: no verb that could be found.</summary>
    Fragment = 1 << 6,
    /// <summary>It speaks of a certain past time.</summary>
    Past = 1 << 7,
    /// <summary>It holds a conditional clause.</summary>
    Conditional = 1 << 8,
    /// <summary>It repeats what somebody said or thought.</summary>
    Reported = 1 << 9,
    /// <summary>Its opener is a polite frame around what is really asked.</summary>
    Polite = 1 << 10,
    /// <summary>It is the first sentence of its text.</summary>
    First = 1 << 11,
    /// <summary>It is the last sentence of its text.</summary>
    Last = 1 << 12,
    /// <summary>It speaks to the participant.</summary>
    Addresses = 1 << 13,
    /// <summary>Any form that asks: a question mark, a question word, a verb first, or a prompt.</summary>
    Question = 1 << 14,
    /// <summary>It speaks of the interviewers: I, we, our.</summary>
    Ours = 1 << 15,
}
