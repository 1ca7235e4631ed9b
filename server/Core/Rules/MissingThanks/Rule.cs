using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Nobody thanks the participant at the end.</summary>
internal sealed class MissingThanks() : GuideRule(new RuleInfo("missing-thanks", "fehlender-dank", Severity.Warning, "0.1.0", RuleGroup.Structure))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        var closing = guide.LastSection(SectionRole.Closing);
        var first = closing is { } section ? section.Title.Index : guide.Items.Length * 2 / 3;
        for (var i = first; i < guide.Items.Length; i++)
        {
            if (guide.Has(guide.Items[i], Cue.Thanks)) return;
        }
        // A list of what to do may hold it anywhere.
        if (guide.Any(Cue.Thanks, static item => item.Role == LineRole.Note)) return;
        if (guide.Included.Any(static part => part.Any(Cue.Thanks, static item => item.SectionRole == SectionRole.Closing))) return;
        found.Add(new GuideFinding(closing?.Title.TextSpan ?? guide.Title, closing?.Title.Index ?? -1) { Mend = () => [GuideBlock.AtEnd(this, guide, closing)] });
    }
}
