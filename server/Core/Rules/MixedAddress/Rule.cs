using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Speaks to the participant now one way, now another.</summary>
internal sealed class MixedAddress() : GuideRule(new RuleInfo("mixed-address", "gemischte-anrede", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.Language == Language.German) CheckForm(guide, found);
        foreach (var item in guide.Items)
        {
            // An observer's or screener's words are not for the participant's ears.
            if (!item.IsSpoken || item.SectionRole is SectionRole.Screener or SectionRole.Plan or SectionRole.Notes) continue;
            if (guide.SpanOf(item, Cue.ThirdPerson) is not { } span) continue;
            found.Add(new GuideFinding(span, item.Index)
            {
                Variant = "third-person",
                // Participants may have users and customers of their own.
                Confidence = Confidence.Weak,
                Arguments = [guide.Guide.Source.ToString(span)],
            });
        }
    }

    /// <summary>Reports the form that the guide does not declare, or else the one that is rarer; of two as frequent ones the later.</summary>
    private static void CheckForm(WholeGuide guide, List<GuideFinding> found)
    {
        var formal = Places(guide, Cue.FormalAddress);
        var informal = Places(guide, Cue.InformalAddress);
        var isFormal = guide.Guide.DeclaredAddress switch
        {
            AddressForm.Sie => true,
            AddressForm.Du or AddressForm.Ihr => false,
            _ => formal.Count != informal.Count ? formal.Count > informal.Count : First(formal) <= First(informal),
        };
        var (usual, other) = isFormal ? (formal, informal) : (informal, formal);
        if (usual.Count == 0 && guide.Guide.DeclaredAddress == AddressForm.Unstated) return;
        foreach (var (item, span) in other)
        {
            found.Add(new GuideFinding(span, item)
            {
                Variant = isFormal ? "informal" : "formal",
                Confidence = IsPlural(guide, span) || IsAnotherTalk(guide, item, usual, other) ? Confidence.Weak : Confidence.Strong,
                Arguments = [guide.Guide.Source.ToString(span)],
                Related = usual.Count == 0 ? [] : [usual[0].Span],
            });
        }
    }

    private static List<(int Item, TextSpan Span)> Places(WholeGuide guide, Cue cue)
    {
        var places = new List<(int, TextSpan)>();
        foreach (var item in guide.Items)
        {
            if (item.IsSpoken && guide.SpanOf(item, cue) is { } span) places.Add((item.Index, span));
        }
        return places;
    }

    /// <summary>"Bei euch" may mean a family or a firm whose people are addressed one by one in the other form.</summary>
    private static bool IsPlural(WholeGuide guide, TextSpan span) =>
        guide.Guide.Source.Slice(span).StartsWith("eu", StringComparison.OrdinalIgnoreCase) || guide.Guide.Source.Slice(span).StartsWith("ih", StringComparison.OrdinalIgnoreCase);

    /// <summary>A section that mostly keeps to a form of its own may be for other people: one script for firms, one for friends.</summary>
    private static bool IsAnotherTalk(WholeGuide guide, int item, List<(int Item, TextSpan Span)> usual, List<(int Item, TextSpan Span)> other)
    {
        var section = guide.Items[item].Section;
        if (section < 0) return false;
        var own = other.Count(place => guide.Items[place.Item].Section == section);
        return own > 1 && own > usual.Count(place => guide.Items[place.Item].Section == section);
    }

    private static int First(List<(int Item, TextSpan Span)> places) => places is [var first, ..] ? first.Span.Start : int.MaxValue;
}
