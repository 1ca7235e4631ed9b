using InterviewGuide.Health;
using InterviewGuide.Model;
using InterviewGuide.Workspace.Health;

namespace InterviewGuide.LanguageServer.Features.Preview;

/// <summary>How good something is.</summary>
internal enum RemarkState
{
    None,
    Good,
    Fair,
    Poor,
}

/// <summary>A sentence about a guide.</summary>
/// <param name="Text">The sentence, in the reader's language.</param>
/// <param name="State">How good that is.</param>
/// <param name="Item">What it is about, or null for the guide as a whole.</param>
internal readonly record struct HealthRemark(string Text, RemarkState State, Item? Item = null);

/// <summary>The health of a guide in a few sentences, the most important first.</summary>
internal static class HealthRemarks
{
    // Shares of open questions that leave room for stories.
    private const double GoodOpenShare = 0.75;
    private const double FairOpenShare = 0.5;

    // Less than this of the stated time planned leaves the talk without a plan.
    private const double LeastPlanned = 0.6;

    /// <summary>The sentences.</summary>
    public static IEnumerable<HealthRemark> Of(GuideRequest request, GuideHealth health)
    {
        if (health.Paths.IsEmpty || health.Paths.All(path => path.Questions + path.Tasks == 0))
        {
            yield return new HealthRemark(request.Say("health-nothing"), RemarkState.None);
            yield break;
        }
        foreach (var part in health.Hypotheses.AddRange(health.ResearchQuestions))
            if (!part.IsCovered && part.Item.Id is { } id) yield return new HealthRemark(request.Say("health-uncovered", id), RemarkState.Poor, part.Item);
        foreach (var path in health.Paths)
        {
            if (Time(request, path) is { } time) yield return time;
            if (path.Mix.Hypothetical > 0) yield return new HealthRemark(request.Count("health-hypothetical", path.Mix.Hypothetical), RemarkState.Fair, path.Audience);
            if (path.OpenShare is { } share) yield return new HealthRemark(request.Say("health-open", Math.Round(share * 100)), StateOfOpen(share), path.Audience);
        }
        var untold = health.Consent.Where(part => part.Item is null).Select(part => HealthTable.TitleOf(part.Element, request.Locale)).ToArray();
        if (untold.Length > 0 && untold.Length < health.Consent.Length) yield return new HealthRemark(request.Say("health-untold", string.Join("; ", untold)), RemarkState.Fair);
    }

    private static HealthRemark? Time(GuideRequest request, PathHealth path)
    {
        if (path.Planned is not { } planned || path.Duration is not { } whole) return null;
        var state = planned.From > whole.To ? RemarkState.Poor : planned.To > whole.To || planned.To < LeastPlanned * whole.From ? RemarkState.Fair : RemarkState.Good;
        return new HealthRemark(request.Say("health-time", Durations.Figures(planned), Durations.Of(whole)), state, path.Audience);
    }

    private static RemarkState StateOfOpen(double share) => share >= GoodOpenShare ? RemarkState.Good : share >= FairOpenShare ? RemarkState.Fair : RemarkState.Poor;
}
