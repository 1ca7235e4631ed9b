using InterviewGuide.Workspace.Patterns;

namespace InterviewGuide.Workspace.Tests;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "b/a.md", false)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "b/c/a.md", true)]
    [InlineData("b/**", "b/c/a.md", true)]
    [InlineData("b/**", "b", false)]
    [InlineData("b/**/a.md", "b/a.md", true)]
    [InlineData("b/**/a.md", "b/c/d/a.md", true)]
    [InlineData("b/**/a.md", "bc/a.md", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("a*c", "ac", true)]
    [InlineData("a**c", "a/c", false)]
    [InlineData("**", "a/b", true)]
    [InlineData("interview-[0-9]", "interview-7", true)]
    [InlineData("interview-[!0-9]", "interview-7", false)]
    [InlineData("[]a]", "]", true)]
    [InlineData("[a", "[a", true)]
    [InlineData("a[/]b", "a/b", false)]
    [InlineData("*.{md,txt}", "x.txt", true)]
    [InlineData("{a,b/{c,d}}/x", "b/d/x", true)]
    [InlineData("{a,b}", "c", false)]
    [InlineData("{,x}y", "y", true)]
    [InlineData("{a", "{a", true)]
    [InlineData("\\*", "*", true)]
    [InlineData("\\*", "a", false)]
    [InlineData("Leitfäden/*", "Leitfäden/Müller.md", true)]
    public void A_pattern_matches_whole_paths(string pattern, string path, bool matches) =>
        new Glob(pattern).IsMatch(path).Should().Be(matches);

    [Fact]
    public void Braces_mean_themselves_where_they_are_switched_off() =>
        new Glob("{a,b}", braces: false).IsMatch("{a,b}").Should().BeTrue();

    [Fact]
    public void Case_is_ignored_on_request_only()
    {
        new Glob("A[b-c]", ignoreCase: true).IsMatch("aB").Should().BeTrue();
        new Glob("A[b-c]").IsMatch("ab").Should().BeFalse();
    }

    [Fact]
    public void Many_stars_and_braces_on_a_long_path_do_not_multiply()
    {
        var pattern = string.Concat(Enumerable.Repeat("{a,aa,*a}*", 40)) + "b";
        new Glob(pattern).IsMatch(new string('a', 4000)).Should().BeFalse();
    }
}
