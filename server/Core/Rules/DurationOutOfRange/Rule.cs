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
        CheckSums(guide, found);
        var place = guide.DurationItem;
        if ((guide.StatedMinutes ?? (guide.HasTimes ? guide.Paths[0].Minutes : null)) is not { } minutes)
        {
            // What could not be read is told by another rule.
            if (place is null && !guide.Any(static item => item.Keyword == Keyword.Duration)) found.Add(new GuideFinding(guide.Title, -1) { Mend = () => [GuideBlock.InPlan(this, guide)] });
            return;
        }
        var isShort = minutes.To < guide.Team.Number(Info, Least, guide.Language);
        var isLong = minutes.From > guide.Team.Number(Info, Most, guide.Language) && !guide.Any(static item => item.Keyword == Keyword.Pause);
        if (!isShort && !isLong) return;
        found.Add(new GuideFinding(place?.TextSpan ?? guide.Title, place?.Index ?? -1)
        {
            Variant = isShort ? "short" : "long",
            Arguments = [Number(isShort ? minutes.To : minutes.From)],
        });
    }

    /// <summary>Sections must fit into the talk, and tasks into their sections.</summary>
    private static void CheckSums(WholeGuide guide, List<GuideFinding> found)
    {
        if (!guide.HasTimes) return;
        if (guide.StatedMinutes is { } whole && guide.DurationItem is { } place)
        {
            foreach (var path in guide.Paths)
            {
                if (path.Planned is not { } planned || planned.From <= whole.To) continue;
                found.Add(new GuideFinding(place.TextSpan, place.Index) { Variant = "sections", Arguments = [Number(whole.To), Number(planned.From)] });
                break;
            }
        }
        var tasks = new Dictionary<int, double>();
        foreach (var item in guide.Items)
        {
            if (item is { Keyword: Keyword.Task, Time: { } time, IsConditional: false }) tasks[item.Section] = tasks.GetValueOrDefault(item.Section) + time.From;
        }
        foreach (var (index, sum) in tasks)
        {
            if (index < 0 || guide.Items[index] is not { Time: { } time } section || sum <= time.To) continue;
            found.Add(new GuideFinding(section.TextSpan, index) { Variant = "tasks", Arguments = [Number(time.To), Number(sum)] });
        }
    }

    private static string Number(double minutes) => minutes.ToString("0.#", CultureInfo.InvariantCulture);
}
