using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Money, health or failure come up before there is trust.</summary>
internal sealed class SensitiveTooEarly() : GuideRule(new RuleInfo("sensitive-too-early", "heikle-frage-zu-frueh", Severity.Info, "0.1.0", RuleGroup.Structure))
{
    private const int FewQuestions = 4;

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        var questions = guide.MainQuestions;
        if (questions.Length < FewQuestions) return;
        for (var i = 0; i * 3 < questions.Length; i++)
        {
            var item = questions[i];
            if (item.Role != LineRole.Asked || guide.Has(item, Cue.Freedom) || guide.SpanOf(item, Cue.Sensitive) is not { } span) continue;
            found.Add(new GuideFinding(span, item.Index) { Arguments = [guide.Guide.Source.ToString(span)] });
        }
    }
}
