using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Nobody asks at the end what is still open.</summary>
internal sealed class MissingClosingQuestion() : GuideRule(new RuleInfo("missing-closing-question", "fehlende-abschlussfrage", Severity.Info, "0.1.0", RuleGroup.Structure))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        var closing = guide.LastSection(SectionRole.Closing);
        var first = Math.Min(closing?.Title.Index ?? int.MaxValue, guide.Items.Length * 2 / 3);
        for (var i = first; i < guide.Items.Length; i++)
        {
            // "Anything else?" below a question asks on about that question.
            if (guide.Items[i].Role != LineRole.Probe && guide.Has(guide.Items[i], Cue.ClosingQuestion)) return;
        }
        if (guide.Included.Any(static part => part.Any(Cue.ClosingQuestion, static _ => true))) return;
        found.Add(new GuideFinding(closing?.Title.TextSpan ?? guide.Title, closing?.Title.Index ?? -1)
        {
            Mend = () => [closing is { } section ? GuideBlock.AtStart(this, guide, section) : GuideBlock.AtEnd(this, guide, null)],
        });
    }
}
