namespace InterviewGuide.Generators.Words;

/// <summary>What a part of a pattern stands for.</summary>
internal enum PatternNodeKind
{
    Word,
    Class,
    Any,
    Gap,
    Sequence,
    Alternatives,
    Optional,
    Not,
    Capture,
    SentenceStart,
    Opener,
    ClauseStart,
    SentenceEnd,
    ClauseEnd,
    ClauseBreak,
    SpanStart,
    SpanEnd,
}

/// <summary>A part of a pattern as it was written.</summary>
internal sealed class PatternNode
{
    public PatternNode(PatternNodeKind kind) => Kind = kind;

    public PatternNodeKind Kind { get; }

    /// <summary>The word, class name or capture name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Most tokens that a gap spans.</summary>
    public int Max { get; set; }

    /// <summary>True for a gap that runs over commas and dashes.</summary>
    public bool CrossesClauses { get; set; }

    public List<PatternNode> Children { get; } = new List<PatternNode>();
}
