using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The talk takes place inside a sales meeting, or with somebody who sells at the table.</summary>
internal sealed class SalesSetting() : GuideRule(new RuleInfo("sales-setting", "interview-im-vertriebstermin", Severity.Warning, "0.1.0", RuleGroup.Sales))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        foreach (var item in guide.Items)
        {
            if (!SaysWhereOrWho(item) || guide.SpanOf(item, Cue.SalesTalk) is not { } span) continue;
            // Advice to interviewers speaks of sales and demos on many occasions.
            var isAdvice = item is { SectionRole: SectionRole.Notes, Keyword: Keyword.None or Keyword.Note };
            found.Add(new GuideFinding(span, item.Index) { Confidence = isAdvice ? Confidence.Weak : Confidence.Strong, Arguments = [guide.Guide.Source.ToString(span)] });
        }
    }

    private static bool SaysWhereOrWho(Item item) =>
        item.SectionRole is SectionRole.Head or SectionRole.Plan or SectionRole.Notes
        && item.Keyword is Keyword.FreeField or Keyword.Background or Keyword.Note or Keyword.Checklist or Keyword.None;
}
