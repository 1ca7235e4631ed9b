using InterviewGuide.Health;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Health;

public sealed class GuideHealthTests
{
    private const string Orchard = """
        Guide: How orchards plan the harvest
        Kind: discovery
        Duration: 50–60 min
        Research question RQ1: What sets the day of the harvest?
        Hypothesis H1: The weather report decides, not the fruit.
        Hypothesis H2: Pickers are booked before the fruit is ripe.
        Hypothesis: Neighbours are asked.
        Segment S1: Growers with pickers of their own
            Participants: 4–5
        Segment S2: Growers who hire a crew
            Participants: 3
        Consent: notes, kept until May, then deleted; withdrawal at any time

        Section: Opening (5 min)
            Say: We want to learn how a harvest gets planned. Taking part is voluntary.
            Ask: May I take notes?

        Section: The last harvest (20 min) [RQ1]
            Ask: How did the last harvest begin? [H1]
                Probe: Why on that day?
            Ask: Do you trust the weather report?

        Section: The crew (15 min) [S2]
            Ask: Which crew would you hire next year?
            Show me: the contract with your crew

        Section: Own pickers (10–12 min) [S1]
            Ask: How important is experience to you?
        """;

    [Fact]
    public void Each_audience_has_its_own_sums()
    {
        var health = Of(Orchard);
        health.Paths.Select(path => path.Audience?.Id).Should().Equal("S1", "S2");
        health.Paths[0].Planned.Should().Be(new Minutes(35, 37));
        health.Paths[1].Planned.Should().Be(new Minutes(40, 40));
        health.Paths[0].Duration.Should().Be(new Minutes(50, 60));
        health.Paths[1].Questions.Should().Be(3, "a permission is no question of the talk, and what is shown is a task");
        health.Paths[1].Probes.Should().Be(1);
        health.Paths[1].Tasks.Should().Be(1);
        health.Paths[1].QuestionsPerHour.Should().BeApproximately(4 * 60 / 55.0, 0.01);
    }

    [Fact]
    public void A_guide_for_one_audience_has_one_path_without_a_name()
    {
        var health = Of("Section: Core (10 min)\n    Ask: What happened?\n");
        health.Paths.Should().ContainSingle().Which.Audience.Should().BeNull();
        health.Paths[0].Duration.Should().BeNull();
        health.Paths[0].QuestionsPerHour.Should().Be(6);
    }

    [Fact]
    public void Scripts_side_by_side_in_Markdown_are_paths()
    {
        const string scripts = """
            # Short talks

            ## Script 1: growers
            **Opening (1 min)**
            - How are you today?
            **Close (2 min)**
            - What should I have asked?

            ## Script 2: pickers
            **Opening (1 min)**
            - How are you today?
            **Close (4 min)**
            - Who else picks here?
            """;
        var health = Of(scripts, GuideFormat.Markdown);
        health.Paths.Select(path => path.Planned).Should().Equal(new Minutes(3, 3), new Minutes(5, 5));
    }

    [Fact]
    public void Titles_that_name_different_people_make_paths_and_others_do_not()
    {
        Of("## Background - people who grow (5 min)\n- Where?\n\n## Background - people who pick (9 min)\n- When?\n", GuideFormat.Markdown)
            .Paths.Select(path => path.Planned).Should().Equal(new Minutes(5, 5), new Minutes(9, 9));
        Of("## Tasks (design A)\n- Where?\n\n## Tasks (design B)\n- When?\n", GuideFormat.Markdown).Paths.Should().ContainSingle();
    }

    [Fact]
    public void A_welcome_behind_a_farewell_begins_a_script_of_its_own()
    {
        const string Script = "## Intro\n\nWelcome.\n\n## Questions (10 min)\n\n- Where?\n\n## Closing\n\nThanks.\n\n";

        Of(Script, GuideFormat.Markdown).Paths.Should().ContainSingle();
        Of(Script + Script, GuideFormat.Markdown).Paths.Select(path => path.Planned).Should().Equal(new Minutes(10, 10), new Minutes(10, 10));
        Of(Script.Replace("## Closing", "## Intro to the prototype", StringComparison.Ordinal) + Script, GuideFormat.Markdown).Paths.Should().ContainSingle();
    }

    [Fact]
    public void A_section_inside_a_timed_one_adds_no_time() =>
        Of("## Core (30 min)\n### Part one (10 min)\n- Where?\n### Part two (20 min)\n- When?\n", GuideFormat.Markdown)
            .Paths[0].Planned.Should().Be(new Minutes(30, 30));

    [Theory]
    [InlineData("What did you do then?", "1 0 0 0")]
    [InlineData("Who told you about it?", "1 0 0 0")]
    [InlineData("Tell me about the last harvest.", "1 0 0 0")]
    [InlineData("Who picks the fruit?", "0 1 0 0")]
    [InlineData("What do you think about the new crates?", "0 0 1 0")]
    [InlineData("On a scale of 1 to 5, how satisfied are you?", "0 0 1 0")]
    [InlineData("Would you use an app that counts crates?", "0 0 0 1")]
    [InlineData("Wie kam es dazu?", "1 0 0 0")]
    [InlineData("Was haben Sie danach getan?", "1 0 0 0")]
    [InlineData("Wer pflückt bei Ihnen?", "0 1 0 0")]
    [InlineData("Was halten Sie von den neuen Kisten?", "0 0 1 0")]
    [InlineData("Würden Sie eine App kaufen, die Kisten zählt?", "0 0 0 1")]
    public void A_question_asks_about_one_time(string question, string expected)
    {
        var mix = Of($"Section: Core\n    Ask: {question}\n").Paths[0].Mix;
        $"{mix.Past} {mix.Present} {mix.Opinion} {mix.Hypothetical}".Should().Be(expected);
    }

    [Fact]
    public void Open_questions_are_told_from_yes_and_no()
    {
        var path = Of("Section: Core\n    - Who picks?\n    - Tell me about it.\n    - Do you pick?\n    - Crates\n").Paths[0];
        (path.Open, path.Closed).Should().Be((2, 1));
        path.OpenShare.Should().BeApproximately(0.667, 0.001);
    }

    [Fact]
    public void A_hypothesis_is_covered_by_what_points_to_it_itself_or_by_its_section()
    {
        var health = Of(Orchard);
        health.Hypotheses.Select(part => part.IsCovered).Should().Equal(true, false, false);
        health.Hypotheses[0].Questions.Should().HaveCount(2, "a follow-up belongs to its question");
        health.ResearchQuestions.Should().ContainSingle().Which.Questions.Should().HaveCount(3);
    }

    [Fact]
    public void Segments_have_the_numbers_that_stand_below_them()
    {
        var health = Of(Orchard);
        health.Segments.Select(segment => segment.Participants).Should().Equal(new Amount(4, 5), new Amount(3, 3));
        health.Participants.Should().Be(new Amount(7, 8));
    }

    [Fact]
    public void Needs_come_from_the_wording_or_from_tags_and_say_which()
    {
        var path = Of("Section: Core\n    - What did they promise you?\n    - How did you hear of it? [needs: respect]\n    - Who kept you informed? [needs: trust]\n").Paths[0];
        Source(path, Need.Trust).Should().Be(TouchSource.Both);
        Source(path, Need.Respect).Should().Be(TouchSource.Tags);
        Source(path, Need.Transparency).Should().Be(TouchSource.None, "where a tag speaks of needs, the wording does not");
        Source(path, Need.Simplicity).Should().Be(TouchSource.None);
    }

    [Fact]
    public void German_tags_work_in_Markdown_too()
    {
        var path = Of("## Kern\n- Was geschah beim letzten Mal? [Bedürfnis: Vertrauen]\n- Was war daran wichtig? [Stufe: lernen]\n", GuideFormat.Markdown).Paths[0];
        Source(path, Need.Trust).Should().Be(TouchSource.Tags);
        path.Stages.Single(stage => stage.What == Stage.Learn).Source.Should().Be(TouchSource.Tags);
        path.Stages.Single(stage => stage.What == Stage.Understand).Questions.Should().NotContain(path.Stages.Single(stage => stage.What == Stage.Learn).Questions[0]);
    }

    [Theory]
    [InlineData("Do you have any feedback?", Stage.Talk)]
    [InlineData("Which feature did you open?", Stage.Learn)]
    [InlineData("What did you try instead?", Stage.Understand)]
    [InlineData("Haben Sie Anregungen?", Stage.Talk)]
    [InlineData("Welche Funktion haben Sie geöffnet?", Stage.Learn)]
    [InlineData("Warum war das wichtig?", Stage.Understand)]
    public void Stages_come_from_the_wording(string question, Stage expected) =>
        Of($"Section: Core\n    Ask: {question}\n").Paths[0].Stages.Where(stage => stage.IsTouched).Select(stage => stage.What).Should().Equal(expected);

    [Fact]
    public void Consent_is_what_is_said_or_planned_around_the_talk()
    {
        var present = Of(Orchard).Consent.Where(part => part.Item is not null).Select(part => part.Element);
        present.Should().Equal(ConsentElement.Purpose, ConsentElement.Voluntary, ConsentElement.Withdrawal, ConsentElement.Recording, ConsentElement.Retention);
        Of("Section: Core\n    Ask: How do you record what you delete?\n").Consent.Should().OnlyContain(part => part.Item == null);
    }

    [Fact]
    public void An_empty_text_has_a_health_too()
    {
        var health = Of("");
        health.Paths.Should().ContainSingle().Which.OpenShare.Should().BeNull();
        health.Participants.Should().BeNull();
    }

    private static TouchSource Source(PathHealth path, Need need) => path.Needs.Single(touched => touched.What == need).Source;

    private static GuideHealth Of(string text, GuideFormat format = GuideFormat.Guide)
    {
        var document = new GuideDocument(format == GuideFormat.Guide ? "a.guide" : "a.md", new SourceText(text), format);
        return GuideHealth.Of(Linter.Lint(document, LintConfiguration.Default), LintConfiguration.Default);
    }
}
