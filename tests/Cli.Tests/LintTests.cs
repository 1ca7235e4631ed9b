using InterviewGuide.Linting;

namespace InterviewGuide.Cli.Tests;

public sealed class LintTests : IDisposable
{
    private readonly GuideCommand guide = new();

    public void Dispose() => guide.Dispose();

    [Theory]
    [InlineData("fine", "", 0)]
    [InlineData("wuld", "", 1)]
    [InlineData("inform", "", 0)]
    [InlineData("inform", "--fail-level info", 1)]
    [InlineData("snip", "--fail-level hint", 1)]
    [InlineData("wuld", "--fail-level error", 0)]
    [InlineData("mustn", "--fail-level error", 1)]
    [InlineData("mustn", "--exit-zero", 0)]
    [InlineData("kaboom", "", 2)]
    [InlineData("kaboom", "--exit-zero", 2)]
    [InlineData("wuld kaboom", "", 2)]
    public void The_exit_code_tells_clean_findings_and_failure_apart(string text, string options, int exitCode) =>
        guide.Write("a.guide", text).Run(["lint", .. Words(options)]).ExitCode.Should().Be(exitCode);

    [Fact]
    public void A_transcript_or_an_article_in_a_folder_is_left_out_with_a_note()
    {
        const string Transcript = "# Talk with a baker\n\n**Q:** Would you use an app for that?\n\n**A:** No, we have a blackboard.\n\n**Q:** Who writes on it?\n\n**A:** My sister does, every evening.\n\n**Q:** Why?\n\n**A:** She knows the orders.\n\n**Q:** Since when?\n\n**A:** Since we opened.\n\n**Q:** And before?\n\n**A:** I did it myself.\n";
        guide.Lint = Linter.Lint;
        guide.Write("guide.config.json", "{ \"files\": [\"**/*.md\"] }").Write("notes/talk.md", Transcript).Write("notes/readme.md", "# Notes\n\nAll talks of May.\n").Write("bread.md", "## Core\n\n- Would you use an app for that?\n");
        guide.Run("lint", "--format", "concise");
        guide.Output.Should().Contain("bread.md:").And.NotContain("notes/");
        guide.Error.Should().Contain("2 Markdown files are no guides and were left out: notes/readme.md, notes/talk.md.").And.Contain(" of 1 guide: ");
        guide.Run("lint", "notes/talk.md", "--format", "concise").Output.Should().Contain("notes/talk.md:", "a file that is named is always linted");
        guide.Run("lint", "notes", "--locale", "de").Error.Should().Contain("2 Markdown-Dateien sind keine Leitfäden");
    }

    [Fact]
    public void Check_is_another_name_for_lint() => guide.Write("a.guide", "wuld").Run("check").ExitCode.Should().Be(1);

    [Fact]
    public void Findings_go_to_results_and_the_summary_goes_elsewhere()
    {
        guide.Write("a.guide", "wuld and mustn").Write("b.guide", "fine").Run("lint", "--format", "concise");
        guide.Output.Should().StartWith("a.guide:1:1: warning: ").And.Contain("a.guide:1:10: error: ").And.EndWith("[hypothetical-question]\n");
        guide.Error.Should().Be(
            """
            2 findings in 1 of 2 guides: 1 error, 1 warning.
            1 of them can be mended with --fix.
            For 1 of them there is a rewrite to read and accept: --diff --unsafe-fixes shows it, --fix --unsafe-fixes writes it.

            """);
    }

    [Fact]
    public void The_summary_speaks_German_too()
    {
        guide.Write("a.guide", "mustn").Run("lint", "--format", "concise", "--locale", "de");
        guide.Error.Should().StartWith("1 Befund in 1 von 1 Leitfaden: 1 Fehler.\n");
    }

    [Fact]
    public void Markdown_guides_without_a_plan_cost_one_line_for_the_run()
    {
        const string Questions = "# Bread\n\n- Who was there?\n- What did you bake?\n- Where did you buy it?\n- When was that?\n- What happened then?\n";
        guide.Lint = Linting.Linter.Lint;
        guide.Write("a.md", Questions).Write("b.md", Questions).Write("c.md", "# Bread\n\n## Goals\n\nLearn how bread is baked.\n\n" + Questions[9..]).Run("lint", "a.md", "b.md", "c.md");
        guide.Error.Should().Contain("2 guides hold questions and no plan;");
    }

    [Fact]
    public void A_clean_run_says_so_and_prints_nothing()
    {
        guide.Write("a.guide", "fine").Run("lint");
        guide.Output.Should().BeEmpty();
        guide.Error.Should().Be("1 guide linted, nothing found.\n");
    }

    [Fact]
    public void Results_for_machines_come_without_a_summary() =>
        guide.Write("a.guide", "wuld").Run("lint", "--format", "ndjson").Error.Should().BeEmpty();

    [Fact]
    public void Files_are_reported_in_the_order_of_their_paths_however_many_work_on_them()
    {
        for (var i = 0; i < 300; i++) guide.Write($"g{i:000}.guide", i % 7 == 0 ? new string('x', 20_000) + " wuld" : "wuld");
        guide.Run("lint", "--format", "concise", "--jobs", "4");
        var paths = guide.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0]).ToList();
        paths.Should().HaveCount(300).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void One_job_and_many_print_the_same()
    {
        for (var i = 0; i < 50; i++) guide.Write($"g{i:00}.guide", "wuld\nsnip\n");
        var one = guide.Run("lint", "--format", "json", "--jobs", "1").Output;
        guide.Run("lint", "--format", "json", "--jobs", "8").Output.Should().Be(one);
    }

    [Fact]
    public void A_rule_can_be_skipped_and_singled_out()
    {
        guide.Write("a.guide", "wuld");
        guide.Run("lint", "--skip", "hypothetische-frage").ExitCode.Should().Be(0);
        guide.Run("lint", "--only", "closed-question,tag-question").ExitCode.Should().Be(0);
        guide.Run("lint", "--only", "closed-question", "--only", "hypothetical-question").ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_guide_that_is_done_is_linted_on_request_only()
    {
        guide.Write("a.guide", "Status: done\nwuld");
        guide.Run("lint").ExitCode.Should().Be(0);
        guide.Run("lint", "--include-done").ExitCode.Should().Be(1);
    }

    [Fact]
    public void Statistics_count_findings_by_rule_outside_of_the_results()
    {
        guide.Write("a.guide", "wuld wuld snip").Run("lint", "--format", "json", "--statistics");
        guide.Error.Should().Be("      3  hypothetical-question\n");
        guide.Output.Should().NotContain("      3");
    }

    [Fact]
    public void Paths_come_from_a_list_as_well()
    {
        guide.Write("a.guide", "wuld").Write("b.md", "wuld").Write("list.txt", "a.guide\r\nb.md\n");
        guide.Run("lint", "--files-from", "list.txt", "--format", "concise").Output.Should().Contain("a.guide:").And.Contain("b.md:");
        guide.Input = "b.md\0a.guide\0";
        guide.Run("lint", "--files-from", "-", "--format", "concise").Output.Should().Contain("a.guide:").And.Contain("b.md:");
    }

    [Fact]
    public void A_list_that_is_missing_is_named()
    {
        guide.Run("lint", "--files-from", "none.txt").ExitCode.Should().Be(2);
        guide.Error.Should().Be("none.txt: There is no such file.\n");
    }

    [Fact]
    public void An_empty_list_is_no_success() => guide.Run("lint", "--files-from", "-").ExitCode.Should().Be(2);

    [Fact]
    public void Standard_input_is_linted_under_its_name_and_its_configuration()
    {
        guide.Input = "wuld";
        guide.Write("sub/guide.config.json", """{ "kind": "nonsense" }""");
        guide.Run("lint", "-", "--stdin-filename", "b/plan.leitfaden", "--format", "concise").Output.Should().StartWith("b/plan.leitfaden:1:1:");
        guide.Run("lint", "--stdin-filename", "sub/plan.guide").ExitCode.Should().Be(2);
        guide.Error.Should().StartWith("sub/guide.config.json:1:11: ");
    }

    [Fact]
    public void Standard_input_does_not_mix_with_files()
    {
        guide.Run("lint", "-", "a.guide").ExitCode.Should().Be(2);
        guide.Run("lint", "-", "--files-from", "-").ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_broken_configuration_costs_its_own_files_only()
    {
        guide.Write("bad/guide.config.json", "{ \"rulez\": {} }").Write("bad/a.guide", "wuld").Write("good/b.guide", "wuld");
        guide.Run("lint", "--format", "concise").ExitCode.Should().Be(2);
        guide.Error.Should().Contain("bad/guide.config.json:1:3: There is no setting \"rulez\". Did you mean \"rules\"?\n");
        guide.Output.Should().StartWith("good/b.guide:").And.NotContain("bad/");
    }

    [Fact]
    public void A_broken_named_configuration_is_said_once()
    {
        guide.Write("F.json", "{").Write("a.guide", "wuld").Write("b.guide", "wuld");
        guide.Run("lint", "--config", "F.json").ExitCode.Should().Be(2);
        guide.Error.Split("F.json:1:2:").Should().HaveCount(2);
        guide.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_named_configuration_is_named()
    {
        guide.Write("a.guide", "wuld").Run("lint", "--config", "none.json").ExitCode.Should().Be(2);
        guide.Error.Should().StartWith("none.json: There is no such file.\n");
    }

    [Fact]
    public void Ignored_files_are_linted_when_named_unless_asked_otherwise()
    {
        guide.Write("guide.config.json", """{ "ignore": ["a.guide"] }""").Write("a.guide", "wuld");
        guide.Run("lint", "a.guide").ExitCode.Should().Be(1);
        guide.Run("lint", "a.guide", "--respect-ignore", "--allow-empty").ExitCode.Should().Be(0);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
