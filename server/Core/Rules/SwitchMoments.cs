using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>What a switch interview has to go through: reports what no question touches.</summary>
internal static class SwitchMoments
{
    /// <summary>Adds a finding for each of <paramref name="parts"/> that is missing, or one for all where most are.</summary>
    /// <param name="rule">The rule; its page has <c>message.NAME</c> and its folder <c>block-NAME</c> for each part.</param>
    /// <param name="guide">The guide.</param>
    /// <param name="parts">The parts by name, and the cue of each.</param>
    /// <param name="found">Where findings go.</param>
    public static void Check(GuideRule rule, WholeGuide guide, ReadOnlySpan<(string Name, Cue Cue)> parts, List<GuideFinding> found)
    {
        if (guide.Kind != GuideKind.Switch || !TalkQuestions.AreEnough(guide)) return;
        var missing = new List<string>();
        foreach (var (name, cue) in parts)
        {
            // What a section is called tells what its questions are about.
            if (!guide.Any(cue, static item => TalkQuestions.IsOne(item) || item.Role == LineRole.Heading)) missing.Add(name);
        }
        if (missing.Count > parts.Length / 2)
        {
            found.Add(TalkQuestions.Missing(guide) with { Variant = "most" });
            return;
        }
        var last = guide.Items.LastOrDefault(TalkQuestions.IsMain);
        foreach (var name in missing)
            found.Add(TalkQuestions.Missing(guide) with { Variant = name, Mend = () => last is null ? [] : [GuideBlock.Behind(rule, guide, last, "block-" + name)] });
    }
}
