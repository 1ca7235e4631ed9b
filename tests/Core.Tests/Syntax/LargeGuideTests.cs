using System.Text;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Syntax.Formatting;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Syntax;

/// <summary>Texts that nobody writes and some programs do. A reader that is slower than linear does not come to an end here.</summary>
public class LargeGuideTests
{
    private const int OneMegabyte = 1_000_000;
    private const int ManyLines = 250_000;

    private static Guide ReadAll(string text)
    {
        var tree = GuideSyntax.Parse(new SourceText(text));
        tree.Tokens.Sum(static token => token.Span.Length).Should().Be(text.Length);
        return GuideModel.From(tree);
    }

    [Fact]
    public void Hundreds_of_levels_nest()
    {
        var text = new StringBuilder("Section: Deep\n");
        for (var level = 0; level < 1000; level++) text.Append(' ', level * 2).Append("- Why?\n");

        var guide = ReadAll(text.ToString());

        guide.Items[^1].Parent.Should().Be(guide.Items.Length - 2);
        Formatter.Format(GuideSyntax.Parse(new SourceText(text.ToString()))).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("[H1]")]
    [InlineData("{")]
    [InlineData("(")]
    [InlineData(":")]
    [InlineData("**")]
    [InlineData("- ")]
    [InlineData("If ")]
    [InlineData("\t")]
    [InlineData("1.1")]
    [InlineData("–")]
    [InlineData("5 min ")]
    [InlineData("(5 min) ")]
    public void A_line_of_a_megabyte_is_read(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, OneMegabyte / piece.Length));

        foreach (var start in new[] { "", "Ask: ", "Section: ", "If " }) ReadAll("Section: S\n" + start + line + "\n");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("- Why?\n")]
    [InlineData("Probe: Why?\n")]
    [InlineData("If yes:\n")]
    [InlineData("(5 min)\n\n")]
    [InlineData("Title\n\n\n\n")]
    [InlineData("    more\n")]
    [InlineData("# a\n")]
    [InlineData("| a |\n")]
    [InlineData("H1: a\n")]
    [InlineData("Prob: a\n")]
    [InlineData("Section: [H1]\n")]
    [InlineData("  - \t - \n")]
    public void Very_many_short_lines_are_read(string line) =>
        ReadAll("Ask: start\n" + string.Concat(Enumerable.Repeat(line, ManyLines / line.Length)));

    [Fact]
    public void A_deep_nest_before_many_short_lines_is_read()
    {
        var text = new StringBuilder("Section: Deep\n");
        for (var level = 0; level < 500; level++) text.Append(' ', level * 2).Append(level % 2 == 0 ? "Ask: Why?\n" : "If yes:\n");
        for (var line = 0; line < 50_000; line++) text.Append(line % 2 == 0 ? "Probe: Why?\n" : "Listen for: x\n");

        ReadAll(text.ToString()).Items.Should().HaveCount(50_501);
    }

    [Fact]
    public void Ten_megabytes_are_read()
    {
        var guide = string.Concat(Enumerable.Repeat("Section: A day (5 min)\n  Ask: What did you do first? [H1]\n    Probe: Why?\n    - And then?\n  Listen for: names\n\n", 90_000));

        GuideModel.From(GuideSyntax.Parse(new SourceText(guide))).Items.Should().HaveCount(450_000);
    }
}
