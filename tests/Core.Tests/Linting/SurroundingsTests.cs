namespace InterviewGuide.Tests.Linting;

/// <summary>The same words weigh differently, depending on what the whole guide is.</summary>
public sealed class SurroundingsTests
{
    private const string Clicks = "- Where would you click to renew a book?\n- What would you expect behind this button?\n";

    [Theory]
    [InlineData("## Opening\n\nPlease think out loud while you look around.\n\n")]
    [InlineData("## Opening\n\nWe are testing the site, we are not testing you.\n\n")]
    [InlineData("# Usability test of the library page\n\n")]
    [InlineData("# Post-test interview\n\n")]
    public void In_a_usability_test_it_is_no_fault_to_ask_what_people_would_do_at_the_screen(string head) =>
        LintedText.Warnings(head + "## Questions\n\n" + Clicks).Should().BeEmpty();

    [Theory]
    [InlineData("Where would you click to renew a book?", false)]
    [InlineData("Imagine you have lost your card. What would you do on this page?", false)]
    [InlineData("What would you do next?", false)]
    [InlineData("Would you use this page?", true)]
    [InlineData("Where would you go to borrow a book?", true)]
    public void In_a_talk_it_is_unless_a_page_lies_on_the_table(string question, bool isWarned) =>
        LintedText.Warnings("## Opening\n\nThank you for your time.\n\n## Questions\n\n- " + question + "\n").Contains("hypothetical-question").Should().Be(isWarned);

    [Theory]
    [InlineData("Wo würden Sie auf dieser Seite suchen?", false)]
    [InlineData("Worauf würden Sie zuerst klicken?", false)]
    [InlineData("Wo würden Sie ein Buch ausleihen?", true)]
    public void So_it_is_in_German(string question, bool isWarned) =>
        LintedText.Warnings("## Einstieg\n\nDanke, dass Sie sich Zeit nehmen.\n\n## Fragen\n\n- " + question + "\n").Contains("hypothetical-question").Should().Be(isWarned);

    [Theory]
    [InlineData("Would you want to compare the two lists?", false)]
    [InlineData("Would you use these lists at home?", true)]
    public void What_somebody_wants_at_the_screen_is_no_guess_about_later(string question, bool isWarned) =>
        LintedText.Warnings("## Opening\n\nPlease think out loud.\n\n## Questions\n\n- " + question + "\n").Contains("hypothetical-question").Should().Be(isWarned);

    [Fact]
    public void In_a_usability_test_a_guess_about_use_is_still_a_guess() =>
        LintedText.Warnings("## Opening\n\nPlease think out loud.\n\n## Questions\n\n- Would you use this page?\n").Should().Equal("hypothetical-question");

    [Theory]
    [InlineData("Is there anything missing on this page?", false)]
    [InlineData("If you could change one thing about this page, what would it be?", true)]
    public void At_the_screen_it_may_be_asked_what_is_missing_but_nobody_needs_a_wand(string question, bool isWarned) =>
        LintedText.Warnings("## Opening\n\nPlease think out loud.\n\n## Questions\n\n- " + question + "\n").Contains("feature-wishlist").Should().Be(isWarned);

    [Fact]
    public void In_a_stated_kind_the_words_do_not_decide() =>
        LintedText.Warnings("---\nkind: discovery\n---\n\n## Opening\n\nPlease think out loud.\n\n## Questions\n\n- Where would you go to borrow a book?\n").Should().Contain("hypothetical-question");

    [Theory]
    [InlineData("", false)]
    [InlineData("## Opening\n\nThank you for your time. We want to learn how people choose books.\n\n", true)]
    public void A_bare_list_of_questions_owes_less_than_a_guide(string opening, bool isWarned)
    {
        const string Questions = "- Which books do you like?\n- Where do you sit?\n- Who sits with you?\n- Which papers do you like?\n- Where do you keep them?\n- Who dusts them?\n";
        var warnings = LintedText.Warnings("---\nkind: discovery\n---\n\n" + opening + "## Questions\n\n" + Questions);

        warnings.Contains("no-past-episode").Should().Be(isWarned);
    }

    [Theory]
    [InlineData("- Wie hast du geheizt?\n- Wer hat dir geholfen?\n", false)]
    [InlineData("- Wie hast du geheizt?\n- Wer hat Ihnen geholfen?\n- Wie haben Sie gelüftet?\n", true)]
    public void A_section_with_a_form_of_address_of_its_own_may_be_for_others(string section, bool isWarned)
    {
        const string Firms = "## Betriebe\n\n- Wie haben Sie zuletzt geheizt?\n- Wer hat Ihnen geholfen?\n- Was haben Sie dafür bezahlt?\n\n";

        LintedText.Warnings(Firms + "## Haushalte\n\n" + section).Contains("mixed-address").Should().Be(isWarned);
    }

    [Fact]
    public void Somebody_may_speak_to_a_firm_as_a_whole() =>
        LintedText.Warnings("## Fragen\n\n- Wie haben Sie zuletzt geheizt?\n- Was haben Sie dafür bezahlt?\n- Wie läuft das bei euch ab?\n").Should().NotContain("mixed-address");

    [Theory]
    [InlineData("# Requirements interview: the seed library\n\n", false)]
    [InlineData("# Kick-off\n\n- **Purpose**: elicit the requirements for the seed library\n\n", false)]
    [InlineData("# Expert interviews about seed libraries\n\n", false)]
    [InlineData("# Seed library\n\n", true)]
    public void Where_requirements_are_collected_wishes_are_no_fault(string head, bool isWarned)
    {
        var warnings = LintedText.Warnings(head + "## Questions\n\n- Which features do you need for lending seeds?\n- What would you add to the list of plants?\n");

        warnings.Contains("feature-wishlist").Should().Be(isWarned);
    }

    [Theory]
    [InlineData("# Anforderungserhebung für die Saatgutbücherei\n\n", false)]
    [InlineData("# Saatgutbücherei\n\n", true)]
    public void Where_requirements_are_collected_wishes_are_no_fault_in_German(string head, bool isWarned)
    {
        var warnings = LintedText.Warnings(head + "## Fragen\n\n- Welche Funktionen brauchen Sie für die Ausleihe?\n- Was würden Sie an der Pflanzenliste ergänzen?\n");

        warnings.Contains("feature-wishlist").Should().Be(isWarned);
    }

    [Fact]
    public void Where_requirements_are_collected_a_guess_about_use_is_still_a_guess() =>
        LintedText.Warnings("# Requirements interview\n\n## Questions\n\n- Would you use a list of plants?\n").Should().Equal("hypothetical-question");

    [Theory]
    [InlineData("Is there anything else that you would change here?", false)]
    [InlineData("Would you come back to this page?", true)]
    public void At_the_screen_only_a_guess_about_their_own_doing_is_one(string question, bool isWarned) =>
        LintedText.Warnings("## Opening\n\nPlease think out loud.\n\n## Questions\n\n- " + question + "\n").Contains("hypothetical-question").Should().Be(isWarned);

    [Fact]
    public void A_prototype_that_is_shown_for_a_reaction_is_no_pitch() =>
        LintedText.Warnings("## Questions\n\n- Which bees do you keep?\n\n> \"Now I'd like to show you our planner and hear your honest reaction.\"\n").Should().NotContain("sales-pitch");
}
