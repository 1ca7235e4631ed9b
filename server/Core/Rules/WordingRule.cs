using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>
/// A rule about how something is worded. Most of it is data: the patterns in its folder report and excuse, and carry
/// better wordings. Code adds what patterns cannot say, and weighs the surroundings.
/// </summary>
internal abstract class WordingRule
{
    protected WordingRule(RuleInfo info) => Info = info;

    /// <summary>What there is to know about the rule.</summary>
    public RuleInfo Info { get; }

    /// <summary>Place in the rule order; set once by the registry.</summary>
    public int Order { get; internal set; }

    /// <summary>True where a finding is about its sentence as a whole, so that it merges with all else that is found there.</summary>
    public virtual bool IsAboutSentence => false;

    /// <summary>True where a rewrite may make two items of one.</summary>
    public virtual bool SplitsItems => false;

    /// <summary>True where a candidate only leads to what is asked behind it.</summary>
    public virtual bool SetsScene(in Candidate candidate, Utterance utterance) => false;

    /// <summary>Adds what the rule finds in the words alone, besides its patterns.</summary>
    public virtual void Find(Utterance utterance, List<Candidate> found)
    {
    }

    /// <summary>Adds what the rule finds only with the names that the guide declares.</summary>
    public virtual void FindNames(NamedContext context, List<Candidate> found)
    {
    }

    /// <summary>Weighs a candidate in its surroundings.</summary>
    public virtual Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item) => Report(candidate);

    /// <summary>Better wordings for a candidate, best first.</summary>
    public virtual IEnumerable<Rewrite> Rewrite(Candidate candidate, Utterance utterance) =>
        candidate.Rewrites.IsEmpty ? PatternRewriter.Rewrite(candidate, utterance) : candidate.Rewrites;

    /// <summary>Reports with the rule's own severity; an error wants strong evidence.</summary>
    protected Verdict Report(in Candidate candidate) =>
        new(candidate.Confidence == Confidence.Weak && Info.SeverityWhenOn > Severity.Warning ? Severity.Warning : Info.SeverityWhenOn, candidate.Confidence);

    /// <summary>Reports with another severity.</summary>
    protected static Verdict ReportAs(Severity severity, in Candidate candidate) => new(severity, candidate.Confidence);

    /// <summary>Says nothing.</summary>
    protected static Verdict Drop => new(Severity.Off, Confidence.Weak);
}
