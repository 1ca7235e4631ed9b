using InterviewGuide.Linting;
using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Linting;

/// <summary>Words that may well be meant otherwise, and beside them those that hardly can.</summary>
public sealed class UnclearWordingTests
{
    [Theory]
    [InlineData("Which of the following plants do you know?", false)]
    [InlineData("Welche der folgenden Pflanzen kennen Sie?", false)]
    [InlineData("Which of the following describes your garden best?", true)]
    public void A_list_to_tick_facts_on_is_no_clear_case_of_answers_handed_over(string question, bool isWarned) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Contains("answer-options-in-question").Should().Be(isWarned);

    [Theory]
    [InlineData("Was würdest du anderen Imkern empfehlen?")]
    [InlineData("What would you recommend to other beekeepers?")]
    [InlineData("Welche Märkte hättest du ohnehin besucht?")]
    [InlineData("Which of the markets would you have visited anyway?")]
    [InlineData("Was ist an dem Abend passiert, und wie hast du reagiert?")]
    [InlineData("What happened that evening, and what did you do?")]
    [InlineData("Planst und kochst du die Mahlzeiten für die ganze Woche?")]
    [InlineData("Fallen dir Vorteile oder Nachteile des neuen Ofens ein?")]
    [InlineData("Was müsste passieren, damit Sie den Ofen abgeben?")]
    [InlineData("Im Keller liegt ein Vorrat also etwa zehn Gläser, wie kam es dazu?")]
    public void What_may_well_be_meant_so_is_no_warning(string question) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().BeEmpty();

    [Theory]
    [InlineData("Welchen Markt würdest du besuchen?", "hypothetical-question")]
    [InlineData("Welche Beete würdest du umgraben?", "hypothetical-question")]
    [InlineData("Wo stand der Ofen, und wie hast du geheizt?", "double-barreled")]
    [InlineData("Stellen Sie sich vor, unsere App heizt für Sie vor: Wie klingt das?", "hypothetical-question")]
    public void What_is_like_it_is_one(string question, string rule) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().Contain(rule);

    [Theory]
    [InlineData("Would you print the list?", true)]
    [InlineData("How would you sort the jars?", true)]
    [InlineData("Which machines would the list need to run on?", false)]
    [InlineData("Bis wann müsste die Liste fertig sein?", false)]
    [InlineData("Gibt es etwas, das Sie von Hand sortieren, obwohl es mit Sieb leichter wäre?", false)]
    [InlineData("Gibt es ein Sieb, das Sie gern behalten würden?", true)]
    [InlineData("What advice about bees would you give young people?", false)]
    [InlineData("If you could do it all over, would you keep bees again?", false)]
    [InlineData("If you'd like more time, when can I call again?", false)]
    public void Only_what_participants_imagine_of_themselves_is_a_clear_case(string question, bool isWarned) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Contains("hypothetical-question").Should().Be(isWarned);

    [Theory]
    [InlineData("Do you keep bees? What got you started?", false)]
    [InlineData("Could you walk me through last Monday? Who was there?", false)]
    [InlineData("When was the last time you lost a hive? What did you do with the boxes?", false)]
    [InlineData("Halten Sie Bienen? Wie kam es dazu?", false)]
    [InlineData("What was your first summer like? What made the difference?", false)]
    [InlineData("What got you started? Do you sell honey?", true)]
    [InlineData("Do you keep bees? What got you started? What do the jars cost?", true)]
    public void A_filter_and_its_follow_up_are_no_clear_case_of_a_chain(string question, bool isWarned) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Contains("stacked-questions").Should().Be(isWarned);

    [Theory]
    [InlineData("How did you know that you'd already paid for the jars?")]
    [InlineData("Würde er die Waben selbst abholen?")]
    [InlineData("Wären Sie bereit, an einer Nachbefragung teilzunehmen?")]
    [InlineData("Würden Sie erwarten, das Gewicht hier zu finden?")]
    public void What_had_happened_and_what_others_would_do_is_no_guess_of_theirs(string question) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().NotContain("hypothetical-question");

    [Theory]
    [InlineData("Welche Angaben müssen Sie vor der Ernte kennen?")]
    [InlineData("Welche Fundorte dürfen im Verein angezeigt werden?")]
    [InlineData("Gibt es geplante Änderungen am Lehrgang, von denen wir wissen sollten?")]
    public void What_must_be_known_today_and_what_is_under_way_is_no_wish(string question) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().NotContain("feature-wishlist");

    [Theory]
    [InlineData("Our kiln saves you two days a week – wouldn't that be something for you?")]
    [InlineData("Unser Ofen spart euch zwei Tage die Woche – wäre das nicht etwas für euch?")]
    public void An_offer_before_a_dash_is_heard_though_its_sentence_asks(string question) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().Equal("leading-question");

    [Fact]
    public void A_passive_says_how_it_is() =>
        LintedText.Warnings("## Fragen\n\n- Werden für alte Völker auch Angaben notiert, die im Stockbuch stehen?\n").Should().NotContain("future-prediction");

    [Theory]
    [InlineData("How long does a harvest take: hours or days?")]
    [InlineData("Wie lange dauert eine Ernte – Stunden oder Tage?")]
    [InlineData("What does a hive cost you, in money or hours?")]
    [InlineData("Which flowers, trees or fields were close by?")]
    [InlineData("Welche Blumen, Bäume oder Felder lagen in der Nähe?")]
    [InlineData("Wie ordnen Sie die Gläser, damit die hellen, dunklen oder alten leicht zu finden sind?")]
    public void Units_and_what_is_asked_about_are_no_answers(string question) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().NotContain("answer-options-in-question");

    [Theory]
    [InlineData("What did you like most? What did you like least?")]
    [InlineData("Was war einfach, und was war schwierig?")]
    public void Two_sides_of_one_thing_are_no_clear_case_of_two_questions(string question) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().BeEmpty();

    [Theory]
    [InlineData("When did you first realise that you might need a second hive?", "hypothetical-question")]
    [InlineData("What was your budget for this hive?", "willingness-to-pay")]
    [InlineData("What were your must-haves?", "feature-wishlist")]
    [InlineData("Wie lange dauert es, bis Sie mit dem Honig zufrieden sind?", "satisfaction-question")]
    public void What_somebody_once_thought_or_wanted_is_a_fact(string question, string rule) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().NotContain(rule);

    [Theory]
    [InlineData("When is a hive ready for winter, and when is it not?")]
    [InlineData("Where did you start, what did you do next?")]
    [InlineData("Gibt es Schädlinge und wenn ja, welche waren das?")]
    [InlineData("Wann ist ein Volk bereit für den Winter und wann nicht?")]
    public void The_other_side_and_the_next_step_are_no_clear_case_of_two_questions(string question) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().NotContain("double-barreled");

    [Fact]
    public void How_somebody_judges_prices_is_no_question_for_a_price() =>
        LintedText.Warnings("## Questions\n\n- How do you check if a price for seeds is fair?\n").Should().NotContain("willingness-to-pay");

    [Fact]
    public void Remarks_that_somebody_would_like_to_make_are_no_wishes() =>
        LintedText.Warnings("## Closing\n\n- Are there any other questions or concerns about the features that you would like to discuss?\n").Should().BeEmpty();

    [Theory]
    [InlineData("If I understand you correctly, you sow in March, is that right?")]
    [InlineData("Wenn ich Sie richtig verstehe, säen Sie im März, richtig?")]
    public void Taking_up_an_answer_to_be_put_right_is_no_tag(string question) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().NotContain("tag-question");

    [Theory]
    [InlineData("How high was the first rent? Too high? Fair?")]
    [InlineData("Was there anything that held you up? What annoyed you?")]
    [InlineData("We learned that you keep bees. What got you started?")]
    [InlineData("Would you be willing to speak with us again in the autumn?")]
    [InlineData("You are on the free plan. What do you use it for?")]
    public void What_is_asked_first_or_known_of_the_participant_suggests_nothing(string question) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().NotContain(["tag-question", "presupposition", "priming-preamble", "hypothetical-question", "sales-pitch"]);

    [Fact]
    public void Of_findings_in_one_place_the_one_that_matters_more_speaks()
    {
        const string Text = "## Questions\n\n- Who works here? What does the team do at the XRTQ?\n";
        var finding = Linter.Lint(new GuideDocument("a.md", new SourceText(Text), GuideFormat.Markdown), LintConfiguration.Default).Findings.Should().ContainSingle(f => f.Severity == Severity.Warning).Which;

        finding.Rule.Should().Be("stacked-questions");
        finding.Also.Should().Contain("jargon-term");
    }

    [Theory]
    [InlineData("Visit the garden the way you would on a Sunday. Leave when you have seen enough.")]
    [InlineData("Keep the one jar that you would like to taste again.")]
    public void A_request_to_act_as_ever_is_no_guess(string words) =>
        LintedText.Warnings("## Task 1: the garden\n\n> " + words + "\n\n- What came first?\n").Should().BeEmpty();

    [Theory]
    [InlineData("What trouble were you hoping the new hive would end?")]
    [InlineData("What happens if a swarm is lost, finds no home, or comes back?")]
    [InlineData("Welche Maßnahmen haben Sie gegen die Milben ergriffen, oder wurden ergriffen?")]
    [InlineData("At what price would it be\n  - A no-brainer?")]
    public void What_was_hoped_may_happen_or_can_be_chosen_is_no_wish(string question) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().NotContain(["hypothetical-question", "answer-options-in-question", "sales-pitch", "feature-wishlist"]);

    [Theory]
    [InlineData("You don't have to worry about making mistakes here.")]
    [InlineData("I want to confirm that you have read the letter, is that correct?")]
    [InlineData("Hätten Sie Zeit, im Herbst noch einmal teilzunehmen?")]
    [InlineData("What is helpful? Or: what would be helpful for us to know about bees?")]
    [InlineData("What doubts do you have about mites, frost, or wasps?")]
    [InlineData("Welche Bedenken haben Sie bezüglich Milben, Frost oder Wespen?")]
    [InlineData("Was ist Ihr Ziel in zwei Jahren?")]
    [InlineData("Was möchten Sie auf keinen Fall ändern?")]
    [InlineData("Wie stellen Sie sich das in der Praxis vor?")]
    [InlineData("If you had to explain that to a child?")]
    [InlineData("What did you feed them in May? In June? In July?")]
    [InlineData("Was haben Sie im Mai gefüttert, was im Juni? Im Juli?")]
    [InlineData("Was möchten Sie mit der Imkerei erreichen?")]
    [InlineData("Do you wish you could have done something else that day?")]
    public void What_arranges_the_talk_or_asks_back_is_no_mistake(string question) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().NotContain(["sales-pitch", "tag-question", "hypothetical-question", "feature-wishlist", "answer-options-in-question", "future-prediction"]);

    [Fact]
    public void A_second_half_goes_on_behind_what_is_found_of_it() =>
        LintedText.Warnings("## Fragen\n\n- Was gefällt Ihnen und was missfällt Ihnen?\n").Should().BeEmpty();

    [Theory]
    [InlineData("How much does the noise bother you on a scale you would draw yourself?", false)]
    [InlineData("How did you find out what they'd got in the box?", false)]
    [InlineData("Is there a tree you'd like to plant here?", false)]
    [InlineData("If you sold your hives, what was the reason?", false)]
    [InlineData("If you sold your hives, what would you miss?", true)]
    [InlineData("How much do you think you would harvest?", true)]
    public void A_guess_inside_of_what_is_asked_as_a_fact_is_no_clear_case(string question, bool isWarned) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Contains("hypothetical-question").Should().Be(isWarned);

    [Theory]
    [InlineData("What worries you about mice, damp, or frost?", false)]
    [InlineData("How do you feed them — syrup, candy, or nothing?", true)]
    [InlineData("How do you pay for the sugar, cash or card?", true)]
    public void A_list_behind_a_comma_may_be_what_is_asked_about(string question, bool isWarned) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Contains("answer-options-in-question").Should().Be(isWarned);

    [Theory]
    [InlineData("Describe the hive stand of your dreams. Don't hold back, just tell me what would be perfect for you.")]
    [InlineData("All hives in one place")]
    public void Words_of_a_sale_that_nobody_offers_anything_with_are_no_pitch(string line) =>
        LintedText.Warnings("## Questions\n\n- " + line + "\n- Which bees do you keep?\n").Should().NotContain("sales-pitch");

    [Theory]
    [InlineData("How do you feel about veils, gloves, or smoke?", "double-barreled")]
    [InlineData("What reached you first, and through whom did it come?", "double-barreled")]
    [InlineData("How much did the hive cost, and was it worth the money?", "willingness-to-pay")]
    [InlineData("What would you want in return?", "feature-wishlist")]
    public void What_only_looks_like_the_fault_is_no_clear_case(string question, string rule) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().NotContain(rule);

    [Theory]
    [InlineData("We take keepers of all ages, not just whoever answers first.", false)]
    [InlineData("We take whoever answers first.", true)]
    public void Who_must_not_be_chosen_for_being_at_hand_is_not(string line, bool isFound) =>
        LintedText.Warnings("# Plan\n\n## Participants\n\n" + line + "\n\n## Questions\n\n- Which bees do you keep?\n- Where do they stand?\n- Who helps you?\n").Contains("convenience-recruiting").Should().Be(isFound);

    [Theory]
    [InlineData("How do you handle swarms, stings, mites?", "answer-options-in-question")]
    [InlineData("What did you buy, if anything, to keep or repair the hives?", "answer-options-in-question")]
    [InlineData("Have you ever sent the right amount to the wrong keeper?", "willingness-to-pay")]
    [InlineData("What are your three biggest jobs right now?", "willingness-to-pay")]
    [InlineData("Which records are too expensive to keep?", "willingness-to-pay")]
    [InlineData("What memory and disk budget do your scales have that is acceptable?", "willingness-to-pay")]
    [InlineData("Would you be willing to spend twenty minutes at the hives with us?", "willingness-to-pay")]
    [InlineData("Walk me through what happens when you need to change a frame.", "feature-wishlist")]
    [InlineData("If I were writing about bees, what should I know?", "hypothetical-question")]
    [InlineData("Might you have a photograph of the old hive?", "hypothetical-question")]
    public void Words_that_mean_something_else_elsewhere_are_no_fault(string question, string rule) =>
        LintedText.Warnings("## Questions\n\n- " + question + "\n").Should().NotContain(rule);

    [Theory]
    [InlineData("Was würdest du heute anders machen?")]
    [InlineData("What would you do differently today?")]
    [InlineData("Was hast du im Frühjahr nicht gebaut, was du dir eigentlich vorgenommen hattest?")]
    [InlineData("Über welchen Kanal schickst du uns die Bilder: Post, Mail, Funk?")]
    [InlineData("Wann planst du deinen Ruhestand?")]
    [InlineData("Wie wird entschieden, welche Beute zukünftig gekauft wird?")]
    [InlineData("Gibt es Fristen, in welchen Änderungen am Stand gemeldet werden müssen?")]
    public void What_looks_back_is_arranged_or_holds_today_is_no_guess_and_no_wish(string question) =>
        LintedText.Warnings("## Fragen\n\n- " + question + "\n").Should().NotContain(["hypothetical-question", "feature-wishlist", "answer-options-in-question", "future-prediction", "closing-attempt"]);

    [Theory]
    [InlineData("Was müsste eine Waage zwingend leisten?", false)]
    [InlineData("Wie viel Miete könntest du dir leisten?", true)]
    public void What_a_thing_has_to_do_costs_nothing(string question, bool isWarned) =>
        LintedText.Warnings("## Fragen\n\n- " + question + "\n").Contains("willingness-to-pay").Should().Be(isWarned);

    [Fact]
    public void Who_finishes_studies_buys_nothing() =>
        LintedText.Warnings("## Fragen\n\n- Nach wie vielen Semestern würdest du das Studium abschließen?\n").Should().NotContain("closing-attempt");
}
