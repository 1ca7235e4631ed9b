using System.Text.RegularExpressions;
using InterviewGuide.Model;

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
