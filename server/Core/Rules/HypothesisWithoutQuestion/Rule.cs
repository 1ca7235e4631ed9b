using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>A hypothesis or research question that no question serves, in a guide that links its questions.</summary>
internal sealed class HypothesisWithoutQuestion() : GuideRule(new RuleInfo("hypothesis-without-question", "hypothese-ohne-frage", Severity.Warning, "0.1.0", RuleGroup.Structure))
{
    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        var served = GoalLinks.Served(guide);
        if (served.Count == 0) return;
        GuideSection? last = null;
        foreach (var section in guide.Sections)
        {
            if (section.Role == SectionRole.Core && section.First < section.End) last = section;
        }
        foreach (var item in guide.Items)
        {
            if (item.Keyword is not (Keyword.Hypothesis or Keyword.ResearchQuestion) || item.TextSpan.IsEmpty || guide.Has(item, Cue.Dropped)) continue;
            if (NameOf(guide, item) is not { } name || IsServed(name, item.Keyword, served)) continue;
            found.Add(new GuideFinding(item)
            {
                Arguments = [item.Id is null ? guide.Guide.Source.ToString(item.KeywordSpan) + " " + name : name],
                Variant = item.Keyword == Keyword.ResearchQuestion ? "goal" : null,
                // Where a question about it belongs.
                Related = last is { Title: var title } ? [title.TextSpan] : [],
                Mend = () => last is { } place ? [GuideBlock.AtEnd(this, guide, place, "block", name)] : [],
            });
        }
    }

    private static string? NameOf(WholeGuide guide, Item item) =>
        item.Id ?? (item.LabelSpan.IsEmpty ? null : guide.Guide.Source.ToString(item.LabelSpan));

    /// <summary>"Hypothesis 1" is what H1 points to.</summary>
    private static bool IsServed(string name, Keyword keyword, HashSet<string> served)
    {
        if (served.Contains(name)) return true;
        if (!char.IsAsciiDigit(name[0])) return false;
        return Prefixes(keyword).Any(prefix => served.Contains(prefix + name));
    }

    private static string[] Prefixes(Keyword keyword) => keyword == Keyword.Hypothesis ? ["H", "A"] : ["RQ", "FF", "Q", "F", "U", "L"];
}
