using System.Globalization;
using InterviewGuide.Model;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>Amounts of time for people; the abbreviation is the same in both languages.</summary>
internal static class Durations
{
    /// <summary>An amount with its unit: <c>60–90 min</c>.</summary>
    public static string Of(Minutes time) => Figures(time) + " min";

    /// <summary>An amount without its unit: <c>60–90</c>.</summary>
    public static string Figures(Minutes time) => time.From.Equals(time.To) ? Figure(time.To) : $"{Figure(time.From)}–{Figure(time.To)}";

    /// <summary>The sum of two amounts.</summary>
    public static Minutes? Sum(Minutes? one, Minutes? other) =>
        one is { } a && other is { } b ? new Minutes(a.From + b.From, a.To + b.To) : one ?? other;

    private static string Figure(double minutes) => Math.Round(minutes, 1).ToString(CultureInfo.InvariantCulture);
}
