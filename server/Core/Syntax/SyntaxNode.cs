using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>One thing that a guide holds, as it is written. Offsets are UTF-16 offsets of the whole text.</summary>
public struct SyntaxNode
{
    /// <summary>The keyword that the line was written with, or is read as.</summary>
    public Keyword Keyword { get; internal set; }

    /// <summary>What it was read from.</summary>
    public RoleReason Reason { get; internal set; }

    /// <summary>What else there is to know about it.</summary>
    public NodeTraits Traits { get; internal set; }

    /// <summary>Index of the node that holds it, or -1 at the top.</summary>
    public int Parent { get; internal set; }

    /// <summary>Index of the section's node that it stands under, or -1 in the head. A section stands under itself.</summary>
    public int Section { get; internal set; }

    /// <summary>Its first line (0-based).</summary>
    public int Line { get; internal set; }

    /// <summary>Last line of its text (0-based).</summary>
    public int LastLine { get; internal set; }

    /// <summary>Column of its first character, the bullet included; a tab goes to the next multiple of four.</summary>
    public int Column { get; internal set; }

    /// <summary>Its first character: bullet, keyword or text.</summary>
    public int Start { get; internal set; }

    /// <summary>Behind its last character, references and times included, trailing blanks not.</summary>
    public int End { get; internal set; }

    /// <summary>Bullet and box; empty where there is none.</summary>
    public TextSpan Bullet { get; internal set; }

    /// <summary>Keyword, opener of a branch, name of a free field, or the signs of a heading; empty where there is none.</summary>
    public TextSpan KeywordSpan { get; internal set; }

    /// <summary>Id, number or name behind the keyword; an id may stand alone.</summary>
    public TextSpan Label { get; internal set; }

    /// <summary>Brackets between keyword and colon.</summary>
    public TextSpan Remark { get; internal set; }

    /// <summary>Offset of the colon, or -1.</summary>
    public int Colon { get; internal set; }

    /// <summary>The words: what is asked, said, noted; of a branch its condition. It may run over several lines.</summary>
    public TextSpan Text { get; internal set; }

    /// <summary>The time that a title or a duration states, in minutes; see <see cref="NodeTraits.HasTime"/>.</summary>
    public Minutes Time { get; internal set; }

    /// <summary>Role of the section it stands in.</summary>
    public SectionRole SectionRole { get; internal set; }

    /// <summary>True where all of <paramref name="traits"/> hold.</summary>
    public readonly bool Has(NodeTraits traits) => (Traits & traits) == traits;
}

/// <summary>What else there is to know about a node.</summary>
[Flags]
public enum NodeTraits : ushort
{
    None = 0,
    /// <summary>It has a bullet and no keyword of its own: an entry of the list that holds it.</summary>
    Entry = 1,
    /// <summary>Another item stands below it; its text does not go on.</summary>
    HasChildren = 2,
    /// <summary>Its remark, or the bracket that its text opens with, is a condition.</summary>
    OwnCondition = 4,
    /// <summary>It is the text of the branch that it shares its line with.</summary>
    BranchText = 8,
    /// <summary>A name and a value in a section that are no keyword.</summary>
    Unknown = 16,
    /// <summary>Its label is an id that can be referred to.</summary>
    HasId = 32,
    HasTime = 64,
    /// <summary>It stands in the head, before the first section.</summary>
    InHead = 128,
    /// <summary>Its first line opens with a backslash.</summary>
    Escaped = 256,
    /// <summary>A task that is only named: what is read out stands below it.</summary>
    TitleOnly = 512,
    /// <summary>A plain line that no keyword or bullet marks.</summary>
    Unmarked = 1024,
    /// <summary>It was read as a keyword's label before a question.</summary>
    Labelled = 2048,
    /// <summary>A title that was read from a line's shape.</summary>
    ByShape = 4096,
    /// <summary>A list with an entry that is no question.</summary>
    HasStatements = 8192,
}
