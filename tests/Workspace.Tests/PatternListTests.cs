using InterviewGuide.Workspace.Patterns;

namespace InterviewGuide.Workspace.Tests;

public sealed class PatternListTests
{
    [Theory]
    [InlineData("*.md", "deep/down/a.md", true)]
    [InlineData("/a.md", "a.md", true)]
    [InlineData("/a.md", "b/a.md", null)]
    [InlineData("b/a.md", "c/b/a.md", null)]
    [InlineData("drafts/", "drafts", null)]
    [InlineData("*.md\n!keep.md", "keep.md", false)]
    [InlineData("!keep.md\n*.md", "keep.md", true)]
    [InlineData("# comment\n\n*.md  \r\n", "a.md", true)]
    [InlineData("\\#a", "#a", true)]
    [InlineData("a\\ ", "a ", true)]
    [InlineData("./a.md", "a.md", true)]
    public void Patterns_of_gitignore_hold_as_git_reads_them(string patterns, string path, bool? expected) =>
        PatternList.OfGitIgnore(patterns).Match(path, isFolder: false).Should().Be(expected);

    [Fact]
    public void A_pattern_with_a_trailing_slash_is_for_folders() =>
        PatternList.OfGitIgnore("drafts/").Match("x/drafts", isFolder: true).Should().BeTrue();

    [Fact]
    public void What_matches_a_folder_holds_for_everything_in_it_unless_taken_back_nearer()
    {
        var list = PatternList.OfConfiguration(["research/", "!research/old/"]);
        list.MatchBelow("research/new/a.md").Should().BeTrue();
        list.MatchBelow("research/old/a.md").Should().BeFalse();
        list.MatchBelow("other/a.md").Should().BeNull();
    }
}
