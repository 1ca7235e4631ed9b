using InterviewGuide.Markdown;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Markdown;

public class MarkdownGuideTests
{
    private static Guide Read(string text) => MarkdownGuide.Read(new SourceText(text));

    private static IEnumerable<string> Outline(string text)
    {
        var guide = Read(text);
        return guide.Items.Select(item => item.Role + ": " + guide.Source.ToString(item.TextSpan));
    }

    [Fact]
    public void Headings_open_sections_that_hold_what_follows()
    {
        var guide = Read("# Visit\n\n## Opening\n\n- How did you get here today?\n");

        guide.Items.Select(item => item.Role).Should().Equal(LineRole.Heading, LineRole.Heading, LineRole.Asked);
        guide.Items.Select(item => item.Section).Should().Equal(-1, 0, 1);
    }

    [Fact]
    public void A_nested_question_is_a_probe_of_the_one_above() =>
        Outline("- How did it start?\n  - Who else was there?\n- What came next?\n")
            .Should().Equal("Asked: How did it start?", "Probe: Who else was there?", "Asked: What came next?");

    [Theory]
    [InlineData("* How did it start?\n- Who else was there?\n* What came next?\n")]
    [InlineData("* How did it start?\n - Who else was there?\n* What came next?\n")]
    [InlineData("1. How did it start?\n- Who else was there?\n2. What came next?\n")]
    [InlineData("\"How did it start?\"\n- \"Who else was there?\"\n\nWhat came next?\n")]
    public void Another_bullet_sign_or_a_single_blank_makes_a_probe(string text) =>
        Outline(text).Should().Equal("Asked: How did it start?", "Probe: Who else was there?", "Asked: What came next?");

    [Fact]
    public void Questions_on_lines_of_one_paragraph_are_questions_each() =>
        Outline("How did it start?\nWho else was there?\n").Should().HaveCount(2);

    [Fact]
    public void A_wrapped_line_goes_on() =>
        Outline("* What did you think of the very first\nversion of it?\n").Should().Equal("Asked: What did you think of the very first\nversion of it?");

    [Fact]
    public void Words_about_the_participant_are_notes() =>
        Outline("- Ask the participant to open the page.\n").Should().Equal("Note: Ask the participant to open the page.");

    [Theory]
    [InlineData("- Privacy: tell your participant how you'll keep the tape.\n")]
    [InlineData("- Never lead: no \"this is easy\", no \"most people like it\".\n")]
    [InlineData("- Do not explain anything. If you are asked, say \"What would you try?\" and wait.\n")]
    [InlineData("- Lassen Sie Ihre Testperson in Ruhe lesen.\n")]
    public void Advice_for_the_interviewer_is_a_note_whatever_it_quotes(string text) =>
        Outline("## Introduction\n\n- How was the way here?\n" + text).Last().Should().StartWith("Note: ");

    [Theory]
    [InlineData("## Questions\n\n**Follow-up probes** (as needed):\n- Who else was there?\n", LineRole.Probe)]
    [InlineData("## Questions\n\nRules for the moderator:\n\n- Who talks is in the lead?\n", LineRole.Note)]
    [InlineData("## What to listen for\n\n- What did it cost you?\n", LineRole.Note)]
    [InlineData("## Common pitfalls\n\n### Pitfall 1: selling\n\n**Symptom:** \"Would you use a seed library?\"\n", LineRole.Note)]
    [InlineData("## WICHTIG – Moderatorhinweis zur Aufnahme\n\n- Überprüfe, ob du die Aufnahme siehst.\n", LineRole.Note)]
    [InlineData("## Questions\n\n| ❌ Bad | Good |\n|---|---|\n| How do you sow? | Would you use it? |\n", LineRole.Asked)]
    [InlineData("## Questions\n\n| Good | Bad |\n|---|---|\n| How do you sow? | Would you use it? |\n", LineRole.BadExample)]
    [InlineData("## Interview success metrics\n\n1. **Will people pay?** (three of five do)\n", LineRole.Note)]
    [InlineData("## Interview techniques\n\n### Handling silence\n\n- Offer a choice: \"Would you rather sow or plant?\"\n", LineRole.Note)]
    [InlineData("## Success metrics\n\n- Did they find the jar?\n", LineRole.Note)]
    public void A_label_or_title_says_what_the_list_below_it_is(string text, LineRole role) =>
        Read(text).Items[^1].Role.Should().Be(role);

    [Theory]
    [InlineData("> A \"no\" ends the project, and you want to know that early.\n", LineRole.Unsure)]
    [InlineData("> Hi, we make jars that keep honey warm. Is that something for you?\n", LineRole.Unsure)]
    [InlineData("- Which jars do you use?\n- Where do you keep them?\n", LineRole.Asked)]
    public void Beside_a_section_that_is_the_guide_only_questions_are_part_of_the_talk(string words, LineRole role)
    {
        const string Questions = "- How did it start?\n- What came next?\n- Who was there?\n";
        Read("# Honey\n\n## The market\n\n" + words + "\n## Interview guide\n\n" + Questions).Items[2].Role.Should().Be(role);
    }

    [Theory]
    [InlineData("### What do buyers doubt?\n\n- \"Isn't that too dear?\"\n", LineRole.Unsure)]
    [InlineData("- \"What did buyers doubt?\"\n  - \"Was it the price?\"\n", LineRole.Probe)]
    [InlineData("- What did buyers doubt?\n  - \"What else?\"\n", LineRole.Probe)]
    public void Quoted_answers_below_a_question_are_not_asked(string text, LineRole role) =>
        Read("## Questions\n\n" + text).Items[^1].Role.Should().Be(role);

    [Fact]
    public void Tables_behind_the_farewell_are_the_teams_own()
    {
        const string Table = "| Signal | Meaning |\n|---|---|\n| \"Would you lend it to a friend?\" | trust |\n";
        Read("## Questions\n\n- How did it start?\n\n## Closing\n\n- Who else was there?\n\n## Across all visits\n\n" + Table).Items.Where(item => item.IsSpoken).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("# Research plan\n\nWe want to learn.\n\n## Questions for beekeepers\n\n- What came first?\n")]
    [InlineData("# Research plan\n\nWe want to learn.\n\n## Discussion guide\n\n- What came first?\n")]
    [InlineData("# Forschungsplan\n\nWir wollen lernen.\n\n## Fragen an Imkerinnen\n\n- Was kam zuerst?\n")]
    public void Questions_for_somebody_are_asked_though_they_stand_in_a_plan(string text) =>
        Read(text).Items[^1].Role.Should().Be(LineRole.Asked);

    [Theory]
    [InlineData("| Duration | 45 min |", LineRole.Plan)]
    [InlineData("| Participants | Date |", LineRole.Note)]
    [InlineData("| Duration | Questions |", LineRole.Note)]
    public void The_head_of_a_table_is_a_field_only_where_it_states_a_time(string head, LineRole role) =>
        Read("# Jars\n\n" + head + "\n|---|---|\n| 6 | 7 May |\n\n## Questions\n\n- What came first?\n").Items[1].Role.Should().Be(role);

    [Theory]
    [InlineData("- H1: \"A box with a grid that keeps bread dry.\"\n", LineRole.Said)]
    [InlineData("- H1: Bakers throw away bread that is one day old.\n", LineRole.Plan)]
    [InlineData("- H1: \"Old bread goes back\" is what bakers believe.\n", LineRole.Plan)]
    public void What_is_quoted_behind_a_number_is_read_out(string line, LineRole role) =>
        Read("# Bread\n\n## Concepts\n\n" + line).Items[^1].Role.Should().Be(role);

    [Theory]
    [InlineData("- Q2.1 How did it start?\n")]
    [InlineData("- **A3** How did it start?\n")]
    [InlineData("- F3 How did it start?\n")]
    [InlineData("B04.12. How did it start?\n")]
    [InlineData("- F4) How did it start?\n")]
    public void A_code_that_numbers_a_question_is_no_word_of_it(string line) =>
        Outline("## Questions\n\n" + line).Last().Should().Be("Asked: How did it start?");

    [Theory]
    [InlineData("- A4 paper is what you use?\n", "Asked: A4 paper is what you use?")]
    [InlineData("- U2 Pankow heißt die Linie, die Sie nehmen?\n", "Asked: U2 Pankow heißt die Linie, die Sie nehmen?")]
    [InlineData("- 2.5 Which hours did it take?\n", "Asked: 2.5 Which hours did it take?")]
    public void A_word_that_looks_like_a_code_stays(string line, string outline) =>
        Outline("## Questions\n\n" + line).Last().Should().Be(outline);

    [Fact]
    public void What_to_watch_for_is_a_note() =>
        Read("## Aufgaben\n\n> „Finde das Glas.“\n\n**Worauf zu achten ist:** Wird das Etikett gelesen?\nWas passiert beim Deckel?\n").Items[^1].Role.Should().Be(LineRole.Note);

    [Theory]
    [InlineData("", LineRole.Asked)]
    [InlineData("- What came first?\n", LineRole.Note)]
    [InlineData("- Tell me how it began.\n", LineRole.Note)]
    public void Boxes_hold_questions_where_nothing_else_does(string other, LineRole role) =>
        Read("# Questions to ask\n\n" + other + "- [ ] How did it start?\n- [ ] Who else was there?\n- [ ] What did you buy?\n").Items[^1].Role.Should().Be(role);

    [Theory]
    [InlineData("## Interview 2 — Where did you buy it?\n", LineRole.Heading)]
    [InlineData("## Teil 1 – Wie haben Sie es gekauft?\n", LineRole.Heading)]
    [InlineData("## Question 2 — Where did you buy it?\n", LineRole.Asked)]
    [InlineData("## Where did you buy it — and when did you use it?\n", LineRole.Asked)]
    public void A_title_that_numbers_a_part_is_a_title_though_it_asks(string title, LineRole role) =>
        Read("# Visits\n\n" + title + "\n- How did it start?\n").Items[1].Role.Should().Be(role);

    [Theory]
    [InlineData("## Debrief (10 min)\n\n- How was the jar?\n", LineRole.Asked)]
    [InlineData("## Debrief\n\n- How did you find the jar?\n- What did you do then?\n", LineRole.Asked)]
    [InlineData("## Debrief\n\n- What surprised us?\n- Who writes it down?\n", LineRole.Note)]
    [InlineData("## After the interview (10 min)\n\n- Did you save the tape?\n- Did you thank them?\n", LineRole.Note)]
    public void A_debrief_asks_participants_or_is_the_teams_own(string section, LineRole role) =>
        Read("# Jars\n\n## Questions\n\n- What came first?\n\n" + section).Items[^1].Role.Should().Be(role);

    [Theory]
    [InlineData("> Researcher note: Does that fit for all of us?\n")]
    [InlineData("> Notiz für uns: Passt das so für alle?\n")]
    public void What_the_team_notes_for_itself_is_a_note_though_it_asks(string line) =>
        Read("# Jars\n\n## Questions\n\n- What came first?\n\n" + line).Items[^1].Role.Should().Be(LineRole.Note);

    [Theory]
    [InlineData("| Length | 45 min |", LineRole.Plan)]
    [InlineData("| **Dauer:** | 45 min |", LineRole.Plan)]
    [InlineData("| Length | 45 min | planned |", LineRole.Note)]
    [InlineData("| Date | today |", LineRole.Note)]
    public void A_row_of_the_plan_with_a_name_and_a_value_is_a_field(string row, LineRole role)
    {
        const string Head = "# Jars\n\n| Field | Value |\n|---|---|\n";

        Read(Head + row + "\n\n## Questions\n\n- What came first?\n").Items.First(item => item.Span.Start >= Head.Length).Role.Should().Be(role);
    }

    [Fact]
    public void The_time_limit_of_a_task_is_neither_a_task_nor_the_length_of_the_talk()
    {
        var guide = Read("# Jars\n\n## Tasks\n\n**Task 1:** Find the jar.\n\n**Time limit:** 6 min\n");

        guide.Items[^1].Role.Should().Be(LineRole.Note);
    }

    [Fact]
    public void Questions_of_a_plan_are_its_own() =>
        Read("# Research plan\n\nWe want to learn.\n\n## Open issues\n\n- What came first?\n").Items[^1].Role.Should().Be(LineRole.Plan);

    [Theory]
    [InlineData("## Questions for the team")]
    [InlineData("## Fragen an uns")]
    public void So_are_those_that_the_team_answers(string title) =>
        Read("# Research plan\n\nWe want to learn.\n\n" + title + "\n\n- What came first?\n").Items[^1].Role.Should().Be(LineRole.Plan);

    [Theory]
    [InlineData("## Second visit — Participants\n\n- What came first?\n")]
    [InlineData("## Round one — Notes\n\n- What came first?\n")]
    [InlineData("## Topics they don't ask about\n\n- What came first?\n")]
    public void A_title_that_only_mentions_something_else_keeps_its_questions(string section) =>
        Read("# Visits\n\n" + section).Items[^1].Role.Should().Be(LineRole.Asked);

    [Fact]
    public void What_stands_before_an_arrow_and_a_question_is_no_part_of_it() =>
        Outline("## Questions\n\n- What did the jars cost?\n  - Too much → \"What did the others cost?\"\n").Last().Should().Be("Probe: What did the others cost?");

    [Fact]
    public void Phrases_to_follow_up_with_are_probes() =>
        Outline("## Useful phrases\n\n- Can you tell me more about that?\n- What did you do then?\n").Skip(1).Should().AllSatisfy(line => line.Should().StartWith("Probe: "));

    [Theory]
    [InlineData("**Task 1: \"Find the yellow jar.\"**\nExpectation: opens the shelf. Is the label read?\n")]
    [InlineData("**Aufgabe 1: „Finde das gelbe Glas.“**\nErwartung: öffnet das Regal. Protokollieren: Wird das Etikett gelesen?\n")]
    [InlineData("**Aufgabe 1: „Finde das gelbe Glas.“**\nErwartung: öffnet das Regal. Protokollieren:\nErster Griff wohin? Wird das Etikett gelesen?\n")]
    public void What_is_expected_of_a_task_is_a_note(string text) =>
        Read("## Ablauf\n\n" + text).Items[^1].Role.Should().Be(LineRole.Note);

    [Fact]
    public void A_title_with_a_time_is_a_title_though_it_asks()
    {
        var guide = Read("# Visit\n\n## What brought you here? (5 minutes)\n\n- How did you come across the shop?\n\n## What did you buy?\n\nWait.\n");

        guide.Items.Select(item => item.Role).Should().Equal(LineRole.Heading, LineRole.Heading, LineRole.Asked, LineRole.Asked, LineRole.Note);
    }

    [Fact]
    public void A_condition_in_italics_says_when_and_a_question_in_italics_is_asked() =>
        Outline("*When you call somebody for the first time*\n\n*If you think back, what came first?*\n\n*Wenn jemand auf deine Mail mit \"Was ist das?\" antwortet*\n")
            .Skip(1).Should().Equal("Asked: If you think back, what came first?", "Note: Wenn jemand auf deine Mail mit \"Was ist das?\" antwortet");

    [Theory]
    [InlineData("**Bad:**\n- Would you use it?\n")]
    [InlineData("### ❌ DON'T say\n\n\"Would you use it?\"\n")]
    [InlineData("**Schlecht:**\n- Würden Sie es nutzen?\n")]
    [InlineData("- 🚫 Would you use it?\n")]
    [InlineData("Do not ask:\n\nWould you use it?\n")]
    public void What_is_crossed_out_or_called_bad_is_an_example_of_how_not_to_ask(string lines) =>
        Read("# How we ask\n\n## Questions\n\n- What came first?\n\n" + lines).Items[^1].Role.Should().Be(LineRole.BadExample);

    [Theory]
    [InlineData("**Nicht fragen**\n\n- „Würden Sie es nutzen?“\n")]
    [InlineData("### Do not ask at first\n\n- \"Would you use it?\"\n")]
    [InlineData("**Do not ask**\n\n- \"Would you use it?\"\n")]
    public void Below_a_bold_title_about_what_not_to_ask_examples_are_bad(string lines) =>
        Read("# How we ask\n\n## Questions\n\n- What came first?\n\n" + lines).Items[^1].Role.Should().Be(LineRole.BadExample);

    [Theory]
    [InlineData("Examples of closed questions, which are better avoided:\n\n- Do you keep bees?\n- Do you like honey?\n\nAnd then:\n\n")]
    [InlineData("Avoid asking:\n\n- Would you use it?\n- Do you like it?\n\nInstead:\n\n")]
    [InlineData("Beispiele für Fragen, die zu vermeiden sind:\n\n- Halten Sie Bienen?\n- Mögen Sie Honig?\n\nUnd dann:\n\n")]
    [InlineData("```\nWEAK ❌\n\"Do you keep bees?\" (closed)\n\"Do you like honey?\"\n```\n\n")]
    public void Below_words_about_what_to_avoid_all_of_a_list_is_bad(string lines)
    {
        var items = Read("## Questions\n\n" + lines + "- What came first?\n").Items;

        items.Where(item => item.Role == LineRole.BadExample).Should().HaveCount(2);
        items[^1].Role.Should().Be(LineRole.Asked);
    }

    [Theory]
    [InlineData("## Transcript\n\n### Question 1: Would you buy a hive from us?\n\n- Maybe.\n")]
    [InlineData("## Ergebnisprotokoll\n\n#### Frage 1: Würden Sie uns einen Stock abkaufen? [00:12]\n\n- Vielleicht.\n")]
    public void Transcripts_and_minutes_beside_a_guide_ask_nobody(string record) =>
        Read("## Questions\n\n- What came first?\n\n" + record).Items.Should().ContainSingle(item => item.IsSpoken);

    [Fact]
    public void What_authors_ask_themselves_above_all_sections_is_unsure() =>
        Outline("# Guide\n\nWe want to know\n- what helps them?\n\n## Talk\n\n- What helps you?\n").Should().Contain("Unsure: what helps them?");

    [Theory]
    [InlineData("- Which of the two comes first?", LineRole.Unsure)]
    [InlineData("- Which of the two comes first for you?", LineRole.Asked)]
    public void Above_the_welcome_only_what_addresses_somebody_is_asked(string line, LineRole role) =>
        Read("# Talk\n\n## To be decided\n\n" + line + "\n\n## Welcome\n\nThank you for your time.\n\n## Questions\n\n- Who decides?\n")
            .Items.Should().Contain(item => item.Role == role && item.TextSpan.Length > 20).And.Contain(item => item.Role == LineRole.Asked && item.TextSpan.Length == 12);
}
