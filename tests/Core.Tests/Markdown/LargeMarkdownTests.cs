using InterviewGuide.Linting;
using InterviewGuide.Text;

namespace InterviewGuide.Core.Tests.Markdown;

/// <summary>Texts that nobody writes and some programs do. A linter that is slower than linear does not come to an end here.</summary>
public class LargeMarkdownTests
{
    [Theory]
    [InlineData("# Interview\n\n|a|\n|---|\n|", "Why did you leave?|")]
    [InlineData("# Interview\n\n## Questions\n\n- ", "would you buy it and why not ")]
    [InlineData("# Interview\n\n## Questions\n\n- ", "Would you pay for it? ")]
    [InlineData("# Interview\n\n## Questions\n\nWhy?\n\n## Closing\n\n- ", "would you mind and imagine that we would love to have you ")]
    public void A_line_of_many_thousand_characters_is_linted(string head, string piece)
    {
        var text = head + string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + "?\n";
        Linter.Lint(new GuideDocument("a.md", new SourceText(text), GuideFormat.Markdown), new LintConfiguration()).HasInternalError.Should().BeFalse();
    }
}
