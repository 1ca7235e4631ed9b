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
        var sentence = utterance.Sentences[candidate.Sentence];
        var isMeant = item.Kind is GuideKind.Requirements or GuideKind.Expert
            || (item.Kind == GuideKind.Usability && !sentence.Is(SentenceFeatures.Conditional));
        // "Haben Sie noch Wünsche oder Fragen?" says goodbye, "Tell us any ideas for improving it" welcomes.
        isMeant |= item.Section == SectionRole.Closing && sentence.Is(SentenceFeatures.Polar);
        isMeant |= item.Section is SectionRole.Opening or SectionRole.Consent && !sentence.Is(SentenceFeatures.Mark);
        return isMeant || !IsAboutProduct(candidate, utterance) ? ReportAs(Severity.Info, candidate) : Report(candidate);
    }

    /// <summary>
    /// True where a product or what it can do is named, or where somebody wishes for or changes something; German wishes for
    /// anything at all in the words that English keeps for products. „Was müsste sich ändern?“ has nobody who would change it.
    /// </summary>
    private static bool IsAboutProduct(in Candidate candidate, Utterance utterance)
    {
        if (utterance.Language != Language.German) return true;
        var sentence = utterance.Sentences[candidate.Sentence];
        var place = Surroundings.WordAt(utterance, candidate.Span.Start);
        bool isChanged = false, isWished = false, hasAuthor = false, isAddressed = false;
        for (var i = Math.Max(sentence.First, place - Surroundings.ClauseReach); i < Math.Min(sentence.End, place + Surroundings.ClauseReach); i++)
        {
            if (utterance.Is(i, GermanClass.Product) || utterance.Is(i, GermanClass.Funktion)) return true;
            isChanged |= utterance.Is(i, GermanClass.ChangingVerb);
            isWished |= utterance.Is(i, GermanClass.Wishing) && !sentence.Is(SentenceFeatures.Polar);
            hasAuthor |= utterance.Is(i, GermanClass.Anrede) || utterance.Is(i, GermanClass.Changer);
            isAddressed |= utterance.Is(i, GermanClass.You);
        }
        return (isChanged && hasAuthor) || (isWished && isAddressed);
    }
}
