using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>The way that one audience takes through a guide: sections for everybody, and those for them alone.</summary>
/// <param name="Segment">Id of the segment that it is for, or null where all take the same way.</param>
/// <param name="MainQuestions">Number of questions that each participant is asked between welcome and end.</param>
internal sealed record GuidePath(string? Segment, int MainQuestions)
{
    /// <summary>The paths of a guide; at least one.</summary>
    public static ImmutableArray<GuidePath> Of(WholeGuide guide)
    {
        var common = 0;
        var own = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in guide.Items)
        {
            if (item.Role != LineRole.Asked || !WholeGuide.IsMainQuestion(item)) continue;
            var audience = AudienceOf(guide, item);
            if (audience.IsEmpty && !item.IsConditional) common++;
            foreach (var reference in audience) own[reference.Id] = own.GetValueOrDefault(reference.Id) + 1;
        }
        return own.Count == 0 ? [new GuidePath(null, common)] : [.. own.Select(path => new GuidePath(path.Key, common + path.Value))];
    }

    /// <summary>The segments that the item's section is for; none where it is for everybody.</summary>
    private static ImmutableArray<Reference> AudienceOf(WholeGuide guide, Item item)
    {
        for (var at = item.Section; at >= 0; at = guide.Items[at].Parent)
        {
            var references = guide.Items[at].References;
            if (references.Any(static reference => reference.Id[0] is 'S' or 's')) return references.RemoveAll(static reference => reference.Id[0] is not ('S' or 's'));
        }
        return [];
    }
}
