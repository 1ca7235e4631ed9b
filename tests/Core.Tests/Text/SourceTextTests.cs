using InterviewGuide.Text;

namespace InterviewGuide.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\r\nb\rc\n", 4)]
    [InlineData("a\u2028b\u0085c\fd", 1)]
    public void Lines_end_at_LF_CRLF_and_lone_CR_only(string text, int lines) =>
        new SourceText(text).LineCount.Should().Be(lines);

    [Theory]
    [InlineData("Frage: Wie war’s?\r\n𝄞 x\ra\u0308\n")]
    [InlineData("👩‍👩‍👧\tb\n\n\r\n")]
    public void Every_offset_survives_the_way_to_a_position_and_back(string text)
    {
        var source = new SourceText(text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var insideBreak = offset > 0 && offset < text.Length && text[offset] == '\n' && text[offset - 1] == '\r';
            var insidePair = offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]);
            var expected = insideBreak || insidePair ? offset - 1 : offset;
            source.OffsetAt(source.PositionAt(offset)).Should().Be(expected, "offset {0}", offset);
        }
    }

    [Fact]
    public void Positions_outside_the_text_move_to_the_nearest_place()
    {
        var source = new SourceText("ab\r\ncd");
        source.OffsetAt(new LinePosition(0, 99)).Should().Be(2);
        source.OffsetAt(new LinePosition(9, 0)).Should().Be(6);
        source.OffsetAt(new LinePosition(-1, 5)).Should().Be(0);
    }

    [Fact]
    public void A_changed_text_has_the_lines_of_the_same_text_made_anew()
    {
        var random = new Random(5);
        var text = new SourceText("");
        for (var i = 0; i < 20_000; i++)
        {
            var start = random.Next(text.Length + 1);
            var span = TextSpan.FromBounds(start, random.Next(3) == 0 ? start : random.Next(start, Math.Min(start + 6, text.Length) + 1));
            var letters = text.Length > 40 ? 2 : 6;
            text = text.With(span, new string([.. Enumerable.Range(0, random.Next(letters)).Select(_ => "\r\nab"[random.Next(4)])]));
            var anew = new SourceText(text.Text);
            Enumerable.Range(0, text.LineCount).Select(text.LineStart).Should().Equal(Enumerable.Range(0, anew.LineCount).Select(anew.LineStart));
        }
    }
}
