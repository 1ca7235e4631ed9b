using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The authors' own idea is shown or told before the participant has told how things are.</summary>
internal sealed class SolutionBeforeProblem() : GuideRule(new RuleInfo("solution-before-problem", "loesung-vor-dem-problem", Severity.Warning, "0.1.0", RuleGroup.Structure))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.Kind is GuideKind.Expert or GuideKind.Everyday || guide.LooksLikeTest) return;
        var behaviour = guide.LastWith(Cue.PastCase, static item => item.Role == LineRole.Asked && item.SectionRole == SectionRole.Core);
        if (behaviour is null) return;
        foreach (var item in guide.Items)
        {
            if (item.Index >= behaviour.Index) return;
            if (item.SectionRole is SectionRole.Plan or SectionRole.Notes or SectionRole.Head or SectionRole.Screener) continue;
            if (Shows(guide, item) is not { } span) continue;
            if (AsksBefore(guide, item.Index)) return;
            found.Add(new GuideFinding(span, item.Index)
            {
                // Without a kind the talk may be a test, where what is shown comes first.
                Confidence = guide.Kind == GuideKind.Unstated ? Confidence.Weak : Confidence.Strong,
                Arguments = [guide.Guide.Source.ToString(span)],
            });
            return;
        }
    }

    private static Text.TextSpan? Shows(WholeGuide guide, Item item)
    {
        if (item.SectionRole == SectionRole.Stimulus && item.Role == LineRole.Heading) return item.TextSpan;
        return item.Role is LineRole.Said or LineRole.Asked ? guide.SpanOf(item, Cue.OwnSolution) : null;
    }

    private static bool AsksBefore(WholeGuide guide, int index)
    {
        foreach (var item in guide.MainQuestions)
        {
            if (item.Index >= index) return false;
            if (guide.Has(item, Cue.PastCase)) return true;
        }
        return false;
    }
}
