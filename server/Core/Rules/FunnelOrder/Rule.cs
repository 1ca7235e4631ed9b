using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A section starts with a narrow question and opens up only later.</summary>
internal sealed class FunnelOrder() : GuideRule(new RuleInfo("funnel-order", "vom-besonderen-zum-allgemeinen", Severity.Info, "0.1.0", RuleGroup.Structure))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.Kind is GuideKind.Usability or GuideKind.Everyday) return;
        foreach (var section in guide.Sections)
        {
            if (section.Role == SectionRole.Core) Check(guide, section, found);
        }
    }

    private static void Check(WholeGuide guide, GuideSection section, List<GuideFinding> found)
    {
        Item? first = null;
        for (var i = section.First; i < section.End; i++)
        {
            var item = guide.Items[i];
            if (item.Role == LineRole.Task) return;
            if (item.Role != LineRole.Asked || item.IsConditional || item.TextSpan.IsEmpty) continue;
            if (first is null)
            {
                if (!guide.Has(item, Cue.Narrow) || guide.Has(item, Cue.Narrative) || item.HasProbes) return;
                first = item;
            }
            else if (guide.Has(item, Cue.Narrative))
            {
                found.Add(new GuideFinding(first) { Related = [item.TextSpan], Arguments = [guide.Guide.Source.ToString(item.TextSpan)] });
                return;
            }
        }
    }
}
