using InterviewGuide.Markdown;
using InterviewGuide.Model;
using InterviewGuide.Testing;
using InterviewGuide.Tests.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Markdown;

/// <summary>
/// Every guide in tests/fixtures/markdown is read as its .outline file says, however its lines end. Set GUIDE_ACCEPT=1 to
/// write outlines anew, and read what changed.
/// </summary>
public class MarkdownFixtureTests
{
    private static readonly string Folder = RepositoryFolder.At("tests", "fixtures", "markdown");

    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(Folder, "*.md").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    internal static string TextOf(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private static string Expected(string name) => File.ReadAllText(Path.Combine(Folder, name + ".outline"));

    private static Guide Read(string text) => MarkdownGuide.Read(new SourceText(text));

    private static string Show(string text, int skippedLines = 0) => Outlines.Show(Read(text), skippedLines);

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
        Show(text + "\n\n").Should().Be(Expected(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Characters_of_two_code_units_do_not_change_the_outline(string name)
    {
        // Front matter must stay on the first line.
        var text = TextOf(name);
        if (text.StartsWith("---", StringComparison.Ordinal)) Show(text + "<!-- 🦔 -->").Should().StartWith(Expected(name));
        else Show("<!-- 🦔 -->\n" + text, skippedLines: 1).Should().Be(Expected(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_with_a_word_belongs_to_an_item(string name) => MarkdownLines.Unread(Read(TextOf(name))).Should().BeEmpty();
}
