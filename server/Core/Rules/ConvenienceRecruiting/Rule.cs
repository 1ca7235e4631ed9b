using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>People are chosen because they are at hand, and not for what they have been through.</summary>
internal sealed class ConvenienceRecruiting() : GuideRule(new RuleInfo("convenience-recruiting", "auswahl-nach-verfuegbarkeit", Severity.Warning, "0.1.0", RuleGroup.Planning))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        foreach (var item in guide.Items)
        {
            if (item.Role != LineRole.Plan || item.Keyword is not (Keyword.Recruit or Keyword.Segment or Keyword.Participants)) continue;
            // Whom a segment holds is no way to find them: friends may be what the study is about.
            if (guide.SpanOf(item, Cue.AtHand, weak: item.Keyword == Keyword.Recruit) is not { } span) continue;
            found.Add(new GuideFinding(span, item.Index) { Arguments = [guide.Guide.Source.ToString(span)] });
        }
    }
}
