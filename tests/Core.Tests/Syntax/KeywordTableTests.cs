using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Tests.Syntax;

public class KeywordTableTests
{
    [Fact]
    public void Every_keyword_has_a_form_in_both_languages()
    {
        foreach (var keyword in KeywordTable.All)
        {
            KeywordTable.FirstForm(keyword, Language.English).Should().NotBeEmpty();
            KeywordTable.FirstForm(keyword, Language.German).Should().NotBeEmpty();
            KeywordTable.FromId(KeywordTable.Id(keyword)).Should().Be(keyword);
        }
    }

    [Fact]
    public void Every_member_of_the_enum_but_those_that_nobody_writes_is_in_the_table() =>
        Enum.GetValues<Keyword>().Except(KeywordTable.All).Should().Equal(Keyword.None, Keyword.FreeField, Keyword.Table, Keyword.Comment);

    [Fact]
    public void Every_form_is_found_in_any_case_and_with_any_apostrophe()
    {
        foreach (var keyword in KeywordTable.All)
        {
            foreach (var form in KeywordTable.Forms(keyword, Language.English).Concat(KeywordTable.Forms(keyword, Language.German)))
            {
                KeywordTable.Find(form).Should().Contain(keyword, form);
                KeywordTable.Find(form.ToUpperInvariant().Replace('\'', '’')).Should().Contain(keyword, form);
            }
        }
    }

    [Theory]
    [InlineData("Rückfrage")]
    [InlineData("Ru\u0308ckfrage")]
    [InlineData("RU\u0308CKFRAGE")]
    public void An_umlaut_may_be_two_characters(string form) => KeywordTable.Find(form).Should().Equal(Keyword.Probe);

    [Theory]
    [InlineData("Text")]
    [InlineData("Zeit")]
    [InlineData("Link")]
    [InlineData("Wichtig")]
    [InlineData("Danach")]
    [InlineData("Kontext")]
    [InlineData("Antwort")]
    public void Everyday_words_are_no_keywords(string word) => KeywordTable.Find(word).Should().BeEmpty();

    [Theory]
    [InlineData("Hintergrund: a\n", Keyword.Background)]
    [InlineData("Section: A\nTask: b\n    Hintergrund: c\n", Keyword.Scenario)]
    [InlineData("Testgegenstand: a\n", Keyword.Product)]
    [InlineData("Section: A\nTestgegenstand: c\n", Keyword.Stimulus)]
    [InlineData("Unterfrage: a?\n", Keyword.ResearchQuestion)]
    [InlineData("Section: A\nAsk: b?\n    Unterfrage: a?\n", Keyword.Probe)]
    [InlineData("Ansprache: Sie\n", Keyword.Address)]
    [InlineData("Ansprache: Aushang\n", Keyword.Recruit)]
    [InlineData("Segment: a\n    Befragte: 5\n", Keyword.Participants)]
    [InlineData("Befragte: Leute\n", Keyword.Segment)]
    [InlineData("Stand: live\n", Keyword.Status)]
    [InlineData("Stand: 4. Mai\n", Keyword.FreeField)]
    [InlineData("Thema: Bahn\n", Keyword.FreeField)]
    [InlineData("Thema 2: Bahn\n", Keyword.Section)]
    public void A_form_that_two_keywords_claim_is_decided_by_its_place(string text, Keyword expected) =>
        Outlines.Read(text).Items[^1].Keyword.Should().Be(expected);

    [Theory]
    [InlineData("5 min", 5, 5)]
    [InlineData("60–90 Min.", 60, 90)]
    [InlineData("60 - 90 Minuten", 60, 90)]
    [InlineData("ca. 1 Stunde", 60, 60)]
    [InlineData("1 – 2 h", 60, 120)]
    [InlineData("1,5 Std.", 90, 90)]
    [InlineData("1.5 hours", 90, 90)]
    [InlineData("1:30 h", 90, 90)]
    [InlineData("1 h 30 min", 90, 90)]
    [InlineData("eine Dreiviertelstunde", 45, 45)]
    [InlineData("eine halbe Stunde", 30, 30)]
    [InlineData("half an hour", 30, 30)]
    [InlineData("30 sec", 0.5, 0.5)]
    [InlineData("up to 45 minutes, with a break", 45, 45)]
    [InlineData("maximal 60 bis 75 Minuten", 60, 75)]
    public void Amounts_of_time_are_read_in_both_languages(string value, double from, double to) =>
        Times.In(value).Should().Be(new Minutes(from, to));

    [Theory]
    [InlineData("a while")]
    [InlineData("60")]
    [InlineData("5 apples")]
    public void Other_amounts_are_none(string value) => Times.In(value).Should().BeNull();
}
