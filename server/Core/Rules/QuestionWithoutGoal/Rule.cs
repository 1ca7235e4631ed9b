using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Rules;

/// <summary>A core question is linked to no goal in a guide that links its questions.</summary>
internal sealed class QuestionWithoutGoal() : GuideRule(new RuleInfo("question-without-goal", "frage-ohne-ziel", Severity.Info, "0.1.0", RuleGroup.Structure))
{
    private const int MostFixes = 4;

    private static bool IsGoal(Item item) => item.Id is not null && item.Keyword is Keyword.ResearchQuestion or Keyword.Hypothesis or Keyword.Goal;

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (!guide.Items.Any(static item => IsGoal(item))) return;
        var declared = guide.Items.Where(static item => IsGoal(item)).ToImmutableArray();
        var goals = declared.Select(static item => item.Id ?? "").ToImmutableArray();
        var core = guide.MainQuestions.Where(static item => item.SectionRole == SectionRole.Core).ToList();
        var unlinked = core.Where(item => !GoalLinks.IsLinked(guide, item)).ToList();
        // Who links few of them does not use links.
        if (unlinked.Count * 2 > core.Count) return;
        foreach (var item in unlinked)
        {
            found.Add(new GuideFinding(item)
            {
                Related = [.. declared.Take(MostFixes).Select(static goal => goal.Span)],
                Mend = () => [.. goals.Take(MostFixes).Select(goal => new Fix("link", [goal], FixSafety.Snippet, [new TextEdit(new TextSpan(item.TextSpan.End, 0), $" [{goal}]")]))],
            });
        }
    }
}
