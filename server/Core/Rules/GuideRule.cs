using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>
/// A rule about a guide as a whole: what is missing, what comes too early, what does not fit together. It sees all items
/// with the cues that their words give, and does no analysis of its own.
/// </summary>
internal abstract class GuideRule
{
    protected GuideRule(RuleInfo info) => Info = info;

    /// <summary>What there is to know about the rule.</summary>
    public RuleInfo Info { get; }

    /// <summary>What kinds of guides owe it; null where it asks for nothing that a guide could owe.</summary>
    public Duty? Duty { get; init; }

    /// <summary>The rule's own severity in a guide, or <see cref="Severity.Off"/> where the guide owes nothing.</summary>
    public Severity SeverityIn(WholeGuide guide)
    {
        if (Duty is { } duty) return duty.In(guide);
        // A practice talk is no evidence, so it does not matter with whom and what for.
        return guide.Kind == GuideKind.Everyday && Info.Group == RuleGroup.Planning ? Severity.Off : Info.SeverityWhenOn;
    }

    /// <summary>Adds what is wrong, in time that grows with the number of items.</summary>
    public abstract void Check(WholeGuide guide, List<GuideFinding> found);
}

/// <summary>What kinds of guides owe something: a row of <c>duties.tsv</c>.</summary>
/// <param name="Part">What of a guide owes it.</param>
/// <param name="Severities">By kind: how much it matters that it is missing.</param>
internal sealed record Duty(DutyPart Part, Severity[] Severities)
{
    /// <summary>The severity in a guide.</summary>
    public Severity In(WholeGuide guide)
    {
        if (guide.IsSketch || !Has(guide)) return Severity.Off;
        var severity = Severities[(int)guide.Kind];
        // A bare list of questions may be a part of something: what it lacks may stand elsewhere.
        return severity > Severity.Info && guide.IsMarkdown && !guide.HasFrame && !guide.HasPlan ? Severity.Info : severity;
    }

    /// <summary>In Markdown, what has no such part at all has it elsewhere.</summary>
    private bool Has(WholeGuide guide) => !guide.IsMarkdown || Part switch
    {
        DutyPart.Plan => guide.HasPlan,
        DutyPart.Frame => guide.HasFrame,
        _ => true,
    };
}

/// <summary>The parts of a guide that owe something.</summary>
internal enum DutyPart : byte
{
    /// <summary>Whom to talk to and what for.</summary>
    Plan,
    /// <summary>Welcome, consent and end.</summary>
    Frame,
    /// <summary>What is asked.</summary>
    Questions,
}
