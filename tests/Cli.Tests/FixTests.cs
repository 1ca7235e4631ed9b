using System.Diagnostics;
using System.Text;

namespace InterviewGuide.Cli.Tests;

public sealed class FixTests : IDisposable
{
    private readonly GuideCommand guide = new();

    public void Dispose() => guide.Dispose();

    [Fact]
    public void Safe_fixes_are_applied_and_what_is_left_is_reported()
    {
        guide.Write("a.guide", "wuld mustn snip").Run("lint", "--fix", "--format", "concise").ExitCode.Should().Be(1);
        guide.Read("a.guide").Should().Be("would mustn snip");
        guide.Output.Should().StartWith("a.guide:1:7: error:").And.NotContain("warning");
        guide.Error.Should().StartWith("1 guide mended.\n");
    }

    [Fact]
    public void Unsafe_fixes_take_rewrites_along_but_never_snippets()
    {
        guide.Write("a.guide", "wuld mustn snip").Run("lint", "--fix", "--unsafe-fixes");
        guide.Read("a.guide").Should().Be("would did snip");
    }

    [Fact]
    public void Unsafe_fixes_alone_write_nothing_and_say_what_they_go_with()
    {
        guide.Write("a.guide", "wuld mustn snip").Run("lint", "--unsafe-fixes").ExitCode.Should().Be(2);
        guide.Read("a.guide").Should().Be("wuld mustn snip");
        guide.Error.Should().Contain("--diff").And.Contain("--fix");
    }

    [Fact]
    public void Twice_is_the_same_as_once()
    {
        guide.Write("a.guide", "wuld wuldwuld\n").Run("lint", "--fix");
        var once = guide.Read("a.guide");
        var time = File.GetLastWriteTimeUtc(guide.Folder["a.guide"]);
        guide.Run("lint", "--fix");
        guide.Read("a.guide").Should().Be(once).And.Be("would wouldwould\n");
        File.GetLastWriteTimeUtc(guide.Folder["a.guide"]).Should().Be(time);
    }

    [Theory]
    [InlineData("wuld\r\nx\r\n", "would\r\nx\r\n")]
    [InlineData("\uFEFFä wuld\r👩‍👩‍👧", "\uFEFFä would\r👩‍👩‍👧")]
    [InlineData("a\u0308 wuld\t \n\n", "a\u0308 would\t \n\n")]
    public void Every_byte_outside_of_the_edits_stays(string before, string after)
    {
        guide.Folder.Write("a.guide", Encoding.UTF8.GetBytes(before));
        guide.Run("lint", "--fix");
        File.ReadAllBytes(guide.Folder["a.guide"]).Should().Equal(Encoding.UTF8.GetBytes(after));
    }

    [Fact]
    public void Fixes_that_call_for_each_other_are_not_applied()
    {
        guide.Write("a.guide", "pinggg wuld").Run("lint", "--fix").ExitCode.Should().Be(2);
        guide.Read("a.guide").Should().Be("pinggg wuld");
        guide.Error.Should().StartWith("a.guide: The fixes for this file call for each other without end");
    }

    [Fact]
    public void A_guide_that_is_done_is_never_changed()
    {
        guide.Write("a.guide", "Status: done\nwuld").Run("lint", "--fix", "--include-done").ExitCode.Should().Be(1);
        guide.Read("a.guide").Should().EndWith("wuld");
    }

    [Fact]
    public void Under_a_broken_configuration_nothing_is_changed()
    {
        guide.Write("guide.config.json", "{").Write("a.guide", "wuld").Run("lint", "--fix").ExitCode.Should().Be(2);
        guide.Read("a.guide").Should().Be("wuld");
    }

    [Fact]
    public void Mended_standard_input_is_the_result_and_findings_go_elsewhere()
    {
        guide.Input = "wuld mustn\n";
        guide.Run("lint", "--fix", "-", "--format", "concise").ExitCode.Should().Be(1);
        guide.Output.Should().Be("would mustn\n");
        guide.Error.Should().StartWith("stdin.guide:1:7: error:");
    }

    [Fact]
    public void The_difference_is_shown_and_nothing_is_changed()
    {
        guide.Write("sub/a.guide", "one\nwuld\nthree\n").Run("lint", "--diff").ExitCode.Should().Be(1);
        guide.Output.Should().Be("--- a/sub/a.guide\n+++ b/sub/a.guide\n@@ -1,3 +1,3 @@\n one\n-wuld\n+would\n three\n");
        guide.Error.Should().BeEmpty();
        guide.Read("sub/a.guide").Should().Be("one\nwuld\nthree\n");
    }

    [Fact]
    public void Rewrites_are_in_the_difference_on_request() =>
        guide.Write("a.guide", "mustn\n").Run("lint", "--diff", "--unsafe-fixes").Output.Should().EndWith("-mustn\n+did\n");

    [Fact]
    public void Git_applies_the_difference()
    {
        var lines = Enumerable.Range(0, 60).Select(i => i % 13 == 5 ? $"line {i} wuld\r\n" : i % 4 == 0 ? "same\n" : $"line {i}\n");
        var before = string.Concat(lines) + "wuld at the end";
        guide.Write("a.guide", before).Write("b.guide", before);
        var patch = guide.Run("lint", "--diff", "a.guide").Output;
        guide.Folder.Write("fix.patch", patch);
        using var git = Process.Start(new ProcessStartInfo("git", ["apply", "--whitespace=nowarn", "fix.patch"])
        {
            WorkingDirectory = guide.Folder.Path,
            RedirectStandardError = true,
            Environment = { ["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(guide.Folder.Path) },
        }) ?? throw new InvalidOperationException();
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        error.Should().BeEmpty();
        guide.Run("lint", "--fix", "b.guide");
        guide.Read("a.guide").Should().Be(guide.Read("b.guide")).And.NotBe(before);
    }
}
