using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Nobody follows up: no probes at all, or only such as bring nothing.</summary>
internal sealed class MissingProbes() : GuideRule(new RuleInfo("missing-probes", "fehlende-nachfragen", Severity.Info, "0.1.0", RuleGroup.Structure))
{
    private const int FewQuestions = 4;

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        var hasProbes = false;
        foreach (var item in guide.Items)
        {
            if (item.Role == LineRole.Probe) hasProbes = true;
            if (item.Role == LineRole.Asked && item.HasProbes && item.SectionRole is SectionRole.Core or SectionRole.Closing) CheckProbes(guide, item, found);
        }
        if (hasProbes || guide.Included.Any(static part => part.Any(static item => item.Role == LineRole.Probe))) return;
        var core = guide.MainQuestions.Where(static item => item.SectionRole == SectionRole.Core && item.Role == LineRole.Asked).ToList();
        // A second sentence that asks on is a follow-up, too.
        if (core.Count < FewQuestions || core.Any(item => guide.WordsOf(item) is { Sentences.Length: > 1 } || guide.Has(item, Cue.EmptyProbe))) return;
        found.Add(new GuideFinding(guide.Title, -1) { Variant = "none", Mend = () => [GuideBlock.Below(this, guide, core[0])] });
    }

    private void CheckProbes(WholeGuide guide, Item question, List<GuideFinding> found)
    {
        Item? first = null;
        for (var i = question.Index + 1; i < guide.Items.Length && guide.Items[i].Parent >= question.Index; i++)
        {
            var item = guide.Items[i];
            if (item.Role != LineRole.Probe || item.TextSpan.IsEmpty) continue;
            if (!guide.Has(item, Cue.EmptyProbe)) return;
            first ??= item;
        }
        if (first is not null) found.Add(new GuideFinding(first) { Mend = () => [GuideBlock.Below(this, guide, question)] });
    }
}
