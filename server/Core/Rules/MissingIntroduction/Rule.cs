using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Nobody says at the start what the talk is for, how long it takes, and that nothing can go wrong.</summary>
internal sealed class MissingIntroduction() : GuideRule(new RuleInfo("missing-introduction", "fehlende-einleitung", Severity.Warning, "0.1.0", RuleGroup.Structure))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.MainQuestions.IsEmpty) return;
        var isThere = guide.Any(item => IsIntroduction(guide, item));
        var purpose = guide.Any(Cue.Aim, item => IsIntroduction(guide, item));
        var duration = guide.Any(Cue.Minutes, item => IsIntroduction(guide, item));
        var freedom = guide.Any(Cue.Freedom, item => IsIntroduction(guide, item));
        if (isThere && purpose && duration && freedom) return;
        if (!isThere)
        {
            GuideSection? first = guide.Sections.FirstOrDefault(static section => section.Role is not (SectionRole.Plan or SectionRole.Notes or SectionRole.Screener)) is { Title: not null } section ? section : null;
            found.Add(new GuideFinding(guide.Title, -1) { Mend = () => [GuideBlock.Before(this, guide, first)] });
            return;
        }
        // Notes remind of more than they say.
        var isScript = guide.Any(item => item.IsSpoken && IsIntroduction(guide, item));
        var missing = (purpose ? 0 : 1) + (duration ? 0 : 1) + (freedom ? 0 : 1);
        var variant = missing > 1 ? "several" : !purpose ? "purpose" : !duration ? "duration" : "freedom";
        var opening = guide.FirstSection(SectionRole.Opening);
        found.Add(new GuideFinding(opening?.Title.TextSpan ?? guide.Title, opening?.Title.Index ?? -1)
        {
            Variant = variant,
            Confidence = isScript ? Confidence.Strong : Confidence.Weak,
            Mend = () => opening is null ? [] : [GuideBlock.AtEnd(this, guide, opening, variant == "several" ? "block-several" : "block-" + variant)],
        });
    }

    /// <summary>What is said, or to be said, before the first question.</summary>
    private static bool IsIntroduction(WholeGuide guide, Item item)
    {
        if (item.TextSpan.IsEmpty || item.Role is LineRole.Plan or LineRole.Heading) return false;
        return item.SectionRole is SectionRole.Opening or SectionRole.Consent || (item.Role == LineRole.Said && item.Index < guide.FirstQuestion);
    }
}
