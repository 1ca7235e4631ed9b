using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Hands the design to the participant: which features, what is missing, what would be ideal.</summary>
internal sealed class FeatureWishlist() : WordingRule(new RuleInfo("feature-wishlist", "funktionswunsch", Severity.Warning, "0.1.0", RuleGroup.QuestionType))
{
    /// <summary>
    /// Where requirements are collected, or experts give advice, what a product should do is asked for on purpose. At the screen
    /// "What is missing?" is about what lies on the table; a wand to wish with is none the better for that.
    /// </summary>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        var isMeant = item.Kind is GuideKind.Requirements or GuideKind.Expert
            || (item.Kind == GuideKind.Usability && !utterance.Sentences[candidate.Sentence].Is(SentenceFeatures.Conditional));
        return isMeant ? ReportAs(Severity.Info, candidate) : Report(candidate);
    }
}
