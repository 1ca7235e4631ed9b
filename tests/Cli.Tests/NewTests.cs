using InterviewGuide.Linting;

namespace InterviewGuide.Cli.Tests;

/// <summary><c>guide new</c>.</summary>
public sealed class NewTests : IDisposable
{
    private readonly GuideCommand guide = new();

    public void Dispose() => guide.Dispose();

    [Fact]
    public void New_writes_a_guide_of_the_kind_in_the_language_of_messages()
    {
        guide.Run("new", "usability").ExitCode.Should().Be(0);
        guide.Read("usability.guide").Should().Contain("Kind: usability");
        guide.Error.Should().Contain("guide lint usability.guide");
        guide.Output.Should().BeEmpty();

        guide.Run("new", "usability", "--locale", "de").ExitCode.Should().Be(0);
        guide.Read("usability.leitfaden").Should().Contain("Art: Usability-Test");
    }

    [Fact]
    public void New_takes_a_name_that_guides_use_a_language_and_a_file()
    {
        guide.Run("new", "Experteninterview", "--language", "de", "-o", "hitze.leitfaden").ExitCode.Should().Be(0);
        guide.Read("hitze.leitfaden").Should().Contain("Art: Experteninterview");
    }

    [Fact]
    public void New_writes_to_standard_output_where_that_is_named()
    {
        guide.Run("new", "discovery", "--output", "-").ExitCode.Should().Be(0);
        guide.Output.Should().StartWith("Guide: ");
        Directory.GetFileSystemEntries(guide.Folder.Path).Should().BeEmpty();
    }

    [Fact]
    public void New_never_overwrites()
    {
        guide.Write("discovery.guide", "mine").Run("new", "discovery").ExitCode.Should().Be(2);
        guide.Read("discovery.guide").Should().Be("mine");
        guide.Error.Should().Be("discovery.guide: There is already a file of this name; it was left as it is.\n");
        guide.Write("sub/a.guide", "").Run("new", "discovery", "-o", "sub").ExitCode.Should().Be(2);
        guide.Run("new", "discovery", "-o", "none/a.guide").ExitCode.Should().Be(2);
        guide.Error.Should().StartWith("none/a.guide: The folder does not exist");
    }

    [Theory]
    [InlineData("usabilty", "Did you mean \"usability\"?")]
    [InlineData("seance", "There are: discovery, switch, ")]
    public void New_says_which_kinds_there_are(string kind, string message)
    {
        guide.Run("new", kind).ExitCode.Should().Be(2);
        guide.Error.Should().StartWith($"guide: There is no kind \"{kind}\".").And.Contain(message);
    }

    [Fact]
    public void What_new_writes_can_be_linted_at_once()
    {
        guide.Lint = Linter.Lint;
        guide.Run("new", "discovery");
        guide.Run("lint", "discovery.guide").ExitCode.Should().Be(0);
    }
}
