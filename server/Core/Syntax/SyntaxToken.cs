using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>What a piece of the source is.</summary>
public enum TokenKind : byte
{
    /// <summary>Blanks at the start of a line.</summary>
    Indentation,
    /// <summary>Blanks inside a line.</summary>
    Blank,
    /// <summary>Blanks at the end of a line.</summary>
    TrailingBlank,
    LineEnd,
    /// <summary>Bullet, with its box.</summary>
    Bullet,
    /// <summary>Marks of emphasis round a keyword.</summary>
    Emphasis,
    Keyword,
    /// <summary>The signs of a heading.</summary>
    Heading,
    /// <summary>Opener of a branch.</summary>
    BranchOpener,
    /// <summary>Condition of a branch.</summary>
    Condition,
    /// <summary>Name of a field that the language does not know.</summary>
    FieldName,
    /// <summary>Id, number or name behind a keyword.</summary>
    Label,
    /// <summary>Brackets between keyword and colon.</summary>
    Remark,
    Colon,
    Text,
    /// <summary>A time with its brackets or dash.</summary>
    Time,
    /// <summary>References with their brackets.</summary>
    References,
    /// <summary>A bracket in the text: a direction, or a blank to be filled in.</summary>
    Bracket,
    /// <summary><c>{name}</c></summary>
    Placeholder,
    /// <summary>The backslash that makes a line plain text.</summary>
    Escape,
    Comment,
    Table,
}

/// <summary>A piece of the source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands; never empty.</param>
/// <param name="Node">Index of the node it belongs to, or -1 for blank lines.</param>
public readonly record struct SyntaxToken(TokenKind Kind, TextSpan Span, int Node);
