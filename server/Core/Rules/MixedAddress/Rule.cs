using InterviewGuide.Model;
using InterviewGuide.Syntax;
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
        foreach (var item in guide.With(Cue.ThirdPerson, IsForParticipants))
        {
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

    /// <summary>An observer's or screener's words are not for the participant's ears.</summary>
    private static bool IsForParticipants(Item item) => item.IsSpoken && item.SectionRole is not (SectionRole.Screener or SectionRole.Plan or SectionRole.Notes);

    /// <summary>Reports the form that the guide does not declare, or else the one that is rarer; of two as frequent ones the later.</summary>
    private static void CheckForm(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.Guide.DeclaredAddress == AddressForm.Unstated && !(guide.MayGive(Cue.FormalAddress) && guide.MayGive(Cue.InformalAddress))) return;
        var formal = guide.With(Cue.FormalAddress, static item => item.IsSpoken).ToList();
        var informal = guide.With(Cue.InformalAddress, static item => item.IsSpoken).ToList();
        var isFormal = guide.Guide.DeclaredAddress switch
        {
            AddressForm.Sie => true,
            AddressForm.Du or AddressForm.Ihr => false,
            _ => formal.Count != informal.Count ? formal.Count > informal.Count : First(guide, formal, Cue.FormalAddress) <= First(guide, informal, Cue.InformalAddress),
        };
        var (usual, other) = isFormal ? (formal, informal) : (informal, formal);
        var (usualCue, otherCue) = isFormal ? (Cue.FormalAddress, Cue.InformalAddress) : (Cue.InformalAddress, Cue.FormalAddress);
        if (usual.Count == 0 && guide.Guide.DeclaredAddress == AddressForm.Unstated) return;
        foreach (var item in other)
        {
            if (guide.SpanOf(item, otherCue) is not { } span) continue;
            found.Add(new GuideFinding(span, item.Index)
            {
                Variant = isFormal ? "informal" : "formal",
                Confidence = IsPlural(guide, span) || IsAnotherTalk(item, usual, other) || IsAdvice(guide, item) ? Confidence.Weak : Confidence.Strong,
                Arguments = [guide.Guide.Source.ToString(span)],
                Related = usual.Count > 0 && guide.SpanOf(usual[0], usualCue) is { } first ? [first] : [],
            });
        }
    }

    /// <summary>"Bei euch" may mean a family or a firm whose people are addressed one by one in the other form.</summary>
    private static bool IsPlural(WholeGuide guide, TextSpan span) =>
        guide.Guide.Source.Slice(span).StartsWith("eu", StringComparison.OrdinalIgnoreCase) || guide.Guide.Source.Slice(span).StartsWith("ih", StringComparison.OrdinalIgnoreCase);

    /// <summary>A section that mostly keeps to a form of its own may be for other people: one script for firms, one for friends.</summary>
    private static bool IsAnotherTalk(Item item, List<Item> usual, List<Item> other)
    {
        if (item.Section < 0) return false;
        var own = other.Count(place => place.Section == item.Section);
        return own > 1 && own > usual.Count(place => place.Section == item.Section);
    }

    /// <summary>Amid the questions, a statement without quotation marks may speak to the interviewer: "you need the reason behind it".</summary>
    private static bool IsAdvice(WholeGuide guide, Item item) =>
        item is { Role: LineRole.Said, SectionRole: SectionRole.Core, Reason: RoleReason.AddressesParticipant, TextSpan.Start: > 0 and var start } && !Letters.IsQuote(guide.Guide.Source.Text[start - 1]);

    private static int First(WholeGuide guide, List<Item> places, Cue cue) =>
        places is [var first, ..] && guide.SpanOf(first, cue) is { } span ? span.Start : int.MaxValue;
}
