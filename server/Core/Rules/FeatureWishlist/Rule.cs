using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>Hands the design to the participant: which features, what is missing, what would be ideal.</summary>
internal sealed class FeatureWishlist() : WordingRule(new RuleInfo("feature-wishlist", "funktionswunsch", Severity.Warning, "0.1.0", RuleGroup.QuestionType))
{
    /// <summary>Where requirements are collected, or experts give advice, what a product should do is asked for on purpose.</summary>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item) =>
        item.Kind is GuideKind.Requirements or GuideKind.Expert ? ReportAs(Severity.Info, candidate) : Report(candidate);
}
