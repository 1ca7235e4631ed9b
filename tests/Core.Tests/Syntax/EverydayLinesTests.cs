using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Tests.Syntax;

/// <summary>Lines as people type them, in the middle of a section, each with what it must be read as.</summary>
public class EverydayLinesTests
{
    private const string English = "Language: en\nHypothesis H1: x\nSegment S1: y\nSection: Talk\n";
    private const string German = "Sprache: de\nAbschnitt: Gespräch\n";

    private static (Guide Guide, Item[] Items) Read(string text, string before = German)
    {
        var guide = Outlines.Read(before + text);
        var section = guide.Items.Last(static item => item.Keyword == Keyword.Section);
        return (guide, [.. guide.Items.Where(item => item.Index > section.Index)]);
    }

    private static string[] Rules(Guide guide) => [.. guide.Diagnostics.Select(static found => found.Rule)];

    [Theory]
    [InlineData("- Letzte Frage: Was fehlt?")]
    [InlineData("Zum Abschluss: Gibt es noch etwas?")]
    [InlineData("- Wenn Sie zurückblicken: Was war damals anders?")]
    public void A_question_with_words_before_its_colon_is_asked_as_a_whole(string line)
    {
        var (guide, items) = Read(line);

        items.Should().ContainSingle().Which.Role.Should().Be(LineRole.Asked);
        Outlines.Words(guide, items[0]).Should().Be(line.TrimStart('-', ' '));
        Rules(guide).Should().BeEmpty();
    }

    [Fact]
    public void A_condition_behind_the_keyword_makes_a_conditional_probe()
    {
        var (_, items) = Read("Frage: Haben Sie es gemerkt?\n    Nachfrage (falls nein): Warum?");

        items[1].Role.Should().Be(LineRole.Probe);
        items[1].IsConditional.Should().BeTrue();
        items[0].IsConditional.Should().BeFalse();
    }

    [Fact]
    public void An_id_alone_asks_in_a_section()
    {
        var (guide, items) = Read("Q1: When did you last pay for it?", English);

        items.Should().ContainSingle().Which.Should().Match<Item>(static item => item.Role == LineRole.Asked && item.Id == "Q1");
        Outlines.Words(guide, items[0]).Should().Be("When did you last pay for it?");
    }

    [Fact]
    public void A_letter_behind_the_keyword_is_a_label()
    {
        var (guide, items) = Read("Frage: x?\nTeil A: Einstieg");

        var title = guide.Items[^1];
        title.Keyword.Should().Be(Keyword.Section);
        title.SectionRole.Should().Be(SectionRole.Opening);
        Outlines.Words(guide, title).Should().Be("Einstieg");
        items.Should().BeEmpty();
    }

    [Fact]
    public void A_segment_may_have_a_name()
    {
        var guide = Outlines.Read("Segment Pflegekräfte: Station");

        guide.Items.Should().ContainSingle().Which.Keyword.Should().Be(Keyword.Segment);
        guide.Source.ToString(guide.Items[0].LabelSpan).Should().Be("Pflegekräfte");
        Outlines.Words(guide, guide.Items[0]).Should().Be("Station");
    }

    [Theory]
    [InlineData("**Duration**: 20 minutes")]
    [InlineData("**Duration:** 20 minutes")]
    [InlineData("__Duration__ : 20 minutes")]
    public void Bold_around_a_keyword_is_left_aside(string line)
    {
        var guide = Outlines.Read(line);

        guide.Items.Should().ContainSingle().Which.Keyword.Should().Be(Keyword.Duration);
        guide.Items[0].Time.Should().Be(new Minutes(20, 20));
        Outlines.Words(guide, guide.Items[0]).Should().Be("20 minutes");
    }

    [Fact]
    public void A_missing_blank_behind_the_colon_is_accepted_and_said()
    {
        var (guide, items) = Read("Note:do not pitch", English);

        items.Should().ContainSingle().Which.Role.Should().Be(LineRole.Note);
        Rules(guide).Should().Equal("missing-blank");
    }

    [Fact]
    public void A_branch_that_speaks_to_the_participant_behind_its_colon_is_said()
    {
        var (_, items) = Read("Falls der Person nichts einfällt: Denken Sie an gestern.");

        items.Select(static item => item.Role).Should().Equal(LineRole.Condition, LineRole.Said);
    }

    [Fact]
    public void A_condition_that_speaks_to_the_participant_is_no_branch()
    {
        var (_, items) = Read("Falls Ihnen nichts einfällt: Denken Sie an gestern.");

        items.Should().ContainSingle().Which.Role.Should().Be(LineRole.Said);
    }

    [Theory]
    [InlineData("Falls Teilnehmer:in ablehnt: Ende", "Teilnehmer:in ablehnt", "Ende")]
    [InlineData("WENN JA: Aufnahme starten", "JA", "Aufnahme starten")]
    [InlineData("**Wenn nein:** Ende", "nein", "Ende")]
    [InlineData("Sonst: weiter", "", "weiter")]
    [InlineData("Nur Leitung: Ende", "Leitung", "Ende")]
    public void A_branch_holds_the_text_behind_its_colon(string line, string condition, string words)
    {
        var (guide, items) = Read(line);

        items.Select(static item => item.Role).Should().Equal(LineRole.Condition, LineRole.Note);
        Outlines.Words(guide, items[0]).Should().Be(condition);
        Outlines.Words(guide, items[1]).Should().Be(words);
        items[1].Parent.Should().Be(items[0].Index);
    }

    [Fact]
    public void A_condition_in_parentheses_is_a_branch_with_its_question()
    {
        var (guide, items) = Read("(If yes) How was it?", English);

        items.Select(static item => item.Role).Should().Equal(LineRole.Condition, LineRole.Asked);
        items[1].IsConditional.Should().BeTrue();
        Outlines.Words(guide, items[1]).Should().Be("How was it?");
    }

    [Fact]
    public void A_bracket_that_is_no_id_is_a_direction()
    {
        var (guide, items) = Read("Ask: Who buys? [B2B]", English);

        items.Should().ContainSingle().Which.References.Should().BeEmpty();
        Outlines.Words(guide, items[0]).Should().Be("Who buys? [B2B]");
        Rules(guide).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Ask: When did you see the video [H1]?", "When did you see the video?")]
    [InlineData("Ask: When did you see the video? [H1]", "When did you see the video?")]
    [InlineData("Ask: When did you see the video? [H1] [S1]", "When did you see the video?")]
    public void References_stand_before_or_behind_the_final_mark(string line, string words)
    {
        var (guide, items) = Read(line, English);

        items[0].References.Select(static reference => reference.Id).Should().StartWith("H1");
        Outlines.Words(guide, items[0]).Should().Be(words);
        Rules(guide).Should().BeEmpty();
    }

    [Fact]
    public void Ids_below_an_empty_keyword_declare_without_bullets()
    {
        var guide = Outlines.Read("Forschungsfragen:\n    FF1: Wie kommt es dazu?\n    FF2: Woran scheitert es?");

        guide.Items.Select(static item => (item.Keyword, item.Id)).Should().Equal(
            (Keyword.ResearchQuestion, null), (Keyword.ResearchQuestion, "FF1"), (Keyword.ResearchQuestion, "FF2"));
    }

    [Fact]
    public void A_date_in_a_text_that_goes_on_is_no_bullet()
    {
        var (guide, items) = Read("Sagen: Wir melden uns bis zum\n    1. Mai bei allen.");

        items.Should().ContainSingle().Which.Role.Should().Be(LineRole.Said);
        Outlines.Words(guide, items[0]).Should().Be("Wir melden uns bis zum 1. Mai bei allen.");
    }

    [Fact]
    public void A_question_among_things_to_listen_for_gets_a_hint()
    {
        var (guide, items) = Read("Listen for:\n- price\n- Who else had a say?", English);

        items.Should().OnlyContain(static item => item.Role == LineRole.Note);
        items[2].Parent.Should().Be(items[0].Index);
        Rules(guide).Should().Equal("question-in-list");
    }

    [Fact]
    public void A_word_behind_a_number_sign_is_text()
    {
        var (guide, items) = Read("Say: Many things\n    #MeToo came up\n    #12 is an issue", English);

        Outlines.Words(guide, items.Should().ContainSingle().Subject).Should().Be("Many things #MeToo came up #12 is an issue");
    }

    [Fact]
    public void The_time_of_a_task_may_be_a_limit()
    {
        var (guide, items) = Read("Task 1: Book a room (max. 8 min)", English);

        items[0].Time.Should().Be(new Minutes(8, 8));
        Outlines.Words(guide, items[0]).Should().Be("Book a room");
    }

    [Theory]
    [InlineData("Ask: Note: what do you write first?", "Note: what do you write first?")]
    [InlineData("Frage: Erzähl mal kurz: Woran arbeitest du?", "Erzähl mal kurz: Woran arbeitest du?")]
    public void What_stands_behind_the_colon_is_not_searched_again(string line, string words)
    {
        var (guide, items) = Read(line);

        items.Should().ContainSingle().Which.Role.Should().Be(LineRole.Asked);
        Outlines.Words(guide, items[0]).Should().Be(words);
    }

    [Theory]
    [InlineData("Vorher: Was haben Sie davor genutzt?")]
    [InlineData("Material: Welches Papier nehmen Sie?")]
    [InlineData("Dauer: Wie lange haben Sie gebraucht?")]
    public void A_question_is_not_lost_to_the_keyword_before_it(string line)
    {
        var (guide, items) = Read(line);

        items.Should().ContainSingle().Which.Role.Should().Be(LineRole.Asked);
        Rules(guide).Should().Equal("keyword-as-label");
    }
}
