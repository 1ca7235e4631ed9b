using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>What the author wrote as one piece: a heading, a list item or a paragraph, with the lines that go on with it.</summary>
/// <param name="Form">What it is by its first line.</param>
/// <param name="First">Its first line.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Parent">Index of the block that it stands under by indentation, bullet sign or order, or -1.</param>
/// <param name="FollowsBlank">True where nothing or a blank line stands above it.</param>
internal readonly record struct Block(LineForm Form, Line First, int End, int Parent, bool FollowsBlank)
{
    /// <summary>From the first character, bullet included, to the last.</summary>
    public TextSpan Span => TextSpan.FromBounds(First.Start, End);
}
