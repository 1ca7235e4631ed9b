using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>A number that the configuration may set for a rule. What it means stands in the rule's page, as <c>option.NAME</c>.</summary>
/// <param name="Name">Its name in the configuration.</param>
/// <param name="Default">Its value where nothing is set.</param>
/// <param name="Least">The smallest value that makes sense.</param>
/// <param name="Most">The largest value that makes sense.</param>
public sealed record RuleOption(string Name, int Default, int Least, int Most)
{
    /// <summary>Its value in German guides where nothing is set and German differs, or null.</summary>
    public int? GermanDefault { get; init; }

    /// <summary>Its value where nothing is set, for guides in a language.</summary>
    public int DefaultIn(Language language) => language == Language.German && GermanDefault is { } own ? own : Default;
}
