namespace InterviewGuide.Tests.Linting;

/// <summary>The same words weigh differently, depending on the section and the lines around them.</summary>
public sealed class SectionWeightTests
{
    [Fact]
    public void What_is_written_down_after_a_talk_is_asked_of_nobody() =>
        LintedText.Warnings("## Questions\n\n1. When did you last bake bread?\n\n**Direkt nach dem Gespräch notieren:**\n- Würde wieder backen? Ja / nein\n- Will er einen Ofen?\n").Should().BeEmpty();

    [Theory]
    [InlineData("## Questions\n\n- How was the first winter?\n  - Where were you living then? What were you doing?\n", false)]
    [InlineData("## Questions\n\n- How was the first winter?\n  - Where were you living then? What were you doing? Who helped you? What did it cost?\n", true)]
    [InlineData("## Questions\n\n- Where were you living that winter? What were you doing for the hives?\n", true)]
    public void A_few_follow_ups_in_one_line_are_a_choice(string text, bool isWarned) =>
        LintedText.Warnings(text).Contains("stacked-questions").Should().Be(isWarned);

    [Theory]
    [InlineData("## Questions\n\n- Which bees do you keep? Who sold you the first hive?\n", true)]
    [InlineData("## Closing\n\n- Who else keeps bees here? Whom should I visit next?\n", false)]
    public void Short_chains_say_goodbye_without_harm(string text, bool isWarned) =>
        LintedText.Warnings(text).Contains("stacked-questions").Should().Be(isWarned);

    [Theory]
    [InlineData("## Questions", true)]
    [InlineData("## Concept reaction", false)]
    public void A_scene_that_is_only_set_describes_what_is_shown(string title, bool isWarned) =>
        LintedText.Warnings(title + "\n\n> \"Imagine a box that tells you how heavy each of your hives is.\"\n\n- What do you weigh today?\n").Contains("hypothetical-question").Should().Be(isWarned);

    [Theory]
    [InlineData("## Warm-up")]
    [InlineData("## Fragen")]
    public void Who_introduces_a_project_to_learn_about_it_hardly_sells(string title) =>
        LintedText.Warnings(title + "\n\n„Wir bauen Waagen für Imkereien und möchten verstehen, wie du arbeitest.“\n\n- Wie war die Ernte?\n").Should().NotContain("sales-pitch");

    [Theory]
    [InlineData("## Only then — react to the concept", false)]
    [InlineData("## Konzepttest", false)]
    [InlineData("## Questions", true)]
    public void What_lies_on_the_table_has_to_be_told(string title, bool isWarned) =>
        LintedText.Warnings(title + "\n\n> \"We are building a press that saves you two hours a day and pays for itself. What is your honest reaction?\"\n").Contains("sales-pitch").Should().Be(isWarned);

    [Theory]
    [InlineData("You would like your money back. How do you get it?")]
    [InlineData("Du hättest gern dein Geld zurück. Wie gehst du vor?")]
    public void A_scene_of_a_task_sells_nothing(string task) =>
        LintedText.Warnings("## Aufgaben\n\n- " + "Task 1: " + task + "\n").Should().BeEmpty();

    [Theory]
    [InlineData("## Welcome", false)]
    [InlineData("## Questions", true)]
    public void A_welcome_may_ask_for_ideas(string title, bool isWarned) =>
        LintedText.Warnings(title + "\n\n> \"Please tell us any ideas for improving our app while we talk.\"\n\n- What came first?\n").Contains("feature-wishlist").Should().Be(isWarned);

    [Theory]
    [InlineData("## Warm-up", false)]
    [InlineData("## Closing", false)]
    [InlineData("## Questions", true)]
    public void Easy_questions_may_come_in_twos(string title, bool isWarned) =>
        LintedText.Warnings(title + "\n\n- What do you grow, and how long have you been at it?\n").Contains("double-barreled").Should().Be(isWarned);

    [Theory]
    [InlineData("Would you be open to looking at the new hive plan?", false)]
    [InlineData("Are you willing to come back in spring?", false)]
    [InlineData("Do you know somebody who'd like to keep bees?", false)]
    [InlineData("Would you use a hive scale?", true)]
    public void What_the_farewell_arranges_is_no_guess_of_theirs(string question, bool isWarned) =>
        LintedText.Warnings("## Questions\n\n- Which bees do you keep?\n\n## Closing\n\n- " + question + "\n").Contains("hypothetical-question").Should().Be(isWarned);

    [Theory]
    [InlineData("Wären Sie bereit, uns im Frühjahr noch einmal zu empfangen?", false)]
    [InlineData("Würden Sie eine Stockwaage benutzen?", true)]
    public void What_the_farewell_arranges_is_no_guess_of_theirs_in_German(string question, bool isWarned) =>
        LintedText.Warnings("## Fragen\n\n- Welche Bienen halten Sie?\n\n## Abschluss\n\n- " + question + "\n").Contains("hypothetical-question").Should().Be(isWarned);

    [Theory]
    [InlineData("## Recruitment screener\n\n", false)]
    [InlineData("## Questions\n\n", true)]
    public void A_screener_may_ask_what_people_are_willing_to_do(string title, bool isWarned) =>
        LintedText.Warnings(title + "- Are you willing to open a hive with gloves on?\n- Which bees do you keep?\n").Contains("hypothetical-question").Should().Be(isWarned);

    [Fact]
    public void Above_the_warm_up_what_is_asked_of_nobody_is_a_question_of_the_authors() =>
        LintedText.Warnings("# Bees\n\n## What this round has to settle\n\nEach talk has to tell us which hive they open first, and where exactly does it hurt?\n\n## Warm-up\n\n- Which bees do you keep?\n\n## Questions\n\n- Where do they stand?\n")
            .Should().NotContain("double-barreled");

    [Fact]
    public void A_question_in_a_heading_starts_behind_its_number() =>
        LintedText.Warnings("## Questions\n\n- Which bees do you keep?\n\n## Wrap-up\n\n### 7. Would you be interested in the next round?\n").Should().NotContain("hypothetical-question");

    [Theory]
    [InlineData("## Recruitment outreach")]
    [InlineData("## Suggested invite message")]
    public void Messages_to_people_who_are_to_be_invited_are_not_the_talk(string title) =>
        LintedText.Warnings(title + "\n\n> Would you be open to a call about your hives next week?\n\n## Questions\n\n- Which bees do you keep?\n").Should().BeEmpty();

    [Fact]
    public void Advice_that_names_a_demo_says_nothing_of_the_setting() =>
        LintedText.Warnings("# Bees\n\n## Rules for the interviewer\n\n- If they get lost in the demo, stay quiet.\n\n## Questions\n\n- Which bees do you keep?\n").Should().NotContain("sales-setting");

    [Theory]
    [InlineData("## Abschluss\n\n- Wären Sie bereit, das Protokoll zu lesen?\n", false)]
    [InlineData("## Abschluss\n\n- Würden Sie die Waage jeden Tag benutzen?\n", true)]
    [InlineData("## Closing\n\n- Would you be willing to read what we write down?\n", false)]
    public void A_favour_is_asked_at_the_end_and_no_guess(string text, bool isWarned) =>
        LintedText.Warnings(text).Contains("hypothetical-question").Should().Be(isWarned);

    [Theory]
    [InlineData("## Begrüßung\n\n- Sie halten seit zwei Jahren Bienen, korrekt?\n", false)]
    [InlineData("## Fragen\n\n- Sie füttern zu spät, korrekt?\n", true)]
    public void In_the_first_minutes_a_nod_makes_sure_who_sits_there(string text, bool isWarned) =>
        LintedText.Warnings(text).Contains("tag-question").Should().Be(isWarned);

    [Fact]
    public void Amid_the_questions_a_statement_may_speak_to_the_interviewer() =>
        LintedText.Warnings("## Fragen\n\n- Wie füttern Sie Ihre Völker?\n- Was haben Sie zuletzt gekauft?\n\n*Wichtig:* Nach dem Warum fragen. Wünsche sind oft Lösungen; du brauchst den Grund dahinter.\n").Should().NotContain("mixed-address");

    [Fact]
    public void Behind_the_farewell_a_section_that_asks_nothing_is_for_the_team() =>
        LintedText.Warnings("## Fragen\n\n- Wie füttern Sie Ihre Völker?\n\n## Abschluss\n\n- Was habe ich nicht gefragt?\n\n## Seite veröffentlichen\n\n1. Ein Konto anlegen\n2. Du bekommst eine kostenlose Adresse, sie reicht für den Test\n").Should().NotContain("sales-pitch");

    [Fact]
    public void Beside_quoted_questions_a_line_without_marks_is_not_said() =>
        LintedText.Warnings("## Fragen\n\n- „Wie füttern Sie Ihre Völker?“\n- „Was haben Sie zuletzt gekauft?“\n- „Wer hilft Ihnen dabei?“\n- „Wann haben Sie zuletzt geerntet?“\n\nDu bekommst eine kostenlose Waage, um die Völker zu wiegen.\n").Should().NotContain(["sales-pitch", "mixed-address"]);

    [Fact]
    public void A_drawn_box_is_a_form() =>
        LintedText.Warnings("## Fragen\n\n- Wie füttern Sie Ihre Völker?\n\n```\n│ Was hat gut geklappt? Was hat dir gefallen? │\n│ Was war unklar? Was hat dich gestört? │\n```\n").Should().NotContain(["stacked-questions", "mixed-address"]);
}
