using System.Text.RegularExpressions;
using InterviewGuide.Health;
using InterviewGuide.Model;
using InterviewGuide.Workspace.Configuration;
using InterviewGuide.Workspace.Health;

namespace InterviewGuide.Workspace.Tests;

public sealed class TextsTests
{
    [Fact]
    public void Every_problem_has_a_text_in_both_languages_with_the_same_blanks()
    {
        var english = Problem.Table.Keys(Language.English);
        Problem.Table.Keys(Language.German).Should().BeEquivalentTo(english);
        foreach (var key in english)
            Blanks(Problem.Table.Get(Language.German, key)).Should().Equal(Blanks(Problem.Table.Get(Language.English, key)), key);
    }

    [Fact]
    public void Everything_that_the_health_of_a_guide_names_has_a_text_in_both_languages()
    {
        var english = HealthTable.Texts.Keys(Language.English);
        HealthTable.Texts.Keys(Language.German).Should().BeEquivalentTo(english);
        foreach (var key in english)
            Blanks(HealthTable.Texts.Get(Language.German, key)).Should().Equal(Blanks(HealthTable.Texts.Get(Language.English, key)), key);
        english.Should().Contain(Enum.GetValues<Need>().Select(need => "need." + ConfigurationNames.Of(need)));
        english.Should().Contain(Enum.GetValues<Stage>().Select(stage => "stage." + ConfigurationNames.Of(stage)));
        english.Should().Contain(Enum.GetValues<ConsentElement>().Select(element => "consent." + ConfigurationNames.Of(element)));
    }

    [Theory]
    [InlineData("hypothetcal", "hypothetical")]
    [InlineData("lnit", "lint")]
    [InlineData("LINT", "lint")]
    [InlineData("x", null)]
    [InlineData("banana", null)]
    public void The_nearest_name_is_at_most_two_letters_away(string name, string? nearest) =>
        NearestName.Of(name, ["lint", "format", "hypothetical"]).Should().Be(nearest);

    private static IEnumerable<string> Blanks(string text) =>
        Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
}
