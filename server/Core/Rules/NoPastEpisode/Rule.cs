using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Nobody is asked how it really went once.</summary>
internal sealed class NoPastEpisode() : GuideRule(new RuleInfo("no-past-episode", "kein-wirklicher-fall", Severity.Warning, "0.1.0", RuleGroup.Structure))
{
    private const int FewQuestions = 3;

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.MainQuestions.Length < FewQuestions || guide.MainQuestions.Any(static item => item.Role == LineRole.Task)) return;
        if (guide.Any(item => item.IsSpoken && IsInTalk(item) && (guide.Has(item, Cue.PastCase) || item.Keyword == Syntax.Keyword.ShowMe))) return;
        if (guide.Included.Any(static part => part.Any(Cue.PastCase, static item => item.IsSpoken))) return;
        GuideSection? core = null;
        foreach (var section in guide.Sections)
        {
            if (section.Role != SectionRole.Core || section.First == section.End) continue;
            core = section;
            break;
        }
        found.Add(new GuideFinding(core?.Title.TextSpan ?? guide.Title, core?.Title.Index ?? -1)
        {
            Mend = () => [core is { } place ? GuideBlock.AtStart(this, guide, place) : GuideBlock.AtEnd(this, guide, null)],
        });
    }

    /// <summary>Whom to choose and what is still open is asked about other things.</summary>
    private static bool IsInTalk(Item item) =>
        item.SectionRole is not (SectionRole.Screener or SectionRole.Opening or SectionRole.Consent or SectionRole.Closing);
}
