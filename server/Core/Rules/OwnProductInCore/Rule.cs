using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>A question of a discovery talk names the authors' own product.</summary>
internal sealed class OwnProductInCore() : WordingRule(new RuleInfo("own-product-in-core", "eigenes-produkt-im-kern", Severity.Info, "0.1.0", RuleGroup.Sales))
{
    /// <inheritdoc/>
    public override bool IsAboutSentence => true;

    /// <inheritdoc/>
    public override void FindNames(NamedContext context, List<Candidate> found)
    {
        var utterance = context.Utterance;
        foreach (var product in context.Products)
        {
            if (NameIn(utterance, product) is { } span) found.Add(new Candidate(Order, utterance.SentenceOf(WordAt(utterance, span)), span, Confidence.Strong));
        }
    }

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item) =>
        item.IsAsked && item is { Kind: GuideKind.Discovery, Section: SectionRole.Core or SectionRole.WarmUp } ? Report(candidate) : Drop;

    private static TextSpan? NameIn(Utterance utterance, string product)
    {
        if (product.Length == 0) return null;
        foreach (var word in utterance.Words)
        {
            var text = utterance.Text.AsSpan(word.Start);
            if (!text.StartsWith(product, StringComparison.OrdinalIgnoreCase)) continue;
            if (text.Length == product.Length || !char.IsLetterOrDigit(text[product.Length])) return new TextSpan(word.Start, product.Length);
        }
        return null;
    }

    private static int WordAt(Utterance utterance, TextSpan span) => Array.FindIndex(utterance.Words, word => word.Start == span.Start);
}
