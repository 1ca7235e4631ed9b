using InterviewGuide.Markdown;
using InterviewGuide.Model;
using InterviewGuide.Tests.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Markdown;

/// <summary>Every guide in tests/fixtures/markdown is read as its .outline file says, however its lines end.</summary>
public class MarkdownFixtureTests
{
    internal static OutlineFixtures Fixtures { get; } = new("markdown", [".md"], Read);

    public static TheoryData<string> Names() => [.. Fixtures.Names];

    private static Guide Read(string text) => MarkdownGuide.Read(new SourceText(text));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_guide_is_read_as_its_outline_says(string name) => Fixtures.Check(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_ends_do_not_change_the_outline(string name) => Fixtures.CheckLineEnds(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Characters_of_two_code_units_do_not_change_the_outline(string name)
    {
        // Front matter must stay on the first line.
        var text = Fixtures.TextOf(name);
        if (text.StartsWith("---", StringComparison.Ordinal)) Fixtures.Show(text + "<!-- 🦔 -->").Should().StartWith(Fixtures.Expected(name));
        else Fixtures.Show("<!-- 🦔 -->\n" + text, skippedLines: 1).Should().Be(Fixtures.Expected(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_with_a_word_belongs_to_an_item(string name) => MarkdownLines.Unread(Read(Fixtures.TextOf(name))).Should().BeEmpty();
}
