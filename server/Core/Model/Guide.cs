using System.Collections.Immutable;
using InterviewGuide.Text;

namespace InterviewGuide.Model;

/// <summary>An interview guide as rules see it, whichever front end read it.</summary>
public sealed class Guide
{
    /// <summary>The text that all spans point into.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Everything that the guide holds, in document order; a parent stands before its children.</summary>
    public required ImmutableArray<Item> Items { get; init; }

    /// <summary>What the reading itself found: misspelt keywords, unresolved references and the like.</summary>
    public required ImmutableArray<SyntaxDiagnostic> Diagnostics { get; init; }

    /// <summary>Findings that the author allowed, with reasons.</summary>
    public required ImmutableArray<Suppression> Suppressions { get; init; }

    /// <summary>The language that the guide declares, or null.</summary>
    public Language? DeclaredLanguage { get; init; }

    /// <summary>The kinds that the guide declares: none, one or two.</summary>
    public ImmutableArray<GuideKind> DeclaredKinds { get; init; } = [];

    /// <summary>The address form that the guide declares.</summary>
    public AddressForm DeclaredAddress { get; init; }

    /// <summary>The status that the guide declares.</summary>
    public GuideStatus Status { get; init; }

    /// <summary>Names of the authors' own products, from the guide's head.</summary>
    public ImmutableArray<string> Products { get; init; } = [];

    /// <summary>True for a guide that is written in Markdown.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>Whether the file looks like a guide at all.</summary>
    public GuideLikeness Likeness { get; init; }

    /// <summary>The guides that this one includes directly. Their sections count as its own for what a guide owes; their heads do not, and their findings are their own.</summary>
    public ImmutableArray<Guide> Included { get; init; } = [];

    /// <summary>The last item that begins at or before <paramref name="offset"/>, which on one line is the innermost; null before the first.</summary>
    public Item? ItemAt(int offset)
    {
        var low = 0;
        for (var high = Items.Length; low < high;)
        {
            var middle = (low + high) / 2;
            if (Items[middle].Span.Start <= offset) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : Items[low - 1];
    }
}

/// <summary>The author's permission for findings of some rules to stand.</summary>
/// <param name="Rules">Rule names as written; German names and old names are resolved by the linter.</param>
/// <param name="RuleSpans">Where each name stands.</param>
/// <param name="Reason">Why, in the author's words; null where no reason is given.</param>
/// <param name="Span">The whole comment.</param>
/// <param name="Item">Index of the item that it holds for, or -1 for the whole file, or -2 where no item follows.</param>
public sealed record Suppression(
    ImmutableArray<string> Rules, ImmutableArray<TextSpan> RuleSpans, string? Reason, TextSpan Span, int Item)
{
    /// <summary>Value of <see cref="Item"/> for a suppression that holds for the whole file.</summary>
    public const int WholeFile = -1;

    /// <summary>Value of <see cref="Item"/> for a suppression with nothing below it.</summary>
    public const int Nothing = -2;
}

/// <summary>Something that the reading of a guide found.</summary>
/// <param name="Rule">Id of the rule that explains it.</param>
/// <param name="Span">The characters concerned.</param>
/// <param name="Arguments">What the message's blanks are filled with.</param>
/// <param name="Fixes">Ways to mend it, best first.</param>
public sealed record SyntaxDiagnostic(
    string Rule, TextSpan Span, ImmutableArray<string> Arguments, ImmutableArray<SyntaxFix> Fixes)
{
    /// <summary>Which of the rule's messages is meant (<c>message.VARIANT</c> in its page); empty for the only or usual one.</summary>
    public string Variant { get; init; } = "";

    /// <summary>Other places that belong to it, such as the first of two equal ids.</summary>
    public ImmutableArray<TextSpan> Related { get; init; } = [];
}

/// <summary>A way to mend a syntax diagnostic.</summary>
/// <param name="Title">Key of its title in the rule's page (<c>fix.KEY</c>).</param>
/// <param name="Arguments">What the title's blanks are filled with.</param>
/// <param name="Safety">How far it can be trusted to keep what the author meant.</param>
/// <param name="Edits">What it changes; never overlapping.</param>
public sealed record SyntaxFix(
    string Title, ImmutableArray<string> Arguments, FixSafety Safety, ImmutableArray<TextEdit> Edits);

/// <summary>How far a fix can be trusted to keep what the author meant.</summary>
public enum FixSafety : byte
{
    /// <summary>Keeps the meaning: applied by <c>--fix</c>.</summary>
    Safe,
    /// <summary>A better wording that the author should read: applied by <c>--unsafe-fixes</c>.</summary>
    Suggested,
    /// <summary>Holds a blank that the author fills in: offered in editors only.</summary>
    Snippet,
}
