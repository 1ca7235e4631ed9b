using InterviewGuide.Text;

namespace InterviewGuide.Words;

/// <summary>What a token of an analysed text is.</summary>
public enum WordKind : byte
{
    Word,
    Number,
    /// <summary>Something to fill in or to look past: a placeholder, a quotation, a link.</summary>
    Blank,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Slash,
    /// <summary>Any other sign.</summary>
    Sign,
}

/// <summary>A word or sign of an analysed text.</summary>
/// <param name="Start">0-based UTF-16 offset in the analysed text.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Entry">Its entry in the language's lexicon; 0 for a word that the lexicon does not know.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsCapital">True where it starts with a capital letter.</param>
public readonly record struct Word(int Start, int Length, ushort Entry, WordKind Kind, bool IsCapital)
{
    /// <summary>Offset just behind it.</summary>
    public int End => Start + Length;

    /// <summary>Its characters in the analysed text.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>True for a sign that separates clauses.</summary>
    public bool IsClauseBreak => Kind is WordKind.Comma or WordKind.Colon or WordKind.Semicolon or WordKind.Dash;
}
