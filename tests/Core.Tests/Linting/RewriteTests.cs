namespace InterviewGuide.Tests.Linting;

/// <summary>A better wording is offered where what stays of the line still fits it.</summary>
public sealed class RewriteTests
{
    [Theory]
    [InlineData("en", "How satisfied are you with your oven?", true)]
    [InlineData("en", "On a scale from 1 to 10, how satisfied are you with your oven?", false)]
    [InlineData("de", "Wie zufrieden bist du mit deinem Ofen?", true)]
    [InlineData("de", "Auf einer Skala von 1 bis 10: Wie zufrieden bist du mit deinem Ofen?", false)]
    [InlineData("en", "Would you use a stone oven?", true)]
    [InlineData("en", "Would you use a stone oven in real life?", false)]
    [InlineData("de", "Welche Funktionen wünschst du dir für deinen Ofen?", true)]
    [InlineData("de", "Welche Funktionen wünschst du dir für den perfekten Ofen?", false)]
    public void What_stays_of_a_line_has_to_fit(string language, string question, bool isReworded)
    {
        var fixes = LintedText.FindingsOn(language, question)
            .Where(finding => finding.Rule is "satisfaction-question" or "hypothetical-question" or "feature-wishlist").SelectMany(finding => finding.Fixes);

        fixes.Any().Should().Be(isReworded);
    }
}
