using InterviewGuide.Linting;

namespace InterviewGuide.Core.Tests.Linting;

public class RecentTextsTests
{
    [Fact]
    public void A_text_that_was_offered_is_found()
    {
        var recent = new RecentTexts<int>(8, keepsRepeated: false);
        recent.Offer("When did you last move house?", 7, 42);
        recent.TryFind("When did you last move house?", 7, out var found).Should().BeTrue();
        found.Should().Be(42);
    }

    [Fact]
    public void Another_text_of_the_same_hash_is_not_taken_for_it()
    {
        var recent = new RecentTexts<int>(8, keepsRepeated: false);
        recent.Offer("Who carried the piano?", 7, 0);
        recent.TryFind("Who carried the sofa?", 7, out _).Should().BeFalse();
    }

    [Fact]
    public void What_was_in_use_longer_ago_gives_way()
    {
        var recent = new RecentTexts<int>(2, keepsRepeated: false);
        recent.Offer("one", 1, 0);
        recent.Offer("two", 2, 0);
        recent.TryFind("one", 1, out _).Should().BeTrue();
        recent.Offer("three", 3, 0);
        recent.TryFind("two", 2, out _).Should().BeFalse();
        recent.TryFind("one", 1, out _).Should().BeTrue();
        recent.TryFind("three", 3, out _).Should().BeTrue();
    }

    [Fact]
    public void Over_many_guides_a_text_is_kept_when_it_comes_again()
    {
        var recent = new RecentTexts<int>(8, keepsRepeated: true);
        recent.Offer("And then?", 7, 0);
        recent.TryFind("And then?", 7, out _).Should().BeFalse();
        recent.Offer("And then?", 7, 0);
        recent.TryFind("And then?", 7, out _).Should().BeTrue();
    }

    [Fact]
    public void Hashes_tell_texts_of_any_length_apart()
    {
        var texts = Enumerable.Range(0, 40).Select(length => new string('a', length)).Append("ab").Append("ba");
        texts.Select(text => TextHash.Of(text)).Should().OnlyHaveUniqueItems();
    }
}
