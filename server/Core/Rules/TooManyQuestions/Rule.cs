using System.Globalization;
using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>More main questions than the time allows for answers worth having.</summary>
internal sealed class TooManyQuestions() : GuideRule(
    new RuleInfo("too-many-questions", "zu-viele-fragen", Severity.Warning, "0.1.0", RuleGroup.Structure) { Options = [PerHour] })
{
    private static readonly RuleOption PerHour = new("perHour", 15, 4, 120);

    /// <summary>Fewer questions are no interrogation, however short the talk.</summary>
    private const int Few = 6;

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        if (guide.Kind == GuideKind.Everyday || (guide.StatedMinutes is null && !guide.HasTimes)) return;
        // With tasks and without a kind it may be a test, with short answers and sections for one audience each.
        if (guide.Kind == GuideKind.Unstated && guide.MainQuestions.Any(static item => item.Role == LineRole.Task)) return;
        var most = guide.Team.Number(Info, PerHour, guide.Language);
        // Short answers are normal there.
        if (guide.Kind is GuideKind.Usability or GuideKind.Requirements) most *= 2;
        // Few are few whoever is asked.
        if (guide.StatedMinutes is { To: > 0 } stated && guide.MainQuestions.Length * 60 / stated.To <= most) return;
        foreach (var path in guide.Paths)
        {
            if (path.MainQuestions < Few || (guide.StatedMinutes ?? path.Minutes) is not { To: > 0 } minutes) continue;
            if (path.MainQuestions * 60 / minutes.To <= most) continue;
            found.Add(Finding(guide, path.MainQuestions, minutes.To, most));
            return;
        }
    }

    private static GuideFinding Finding(WholeGuide guide, int questions, double minutes, int most)
    {
        var place = guide.DurationItem;
        var each = Math.Round(minutes / questions);
        return new GuideFinding(place?.TextSpan ?? guide.Title, place?.Index ?? -1)
        {
            // A few too many may be short ones.
            Confidence = questions * 60 / minutes <= most * 5 / 3 ? Confidence.Weak : Confidence.Strong,
            Variant = each <= 1 ? "minute" : null,
            Arguments = [Number(questions), Number(minutes), Number(each)],
        };
    }

    // Most are whole, and formatting a fraction takes much of the runtime's code for the first time.
    private static string Number(double number) =>
        Math.Floor(number) == number ? ((int)number).ToString(CultureInfo.InvariantCulture) : number.ToString("0.#", CultureInfo.InvariantCulture);
}
