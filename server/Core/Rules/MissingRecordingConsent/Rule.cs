using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The talk is recorded, and nobody asks whether it may be.</summary>
internal sealed class MissingRecordingConsent() : GuideRule(new RuleInfo("missing-recording-consent", "aufzeichnung-ohne-erlaubnis", Severity.Error, "0.1.0", RuleGroup.Planning))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.With(Cue.RecordPermission, static _ => true).Any()) return;
        Item? recording = null;
        foreach (var item in guide.With(Cue.Recorded, static _ => true))
        {
            // A consent that speaks of the recording covers it.
            if (item.Keyword == Keyword.Consent || item.SectionRole == SectionRole.Consent || guide.Has(item, Cue.Consent)) return;
            // What participants do with recordings of their own is what the talk is about.
            if (item.Role is not (LineRole.Asked or LineRole.Probe or LineRole.Task)) recording ??= item;
        }
        var running = guide.With(Cue.RecordingRuns, static _ => true).FirstOrDefault();
        if ((running ?? recording) is not { } place) return;
        if (guide.Included.Any(static part => part.Any(Cue.RecordPermission, static _ => true))) return;
        var span = guide.SpanOf(place, running is null ? Cue.Recorded : Cue.RecordingRuns) ?? place.TextSpan;
        var opening = guide.FirstSection(SectionRole.Opening);
        found.Add(new GuideFinding(span, place.Index)
        {
            Variant = running is null ? null : "running",
            Arguments = [guide.Guide.Source.ToString(span)],
            Mend = () => opening is not null ? [GuideBlock.AtEnd(this, guide, opening)] : [],
        });
    }
}
