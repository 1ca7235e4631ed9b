namespace InterviewGuide.Rules;

/// <summary>How much a finding matters; ordered, so that severities can be compared.</summary>
public enum Severity : byte
{
    Off,
    Hint,
    Info,
    Warning,
    Error,
}

/// <summary>How sure a rule is of its finding. A weak one is reported one severity lower.</summary>
public enum Confidence : byte
{
    Weak,
    Strong,
}
