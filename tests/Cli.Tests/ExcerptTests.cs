using InterviewGuide.Cli.Reports;
using InterviewGuide.Text;

namespace InterviewGuide.Cli.Tests;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("When [wuld] you?", 40, "When wuld you?", 5, 4)]
    [InlineData("\t[wuld]", 40, "    wuld", 4, 4)]
    [InlineData("ab\t[wuld]", 40, "ab  wuld", 4, 4)]
    [InlineData("[a\tb]", 40, "a   b", 0, 5)]
    [InlineData("ä a\u0308 [x]", 40, "ä a\u0308 x", 4, 1)]
    [InlineData("日本 [x]", 40, "日本 x", 5, 1)]
    [InlineData("👩‍👩‍👧 [x]", 40, "👩‍👩‍👧 x", 3, 1)]
    [InlineData("x[]", 40, "x", 1, 1)]
    [InlineData("[]", 40, "", 0, 1)]
    [InlineData("a\u001b[[x]", 40, "a\uFFFD[x", 3, 1)]
    [InlineData("0123456789012345678901234567890123456789[x]", 20, "…56789 ", -1, 1)]
    public void Carets_stand_below_their_characters(string marked, int width, string line, int column, int carets)
    {
        var (source, span) = Parse(marked);
        var excerpt = Excerpt.Of(source, span, width);
        TextWidth.Of(excerpt.Line).Should().BeLessThanOrEqualTo(width);
        if (column < 0)
        {
            excerpt.Line.Should().StartWith("…").And.EndWith("x");
            excerpt.CaretColumn.Should().Be(TextWidth.Of(excerpt.Line) - 1);
            return;
        }
        excerpt.Should().Be(new Excerpt(line, column, carets));
    }

    [Fact]
    public void Of_several_lines_the_first_is_shown()
    {
        var source = new SourceText("one two\nthree");
        Excerpt.Of(source, new TextSpan(4, 9), 40).Should().Be(new Excerpt("one two", 4, 3));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(57)]
    [InlineData(1999)]
    [InlineData(99_999)]
    public void However_long_the_line_the_carets_are_in_view(int place)
    {
        var text = string.Concat(Enumerable.Repeat("日a👩\u0308\t", 20_000));
        var at = Math.Min(place, text.Length - 1);
        if (char.IsLowSurrogate(text[at])) at--;
        var excerpt = Excerpt.Of(new SourceText(text), new TextSpan(at, 40), 60);
        TextWidth.Of(excerpt.Line).Should().BeLessThanOrEqualTo(60);
        excerpt.CaretColumn.Should().BeInRange(0, 59);
        (excerpt.CaretColumn + excerpt.CaretWidth).Should().BeLessThanOrEqualTo(61);
    }

    private static (SourceText Source, TextSpan Span) Parse(string marked)
    {
        // The last opening bracket starts the span.
        var start = marked.LastIndexOf('[');
        var end = marked.LastIndexOf(']');
        var text = marked.Remove(end, 1).Remove(start, 1);
        return (new SourceText(text), TextSpan.FromBounds(start, end - 1));
    }
}
