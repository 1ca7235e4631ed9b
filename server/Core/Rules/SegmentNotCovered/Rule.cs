using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Nobody, or hardly anybody, from a group that the plan names.</summary>
internal sealed class SegmentNotCovered() : GuideRule(
    new RuleInfo("segment-not-covered", "segment-nicht-abgedeckt", Severity.Warning, "0.1.0", RuleGroup.Planning) { Options = [Least] })
{
    private static readonly RuleOption Least = new("least", 2, 1, 50);

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        var segments = guide.Segments;
        if (!segments.Any(static segment => segment.Participants is not null)) return;
        var least = guide.Team.Number(Info, Least, guide.Language);
        foreach (var segment in segments)
        {
            if (guide.Has(segment.Item, Cue.OutOfScope)) continue;
            if (segment.Participants is not { } participants)
            {
                found.Add(new GuideFinding(segment.Item) { Mend = () => [GuideBlock.Below(this, guide, segment.Item)] });
            }
            else if (segment.Count is { } count && count < least)
            {
                found.Add(new GuideFinding(participants)
                {
                    Variant = count == 0 ? "nobody" : "few",
                    Arguments = [guide.Guide.Source.ToString(segment.Item.TextSpan)],
                });
            }
        }
    }
}
