namespace InterviewGuide.Cli.Tests;

public sealed class FormatTests : IDisposable
{
    private const string Untidy = "Section:   Core   \n  Ask:  What happened?\n      - Who was there?\n";
    private readonly GuideCommand guide = new();

    public void Dispose() => guide.Dispose();

    [Fact]
    public void A_guide_is_laid_out_and_twice_is_the_same_as_once()
    {
        guide.Write("a.guide", Untidy).Run("format").ExitCode.Should().Be(0);
        var once = guide.Read("a.guide");
        once.Should().NotBe(Untidy).And.Contain("    Ask: What happened?");
        guide.Error.Should().Be("1 guide laid out anew.\n");
        guide.Run("format");
        guide.Read("a.guide").Should().Be(once);
        guide.Error.Should().Be("1 guide stays as it is.\n");
    }

    [Fact]
    public void Check_names_the_guides_and_changes_nothing()
    {
        guide.Write("a.guide", Untidy).Write("b.guide", "Section: Core\n").Run("format", "--check").ExitCode.Should().Be(1);
        guide.Output.Should().Be("a.guide\n");
        guide.Error.Should().Be("1 guide would be laid out anew.\n1 guide stays as it is.\n");
        guide.Read("a.guide").Should().Be(Untidy);
        guide.Run("format");
        guide.Run("format", "--check").ExitCode.Should().Be(0);
    }

    [Fact]
    public void The_difference_is_shown_and_nothing_is_changed()
    {
        guide.Write("a.guide", Untidy).Run("format", "--diff").ExitCode.Should().Be(1);
        guide.Output.Should().StartWith("--- a/a.guide\n+++ b/a.guide\n@@ -1,3 ").And.Contain("+    Ask: What happened?\n");
        guide.Read("a.guide").Should().Be(Untidy);
    }

    [Fact]
    public void Markdown_and_guides_that_are_done_are_left_alone()
    {
        var done = "Status: done\n\n" + Untidy;
        guide.Write("a.md", "#  Talk\n*   What?\n").Write("b.guide", done).Run("format", "a.md", "b.guide").ExitCode.Should().Be(0);
        guide.Read("a.md").Should().Be("#  Talk\n*   What?\n");
        guide.Read("b.guide").Should().Be(done);
        guide.Error.Should().Be("1 guide stays as it is.\n1 Markdown file left alone.\n");
    }

    [Fact]
    public void Standard_input_comes_back_laid_out()
    {
        guide.Input = Untidy;
        guide.Run("format", "-").Output.Should().Contain("    Ask: What happened?\n");
        guide.Error.Should().BeEmpty();
    }

    [Fact]
    public void Line_ends_and_byte_order_mark_stay()
    {
        guide.Write("a.guide", "\uFEFFSection:  Core\r\n  Ask:  What?\r\n").Run("format");
        File.ReadAllBytes(guide.Folder["a.guide"]).Should().Equal(System.Text.Encoding.UTF8.GetBytes("\uFEFFSection: Core\r\n    Ask: What?\r\n"));
    }

    [Fact]
    public void Under_a_broken_configuration_nothing_is_changed()
    {
        guide.Write("guide.config.json", "{").Write("a.guide", Untidy).Run("format").ExitCode.Should().Be(2);
        guide.Read("a.guide").Should().Be(Untidy);
    }

    [Fact]
    public void A_folder_without_guides_is_no_success()
    {
        guide.Run("format").ExitCode.Should().Be(2);
        guide.Run("format", "--allow-empty").ExitCode.Should().Be(0);
    }
}
