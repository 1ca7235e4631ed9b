using System.Globalization;
using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>The interviewer has a long speech in the middle of the talk. Off unless a team wants it: some studies need an explanation.</summary>
internal sealed class InterviewerMonologue() : GuideRule(
    new RuleInfo("interviewer-monologue", "monolog-der-interviewenden", Severity.Off, "0.1.0", RuleGroup.Structure) { SeverityWhenOn = Severity.Hint, Options = [Words] })
{
    private static readonly RuleOption Words = new("words", 120, 20, 2000);

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        var most = guide.Team.Number(Info, Words, guide.Language);
        foreach (var item in guide.Items)
        {
            // Welcome and consent take the words that they take.
            if (item.Role != LineRole.Said || item.SectionRole is not (SectionRole.WarmUp or SectionRole.Core or SectionRole.Stimulus)) continue;
            var words = CountWords(guide, item);
            if (words > most) found.Add(new GuideFinding(item) { Arguments = [words.ToString(CultureInfo.InvariantCulture)] });
        }
    }

    private static int CountWords(WholeGuide guide, Item item)
    {
        var count = 0;
        foreach (var range in guide.Guide.Source.Slice(item.TextSpan).SplitAny(" \t\r\n"))
        {
            if (range.Start.Value < range.End.Value) count++;
        }
        return count;
    }
}
