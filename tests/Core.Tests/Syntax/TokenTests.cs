using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Syntax;

public class TokenTests
{
    private static IEnumerable<string> Tokens(string text) => GuideSyntax.Parse(new SourceText(text)).Tokens
        .Where(static token => token.Kind is not (TokenKind.Blank or TokenKind.LineEnd))
        .Select(token => token.Kind + " " + text.Substring(token.Span.Start, token.Span.Length));

    [Fact]
    public void A_keyed_line_is_cut_into_its_parts() =>
        Tokens("- **Task 2 (optional):** Book {city} [click] (5 min) [H1]  \n").Should().Equal(
            "Bullet -", "Emphasis **", "Keyword Task", "Label 2", "Remark (optional)", "Colon :", "Emphasis **", "Text Book ", "Placeholder {city}",
            "Text  ", "Bracket [click]", "Time (5 min)", "References [H1]", "TrailingBlank   ");

    [Fact]
    public void A_branch_is_cut_into_opener_condition_and_text() =>
        Tokens("Section: A\nIf yes: Why?\n(If no) Why not?\nIf: they hesitate\n").Should().Equal(
            "Keyword Section", "Colon :", "Text A", "BranchOpener If", "Condition yes", "Colon :", "Text Why?",
            "Text (", "BranchOpener If", "Condition no", "Text )", "Text Why not?", "BranchOpener If", "Colon :", "Condition they hesitate");

    [Fact]
    public void Comments_headings_tables_and_escapes_have_their_own_tokens() =>
        Tokens("# a comment\n## Title\n| a | b |\n\\Note: text\nSay: one\n  \\If two\n").Should().Equal(
            "Comment # a comment", "Heading ##", "Text Title", "Table | a | b |", "Escape \\", "Text Note: text", "Keyword Say", "Colon :", "Text one",
            "Indentation   ", "Escape \\", "Text If two");
}
