using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>What a line of Markdown is by its first characters.</summary>
internal enum LineForm : byte
{
    Blank,
    Text,
    /// <summary><c>#</c> to <c>######</c>, or text underlined by <c>===</c> or <c>---</c>.</summary>
    Heading,
    /// <summary>A bullet or number and what follows it.</summary>
    Bullet,
    /// <summary>A row of a table.</summary>
    Row,
    /// <summary>A line of an HTML comment.</summary>
    Comment,
    /// <summary>A line of the front matter, without its rules.</summary>
    FrontMatter,
    /// <summary>Nothing that anybody reads: a rule, a fence, an underline, an HTML tag on its own.</summary>
    Ornament,
}

/// <summary>A line of Markdown: where its parts stand.</summary>
/// <param name="Form">What it is.</param>
/// <param name="Start">Offset of the first character behind indentation and quote signs: of the bullet, where there is one.</param>
/// <param name="Text">Offset of the first character behind bullet or heading signs.</param>
/// <param name="End">Offset behind the last character that is no blank.</param>
/// <param name="Column">Column of <paramref name="Start"/>, 0-based; quote signs of a quotation count nothing but their own indentation.</param>
/// <param name="Quotes">Number of quote signs.</param>
/// <param name="Sign">The bullet sign; <c>1</c>, <c>a</c> for numbers and letters; for headings the level as a number character.</param>
/// <param name="HardBreak">True where two blanks or a backslash at its end break the line on purpose.</param>
/// <param name="HasBox">True for an item of a checklist.</param>
/// <param name="IsFenced">True inside a code fence.</param>
/// <param name="LacksBlank">True for a heading without a blank behind its signs.</param>
internal readonly record struct Line(
    LineForm Form, int Start, int Text, int End, int Column, byte Quotes = 0, char Sign = '\0', bool HardBreak = false, bool HasBox = false, bool IsFenced = false, bool LacksBlank = false)
{
    /// <summary>From the first character to the last.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>Level of a heading, 1 to 6.</summary>
    public int Level => Sign - '0';
}
