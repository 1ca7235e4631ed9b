using InterviewGuide.Syntax;
using InterviewGuide.Syntax.Formatting;
using InterviewGuide.Testing;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Syntax;

/// <summary>
/// Every guide in tests/fixtures/guides is read as its .outline file says, however its lines end. Set GUIDE_ACCEPT=1 to
/// write outlines anew, and read what changed.
/// </summary>
public class FixtureTests
{
    private static readonly string Folder = RepositoryFolder.At("tests", "fixtures", "guides");

    public static TheoryData<string> Names() => [.. Files().Select(static file => Path.GetFileName(file))];

    internal static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder).Where(static file => Path.GetExtension(file) is ".guide" or ".leitfaden").Order(StringComparer.Ordinal);

    private static string TextOf(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private static string Expected(string name) => File.ReadAllText(Path.Combine(Folder, name + ".outline"));

    private static string Show(string text, int skippedLines = 0) => Outlines.Show(Outlines.Read(text), skippedLines);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_guide_is_read_as_its_outline_says(string name)
    {
        var outline = Show(TextOf(name));
        if (Environment.GetEnvironmentVariable("GUIDE_ACCEPT") == "1") File.WriteAllText(Path.Combine(Folder, name + ".outline"), outline);

        outline.Should().Be(Expected(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_ends_do_not_change_the_outline(string name)
    {
        var text = TextOf(name);

        Show(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Should().Be(Expected(name));
        Show(text.Replace('\n', '\r')).Should().Be(Expected(name));
        Show(text.TrimEnd('\n')).Should().Be(Expected(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Characters_of_two_code_units_do_not_change_the_outline(string name) =>
        Show("# 🦔: a comment before all\n" + TextOf(name), skippedLines: 1).Should().Be(Expected(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Laying_out_keeps_the_outline_and_needs_doing_once(string name)
    {
        var source = new SourceText(TextOf(name));

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
