using InterviewGuide.Markdown;
using InterviewGuide.Syntax;

namespace InterviewGuide.Tests.Markdown;

public class SpeechTests
{
    [Fact]
    public void No_word_for_who_is_interviewed_is_shorter_than_those_that_are_looked_up()
    {
        var table = Phrases.SpeechWords;
        var lengths = new List<int>();
        for (var i = 0; i < table.Count; i++)
        {
            if (((SpeechWord)table.Values(i)[0] & SpeechWord.Subject) != 0) lengths.Add(table.Phrase(i).Length);
        }
        lengths.Min().Should().BeGreaterThanOrEqualTo(Speech.ShortestSubject);
    }
}
