using InterviewGuide.Syntax;
using InterviewGuide.Syntax.Formatting;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Syntax;

/// <summary>What holds for every text: fixtures with random damage.</summary>
public class MutationTests
{
    private static readonly string[] Pieces =
    [
        " ", "  ", "    ", "\t", "\n", "\r\n", "\r", "\n\n", ":", ": ", "?", ".", "- ", "* ", "1. ", "– ", "→ ", "a) ", "[ ] ", "# ", "## ", "### ", "\\", "|", "[", "]", "(", ")", "{", "}",
        "**", "_", "Ask: ", "Frage: ", "If yes: ", "Falls ", "Sonst: ", "Say:", "Note:", "Listen for:", "Section: ", "Task 1: ", "H1", "[H1]", "[H1, RQ2]?", "Q1: ", "(5 min)", "– 10 Min.",
        "\u00A0", "\uFEFF", "\u200B", "\u2028", "\u0308", "\u0000", "🦔", "\uD83E", "ß", "Name: value", "Probe (if not): ", "# allow a-b: c\n", "____", "----", "you", "Sie", "ihr sagt",
    ];

    private static readonly Damage Damage = new(Pieces, seed: 4711, most: 7, count: 200);

    public static TheoryData<string> Names() => FixtureTests.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_guide_is_read_without_loss(string name)
    {
        foreach (var text in Damage.To(FixtureTests.Fixtures.TextOf(name)))
        {
            var tree = GuideSyntax.Parse(new SourceText(text));
            var guide = GuideModel.From(tree);

            Tile(tree, text);
            for (var i = 0; i < guide.Items.Length; i++)
            {
                var item = guide.Items[i];
                var isSound = item.Parent < i && item.Parent >= -1 && item.Span.Start >= 0 && item.Span.End <= text.Length && item.Span.Length >= 0
                    && item.TextSpan.Length >= 0 && item.TextSpan.Start >= item.Span.Start && item.TextSpan.End <= item.Span.End
                    && (i == 0 || guide.Items[i - 1].Span.Start <= item.Span.Start);
                if (!isSound) item.Should().BeNull("its spans must lie in each other, in {0}", Damage.Show(text));
            }
            foreach (var found in guide.Diagnostics)
            {
                var isSound = found.Span.Start >= 0 && found.Span.End <= text.Length && found.Fixes.All(fix => fix.Edits.All(edit => edit.Span.End <= text.Length));
                if (!isSound) found.Should().BeNull("its spans must lie in {0}", Damage.Show(text));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Laying_out_a_damaged_guide_keeps_its_outline_and_needs_doing_once(string name)
    {
        foreach (var text in Damage.To(FixtureTests.Fixtures.TextOf(name)))
        {
            var source = new SourceText(text);
            var tree = GuideSyntax.Parse(source);
            var once = TextEdits.Apply(text, Formatter.Format(tree));
            var again = GuideSyntax.Parse(new SourceText(once));

            if (!Formatter.Format(again).IsEmpty) once.Should().BeNull("it should need no more edits, from {0}", Damage.Show(text));
            if (!SameOutline.Of(tree, again)) once.Should().BeNull("it should be read as {0}", Damage.Show(text));
        }
    }

    private static void Tile(GuideSyntaxTree tree, string text)
    {
        var at = 0;
        foreach (var token in tree.Tokens)
        {
            if (token.Span.Start != at || token.Span.IsEmpty) token.Should().BeNull("tokens must follow each other without gaps, in {0}", Damage.Show(text));
            at = token.Span.End;
        }
        if (at != text.Length) at.Should().Be(text.Length, "tokens must reach the end of {0}", Damage.Show(text));
    }
}
