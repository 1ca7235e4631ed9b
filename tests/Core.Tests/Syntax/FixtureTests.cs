using InterviewGuide.Syntax;
using InterviewGuide.Syntax.Formatting;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Syntax;

/// <summary>Every guide in tests/fixtures/guides is read as its .outline file says, however its lines end.</summary>
public class FixtureTests
{
    internal static OutlineFixtures Fixtures { get; } = new("guides", [".guide", ".leitfaden"], text => Outlines.Read(text));

    public static TheoryData<string> Names() => [.. Fixtures.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_guide_is_read_as_its_outline_says(string name) => Fixtures.Check(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_ends_do_not_change_the_outline(string name) => Fixtures.CheckLineEnds(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Characters_of_two_code_units_do_not_change_the_outline(string name) =>
        Fixtures.Show("# 🦔: a comment before all\n" + Fixtures.TextOf(name), skippedLines: 1).Should().Be(Fixtures.Expected(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Laying_out_keeps_the_outline_and_needs_doing_once(string name)
    {
        var source = new SourceText(Fixtures.TextOf(name));

        var edits = Formatter.Format(GuideSyntax.Parse(source));

        var once = TextEdits.Apply(source.Text, edits);
        Formatter.Format(GuideSyntax.Parse(new SourceText(once))).Should().BeEmpty();
        Items(once).Should().Equal(Items(source.Text));
    }

    private static IEnumerable<string> Items(string text)
    {
        var guide = Outlines.Read(text);
        return guide.Items.Select(item => $"{item.Index} <{item.Parent} {item.Role} {item.Keyword} {item.SectionRole}: {Outlines.Words(guide, item)}");
    }
}
