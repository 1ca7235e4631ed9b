using System.Globalization;
using InterviewGuide.Syntax;

namespace InterviewGuide.Rules;

/// <summary>No duration, or one in which nobody gets to the bottom of anything.</summary>
internal sealed class DurationOutOfRange() : GuideRule(
    new RuleInfo("duration-out-of-range", "ungewoehnliche-dauer", Severity.Info, "0.1.0", RuleGroup.Structure) { Options = [Least, Most] })
{
    private static readonly RuleOption Least = new("least", 20, 1, 240);
    private static readonly RuleOption Most = new("most", 120, 15, 600);

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        var place = guide.DurationItem;
        if ((guide.StatedMinutes ?? guide.Paths[0].Minutes) is not { } minutes)
        {
            // What could not be read is told by another rule.
            if (place is null && !guide.Any(static item => item.Keyword == Keyword.Duration)) found.Add(new GuideFinding(guide.Title, -1) { Fixes = [GuideBlock.InPlan(this, guide)] });
            return;
        }
        var isShort = minutes.To < guide.Team.Number(Info, Least, guide.Language);
        var isLong = minutes.From > guide.Team.Number(Info, Most, guide.Language) && !guide.Any(static item => item.Keyword == Keyword.Pause);
        if (!isShort && !isLong) return;
        found.Add(new GuideFinding(place?.TextSpan ?? guide.Title, place?.Index ?? -1)
        {
            Variant = isShort ? "short" : "long",
            Arguments = [(isShort ? minutes.To : minutes.From).ToString("0.#", CultureInfo.InvariantCulture)],
        });
    }
}
