using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Core.Tests.Wording;

public class AnalyzerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(200)]
    public void Matches_stand_in_the_order_of_their_words_and_there_of_their_patterns(int times)
    {
        var text = string.Concat(Enumerable.Repeat("would you pay for a lamp and why not ", times)) + "?";
        var matches = new Analyzer().Analyze(text, Language.English).Matches.Select(match => (match.Sentence, match.First, match.Pattern));
        matches.Should().NotBeEmpty().And.BeInAscendingOrder();
    }
}
