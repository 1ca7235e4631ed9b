using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;

namespace InterviewGuide.Linting;

/// <summary>Makes of a guide and the analyses of its items what whole-guide rules see.</summary>
internal static class WholeGuides
{
    /// <summary>The whole of a guide whose spoken items were analysed already.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="readings">A reading for each item that was analysed; the others are filled in.</param>
    /// <param name="kind">The kind of interview.</param>
    /// <param name="settings">What the user set.</param>
    /// <param name="language">The language of the analysis.</param>
    /// <param name="cache">Analyses shared between guides.</param>
    public static WholeGuide Of(Guide guide, ItemReading[] readings, GuideKind kind, LintSettings settings, Language language, AnalysisCache cache)
    {
        foreach (var item in guide.Items)
        {
            if (readings[item.Index].Words is not null || item.TextSpan.IsEmpty || !GivesCues(item)) continue;
            // What the guide language does not know, it knows by its name: "Pilot: 3 May".
            var isNamed = item.Keyword == Keyword.FreeField && item.TextGaps.IsEmpty;
            var analysis = isNamed
                ? cache.Analyze(guide.Source.Slice(item.Span), language, isHeard: false)
                : cache.Analyze(guide, item, language, item.IsSpoken || item.Role == LineRole.Unsure);
            readings[item.Index] = new ItemReading(analysis.Utterance, analysis.Cues, isNamed ? item.Span.Start : item.TextSpan.Start);
        }
        return new WholeGuide(guide, readings, language, kind)
        {
            Products = guide.Products.AddRange(settings.Configuration.Products),
            Team = settings.Team,
            Included = [.. guide.Included.Select(included => Of(included, new ItemReading[included.Items.Length], kind, settings, language, cache))],
        };
    }

    private static bool GivesCues(Item item) => item.IsSpoken || item.Role is LineRole.Unsure or LineRole.Plan or LineRole.Note or LineRole.Heading;
}
