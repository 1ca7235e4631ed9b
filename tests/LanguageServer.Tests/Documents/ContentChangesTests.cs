using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Text;
using Range = InterviewGuide.LanguageServer.Protocol.Range;

namespace InterviewGuide.LanguageServer.Tests.Documents;

public sealed class ContentChangesTests
{
    [Theory]
    [InlineData("abc", 0, 1, 0, 2, "X", "aXc")]
    [InlineData("ab\ncd", 0, 2, 1, 0, " ", "ab cd")]
    [InlineData("ab\r\ncd", 0, 2, 1, 0, "", "abcd")]
    [InlineData("ab\rcd", 1, 0, 1, 1, "", "ab\rd")]
    [InlineData("ab", 0, 99, 0, 99, "!", "ab!")]
    [InlineData("ab\r\ncd", 0, 99, 0, 99, "!", "ab!\r\ncd")]
    [InlineData("ab", 7, 0, 9, 5, "!", "ab!")]
    [InlineData("abc", 0, 2, 0, 1, "X", "aXc")]
    [InlineData("", 0, 0, 0, 0, "x", "x")]
    [InlineData("a\n", 1, 0, 1, 0, "b", "a\nb")]
    [InlineData("x👩y", 0, 2, 0, 2, "-", "x-👩y")]
    [InlineData("x👩y", 0, 1, 0, 2, "", "x👩y")]
    [InlineData("x👩y", 0, 1, 0, 3, "", "xy")]
    public void One_change_replaces_its_range(string text, int line, int character, int endLine, int endCharacter, string with, string result) =>
        Apply(text, Change(line, character, endLine, endCharacter, with)).Should().Be(result);

    [Fact]
    public void A_change_without_range_replaces_everything() =>
        Apply("old", new ContentChange { Text = "new\r\n" }).Should().Be("new\r\n");

    [Fact]
    public void Each_change_counts_in_what_the_one_before_left() =>
        Apply("one\ntwo", Change(0, 0, 0, 0, "zero\n"), Change(1, 0, 1, 3, "1"), new ContentChange { Text = "a\nb" }, Change(1, 1, 1, 1, "!")).Should().Be("a\nb!");

    [Fact]
    public void Changes_that_make_and_break_a_CRLF_count_lines_anew()
    {
        Apply("a\rb", Change(1, 0, 1, 0, "\n"), Change(1, 0, 1, 1, "B")).Should().Be("a\r\nB");
        Apply("a\r\nb", Change(0, 1, 1, 0, "\r"), Change(0, 1, 0, 1, "x"), Change(1, 0, 1, 0, "\n")).Should().Be("ax\r\nb");
        Apply("a\r\nb\nc", Change(2, 0, 2, 1, "C"), Change(0, 1, 0, 1, "!"), Change(0, 0, 0, 1, "A")).Should().Be("A!\r\nb\nC");
    }

    [Fact]
    public void Random_changes_at_once_give_the_same_as_one_by_one()
    {
        var random = new Random(4);
        string[] pieces = ["", "x", "\n", "\r", "\r\n", "ä", "👩‍👩‍👧", "𝄞", "Ask: ", "\t"];
        for (var run = 0; run < 300; run++)
        {
            var text = string.Concat(Enumerable.Range(0, 12).Select(_ => pieces[random.Next(pieces.Length)]));
            var changes = new ContentChange[random.Next(1, 6)];
            var expected = new SourceText(text);
            for (var i = 0; i < changes.Length; i++)
            {
                changes[i] = Change(random.Next(5), random.Next(6), random.Next(5), random.Next(6), pieces[random.Next(pieces.Length)]);
                var span = TextRange.SpanOf(expected, changes[i].Range ?? default);
                expected = new SourceText(string.Concat(expected.Text.AsSpan(0, span.Start), changes[i].Text, expected.Text.AsSpan(span.End)));
            }
            Apply(text, changes).Should().Be(expected.Text);
        }
    }

    private static string Apply(string text, params ContentChange[] changes) => ContentChanges.Apply(new SourceText(text), changes).Text;

    private static ContentChange Change(int line, int character, int endLine, int endCharacter, string text) =>
        new(new Range(new Position(line, character), new Position(endLine, endCharacter))) { Text = text };
}
