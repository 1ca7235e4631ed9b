using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>A judging word in the question tells the participant what to feel.</summary>
internal sealed class LoadedWording() : WordingRule(new RuleInfo("loaded-wording", "wertende-wortwahl", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        if (Surroundings.TakesUpAnAnswer(candidate, utterance)) return Drop;
        // Probes and questions for some take up what was just said; in a usability test ease of use is the topic.
        var isExpected = item.Role == LineRole.Probe || item.IsConditional || item.Kind == GuideKind.Usability;
        return isExpected ? new Verdict(Info.DefaultSeverity, Confidence.Weak) : Report(candidate);
    }
}
