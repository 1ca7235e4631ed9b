using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>What a line looks like by itself, before its place is known.</summary>
internal enum LineForm : byte
{
    Blank,
    Comment,
    /// <summary><c>##</c> and a title.</summary>
    Heading,
    /// <summary>A row of a table.</summary>
    Table,
    /// <summary>Only dashes, underscores and the like.</summary>
    Ruler,
    /// <summary>Plain text behind a backslash.</summary>
    Escaped,
    /// <summary>A keyword and a colon.</summary>
    Keyed,
    /// <summary>A condition, with a colon or in parentheses.</summary>
    Branch,
    /// <summary>An id and a colon.</summary>
    Id,
    /// <summary>A name of a few words and a colon.</summary>
    Field,
    Plain,
}

/// <summary>How a bullet is written.</summary>
internal enum BulletKind : byte
{
    None,
    /// <summary><c>- * + • →</c>: a bullet wherever it stands at the start of a line.</summary>
    Sign,
    /// <summary><c>– —</c>: a bullet unless a sentence goes on with it.</summary>
    Dash,
    /// <summary><c>1.</c> or <c>1)</c></summary>
    Number,
    /// <summary><c>1.1</c></summary>
    Outline,
    /// <summary><c>a.</c> or <c>a)</c></summary>
    Letter,
}

/// <summary>One line of a guide, read by itself. Offsets are those of the whole text.</summary>
internal struct GuideLine
{
    public int Number;
    /// <summary>Behind the last character that is no blank.</summary>
    public int End;
    /// <summary>First character that is no blank.</summary>
    public int Content;
    /// <summary>Column of <see cref="Content"/>; a tab goes to the next multiple of four.</summary>
    public int Column;
    /// <summary>What is classified: <see cref="Content"/>, or behind the bullet and its box.</summary>
    public int Body;
    public LineForm Form;
    public BulletKind Bullet;
    public int BulletNumber;
    /// <summary>The bullet and its box, as <c>- [ ]</c>.</summary>
    public TextSpan BulletSpan;
    public bool HasBox;
    /// <summary>Index of the keyword's form in the table, or -1.</summary>
    public int FormIndex;
    /// <summary>The keyword that a configuration gave to this word.</summary>
    public Keyword Configured;
    /// <summary>The keyword, the opener of a branch, or a field's name.</summary>
    public TextSpan Keyword;
    /// <summary>Id, number or name behind the keyword.</summary>
    public TextSpan Label;
    /// <summary>Brackets between keyword and colon.</summary>
    public TextSpan Remark;
    /// <summary>The condition of a branch.</summary>
    public TextSpan Condition;
    /// <summary>Offset of the colon, or -1.</summary>
    public int Colon;
    /// <summary>Start of what stands behind the colon; <see cref="End"/> where nothing does.</summary>
    public int Value;
    /// <summary>A colon is directly followed by a word.</summary>
    public bool LacksBlank;

    public readonly bool HasValue => Value < End;
    public readonly bool IsBulleted => Bullet != BulletKind.None;
}
