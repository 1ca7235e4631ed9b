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
        if (guide.Kind == GuideKind.Everyday || guide.Minutes is not { } minutes) return;
        var questions = guide.Paths.Max(static path => path.MainQuestions);
        if (questions < Few || minutes.To <= 0) return;
        var most = guide.Team.Number(Info, PerHour, guide.Language);
        // Short answers are normal there.
        if (guide.Kind is GuideKind.Usability or GuideKind.Requirements) most *= 2;
        var perHour = questions * 60 / minutes.To;
        if (perHour <= most) return;
        var place = guide.DurationItem;
        found.Add(new GuideFinding(place?.TextSpan ?? guide.Title, place?.Index ?? -1)
        {
            // Without a kind nobody knows how long answers should be.
            Confidence = guide.Kind == GuideKind.Unstated && perHour <= most * 4 / 3 ? Confidence.Weak : Confidence.Strong,
            Arguments = [Number(questions), Number(minutes.To), Number(Math.Max(1, Math.Round(minutes.To / questions)))],
        });
    }

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
