using InterviewGuide.Markdown;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Markdown;

/// <summary>What holds for every text: fixtures with random damage.</summary>
public class MarkdownMutationTests
{
    private static readonly string[] Pieces =
    [
        " ", "    ", "\t", "\n", "\r\n", "\r", "\n\n", ":", ": ", "?", ".", "- ", "* ", "1. ", "b. ", "1.2 ", "– ", "→ ", "[ ] ", "# ", "##", "###### ", "\\", "|", "|-|", "[", "]", "(", ")", "{", "}",
        "*", "**", "***", "_", "__", "____", "```", "~~~", ">", "> > ", "---\n", "===\n", "<!--", "-->", "<!-- guide: off -->", "<!-- guide: allow a-b: c -->", "<br>", "<li>", "<h2>", "</", "<",
        "Ask: ", "Frage: ", "If yes, ", "Falls ja: ", "(If ", "[", "Say:", "**Note:**", "Listen for:", "Them: ", "(5 min)", "https://a.b/c ", "P1: A, B", "\"", "“", "”", "„", "'", "«",
        "\u00A0", "\uFEFF", "\u200B", "\u2028", "\u0308", "\u0000", "🦔", "\uD83E", "ß", "you", "Sie", "ihr sagt", "the user", "Imagine ", "Bitte ", "me", "ö",
    ];

    private static readonly Damage Damage = new(Pieces, seed: 815, most: 9, count: 300);

    public static TheoryData<string> Names() => MarkdownFixtureTests.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_guide_is_read_and_every_line_with_a_word_belongs_to_an_item(string name)
    {
        foreach (var text in Damage.To(MarkdownFixtureTests.Fixtures.TextOf(name)))
        {
            var guide = MarkdownGuide.Read(new SourceText(text));

            for (var i = 0; i < guide.Items.Length; i++)
            {
                if (!IsSound(guide, i)) Facts(guide.Items[i]).Should().BeNull("its spans must lie in each other, in {0}", Damage.Show(text));
            }
            if (guide.Suppressions.Any(allow => allow.Item >= guide.Items.Length)) guide.Suppressions.Should().BeEmpty("they must hold for items, in {0}", Damage.Show(text));
            if (MarkdownLines.Unread(guide).FirstOrDefault() is { } line) line.Should().BeNull("nothing is passed over silently, in {0}", Damage.Show(text));
        }
    }

    private static bool IsSound(Guide guide, int index)
    {
        var item = guide.Items[index];
        return item.Index == index && item.Parent < index && item.Parent >= -1 && item.Section < index && item.Section >= -1
            && item.Span.Start >= 0 && item.Span.Length >= 0 && item.Span.End <= guide.Source.Length
            && item.TextSpan.Length >= 0 && item.TextSpan.Start >= item.Span.Start && item.TextSpan.End <= item.Span.End
            && item.TextGaps.All(gap => gap.Start >= item.TextSpan.Start && gap.End <= item.TextSpan.End)
            && (index == 0 || guide.Items[index - 1].Span.Start <= item.Span.Start);
    }

    private static string Facts(Item item) =>
        $"item {item.Index} of {item.Parent} in {item.Section}: {item.Keyword} {item.Role} {item.Span} {item.TextSpan} {string.Join(' ', item.TextGaps)}";
}
