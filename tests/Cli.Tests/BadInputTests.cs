using System.Text;
using InterviewGuide.Linting;

namespace InterviewGuide.Cli.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly GuideCommand guide = new();

    public void Dispose() => guide.Dispose();

    [Fact]
    public void A_file_that_is_not_UTF_8_is_named_and_the_others_are_linted()
    {
        guide.Folder.Write("latin.guide", Encoding.Latin1.GetBytes("Frage: Würden Sie?"));
        guide.Folder.Write("wide.guide", Encoding.Unicode.GetBytes("Ask: What is it?\n"));
        guide.Folder.Write("nul.guide", "Ask: \0"u8.ToArray());
        guide.Write("fine.guide", "wuld").Run("lint", "--format", "concise").ExitCode.Should().Be(2);
        guide.Output.Should().StartWith("fine.guide:1:1:").And.HaveLength(guide.Output.IndexOf('\n') + 1);
        guide.Error.Should().Contain("latin.guide: The file is not UTF-8; it looks like Windows-1252")
            .And.Contain("wide.guide: The file is not UTF-8; it looks like UTF-16 LE")
            .And.Contain("nul.guide: The file holds NUL bytes (line 1)");
    }

    [Fact]
    public void A_folder_without_guides_ends_with_what_to_do()
    {
        guide.Write("README.md", "Hello.").Run("lint").ExitCode.Should().Be(2);
        guide.Error.Should().StartWith("guide: No guides in this folder.\n").And.Contain("*.guide").And.Contain("\"files\"");
        guide.Run("lint", "--allow-empty").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Markdown_files_that_look_like_guides_are_counted_with_the_setting_that_takes_them_in()
    {
        for (var i = 0; i < 5; i++) guide.Write($"research/talks/interview{i}.md", "- What did you do last?\n");
        guide.Write("notes.md", "Hello.").Run("lint").ExitCode.Should().Be(2);
        guide.Error.Should().Contain("5 Markdown files look like guides:\n  research/talks/interview0.md\n");
        var setting = guide.Error.Split('\n')[^2].Trim();
        guide.Write("guide.config.json", setting).Run("lint").ExitCode.Should().Be(0);
        guide.Error.Should().StartWith("5 guides linted");
    }

    [Fact]
    public void A_missing_file_is_named_and_the_others_are_linted()
    {
        guide.Write("a.guide", "wuld").Run("lint", "none.guide", "a.guide", "--format", "concise").ExitCode.Should().Be(2);
        guide.Error.Should().StartWith("none.guide: There is no such file.\n");
        guide.Output.Should().StartWith("a.guide:1:1:");
    }

    [Fact]
    public void A_circle_of_links_is_named_and_the_others_are_linted()
    {
        File.CreateSymbolicLink(guide.Folder["loop.guide"], guide.Folder["loop.guide"]);
        Directory.CreateDirectory(guide.Folder["sub"]);
        Directory.CreateSymbolicLink(guide.Folder["sub/up"], guide.Folder.Path);
        guide.Write("sub/a.guide", "wuld").Run("lint", "--format", "concise").ExitCode.Should().Be(2);
        guide.Error.Should().StartWith("loop.guide: This is a link that leads nowhere or in a circle.\n");
        guide.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().StartWith("sub/a.guide:1:1:");
    }

    [OrdinaryUserFact]
    public void A_folder_that_cannot_be_read_is_named()
    {
        if (OperatingSystem.IsWindows()) return;
        guide.Write("shut/a.guide", "").Write("b.guide", "fine");
        File.SetUnixFileMode(guide.Folder["shut"], UnixFileMode.None);
        guide.Run("lint").ExitCode.Should().Be(2);
        guide.Error.Should().StartWith("shut: The folder cannot be read");
        File.SetUnixFileMode(guide.Folder["shut"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void A_guide_of_ten_megabytes_is_linted_to_its_end()
    {
        var line = "Ask: What happened before that, and who was there?\n";
        guide.Write("big.guide", string.Concat(Enumerable.Repeat(line, 210_000)) + "wuld");
        guide.Run("lint", "--format", "concise").Output.Should().StartWith("big.guide:210001:1: warning");
    }

    [Fact]
    public void A_line_of_one_megabyte_is_shown_in_part()
    {
        guide.Write("long.guide", new string('a', 500_000) + " wuld " + new string('b', 500_000)).Run("lint").ExitCode.Should().Be(1);
        guide.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
        guide.Output.Should().Contain(" wuld ").And.Contain("…");
    }

    [Theory]
    [InlineData(200)]
    [InlineData(5000)]
    public void Nesting_has_no_depth_that_ends_the_program(int levels)
    {
        guide.Lint = Linter.Lint;
        var text = new StringBuilder("Section: Deep\n");
        for (var i = 0; i < levels; i++) text.Append(' ', 2 * Math.Min(i, 400)).Append("- Why did it happen?\n");
        guide.Write("deep.guide", text.ToString()).Run("lint", "--format", "json").ExitCode.Should().BeOneOf(0, 1);
    }

    [Fact]
    public void A_read_only_file_is_left_as_it_is_and_the_others_are_mended()
    {
        guide.Write("locked.guide", "wuld").Write("open.guide", "wuld");
        File.SetAttributes(guide.Folder["locked.guide"], FileAttributes.ReadOnly);
        guide.Run("lint", "--fix").ExitCode.Should().Be(2);
        guide.Error.Should().StartWith("locked.guide: The file is read-only and was left as it is.");
        guide.Read("locked.guide").Should().Be("wuld");
        guide.Read("open.guide").Should().Be("would");
        File.SetAttributes(guide.Folder["locked.guide"], FileAttributes.Normal);
    }

    [Fact]
    public void An_unknown_rule_in_an_override_is_named_with_its_place()
    {
        guide.Write("guide.config.json", "{ \"overrides\": [ { \"files\": [\"*\"],\n  \"rules\": { \"hypothetcal-question\": \"off\" } } ] }");
        guide.Write("a.guide", "fine").Run("lint").ExitCode.Should().Be(2);
        guide.Error.Should().StartWith("guide.config.json:2:14: There is no rule \"hypothetcal-question\". Did you mean \"hypothetical-question\"?");
    }

    [Fact]
    public void A_fault_of_the_program_ends_with_two_and_asks_for_a_report()
    {
        guide.Lint = (_, _, _, _) => throw new InvalidOperationException("gone wrong");
        guide.Write("a.guide", "x").Write("b.guide", "x").Run("lint", "--jobs", "2").ExitCode.Should().Be(2);
        guide.Error.Should().StartWith("guide: Internal error.").And.Contain("gone wrong");
    }
}
