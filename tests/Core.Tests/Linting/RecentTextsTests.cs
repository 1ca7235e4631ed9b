using FluentAssertions;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Wording;
using Xunit;

namespace InterviewGuide.Core.Tests.Linting;

public class RecentTextsTests
{
    private static ItemAnalysis Analysis(string text) => new(new Analyzer().Analyze(text, Language.English), []);

    [Fact]
    public void A_text_that_was_offered_is_found()
    {
        var recent = new RecentTexts(8, keepsRepeated: false);
        var analysis = Analysis("When did you last move house?");
        recent.Offer(analysis, 7);
        recent.Find("When did you last move house?", 7).Should().BeSameAs(analysis);
    }

    [Fact]
    public void Another_text_of_the_same_hash_is_not_taken_for_it()
    {
        var recent = new RecentTexts(8, keepsRepeated: false);
        recent.Offer(Analysis("Who carried the piano?"), 7);
        recent.Find("Who carried the sofa?", 7).Should().BeNull();
    }

    [Fact]
    public void What_was_in_use_longer_ago_gives_way()
    {
        var recent = new RecentTexts(2, keepsRepeated: false);
        recent.Offer(Analysis("one"), 1);
        recent.Offer(Analysis("two"), 2);
        recent.Find("one", 1).Should().NotBeNull();
        recent.Offer(Analysis("three"), 3);
        recent.Find("two", 2).Should().BeNull();
        recent.Find("one", 1).Should().NotBeNull();
        recent.Find("three", 3).Should().NotBeNull();
    }

    [Fact]
    public void Over_many_guides_a_text_is_kept_when_it_comes_again()
    {
        var recent = new RecentTexts(8, keepsRepeated: true);
        recent.Offer(Analysis("And then?"), 7);
        recent.Find("And then?", 7).Should().BeNull();
        recent.Offer(Analysis("And then?"), 7);
        recent.Find("And then?", 7).Should().NotBeNull();
    }

    [Fact]
    public void Hashes_tell_texts_of_any_length_apart()
    {
        var texts = Enumerable.Range(0, 40).Select(length => new string('a', length)).Append("ab").Append("ba");
        texts.Select(text => RecentTexts.HashOf(text)).Should().OnlyHaveUniqueItems();
    }
}
