using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Text;
using Range = InterviewGuide.LanguageServer.Protocol.Range;

namespace InterviewGuide.LanguageServer.Documents;

/// <summary>The one place where the project's spans and the protocol's ranges meet.</summary>
internal static class TextRange
{
    /// <summary>The range that a span covers.</summary>
    public static Range Of(SourceText text, TextSpan span) => new(Of(text, span.Start), Of(text, span.End));

    /// <summary>The position of an offset.</summary>
    public static Position Of(SourceText text, int offset)
    {
        var position = text.PositionAt(offset);
        return new Position(position.Line, position.Character);
    }

    /// <summary>The offset of a position; outside of the text its nearest end.</summary>
    public static int OffsetOf(SourceText text, Position position) => text.OffsetAt(new LinePosition(position.Line, position.Character));

    /// <summary>The characters that a range covers; a range whose end lies before its start is turned round.</summary>
    public static TextSpan SpanOf(SourceText text, Range range)
    {
        var start = OffsetOf(text, range.Start);
        var end = OffsetOf(text, range.End);
        return start <= end ? TextSpan.FromBounds(start, end) : TextSpan.FromBounds(end, start);
    }

    /// <summary>An edit as the protocol has it.</summary>
    public static Protocol.TextEdit Of(SourceText text, Text.TextEdit edit) => new(Of(text, edit.Span), edit.NewText);
}
