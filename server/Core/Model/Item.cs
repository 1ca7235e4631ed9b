using System.Collections.Immutable;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Model;

/// <summary>One thing that a guide holds: a question, a probe, a said text, a note, a field of the plan, a section title, ...</summary>
public sealed class Item
{
    /// <summary>Place in <see cref="Guide.Items"/>, which is document order.</summary>
    public required int Index { get; init; }

    /// <summary>Index of the item that holds this one, or -1 at the top of the guide.</summary>
    public required int Parent { get; init; }

    /// <summary>Index of the section's title item that this item stands under, or -1 in the head.</summary>
    public required int Section { get; init; }

    /// <summary>The keyword that the item was written with or is read as.</summary>
    public required Keyword Keyword { get; init; }

    /// <summary>How the item is read.</summary>
    public required LineRole Role { get; init; }

    /// <summary>Why it is read so: what the line itself or its surroundings gave away.</summary>
    public required RoleReason Reason { get; init; }

    /// <summary>Role of the section that the item stands in.</summary>
    public required SectionRole SectionRole { get; init; }

    /// <summary>From the item's first character (its bullet or keyword) to the end of its text, references included, line end excluded.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The keyword as written, without its colon; empty where the item has none.</summary>
    public TextSpan KeywordSpan { get; init; }

    /// <summary>The words of the item: what is asked, said or noted, without keyword, id, time and references. It may run over several lines; indentation and line ends inside are blanks.</summary>
    public required TextSpan TextSpan { get; init; }

    /// <summary>Characters inside <see cref="TextSpan"/> that are not the item's words: comment lines, the backslash of an escaped line, references before the final mark.</summary>
    public ImmutableArray<TextSpan> TextGaps { get; init; } = [];

    /// <summary>Number, letter or name behind the keyword (<c>2.1</c>, <c>Pflegekräfte</c>); the id where the item declares one.</summary>
    public TextSpan LabelSpan { get; init; }

    /// <summary>Brackets between keyword and colon: <c>(optional)</c>, <c>(if not)</c>.</summary>
    public TextSpan RemarkSpan { get; init; }

    /// <summary>The id that the item declares (<c>H1</c>), or null.</summary>
    public string? Id { get; init; }

    /// <summary>Where <see cref="Id"/> stands in the source.</summary>
    public TextSpan IdSpan { get; init; }

    /// <summary>Ids that the item points to.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>The planned time that the item states, or null.</summary>
    public Minutes? Time { get; init; }

    /// <summary>True below a branch, or with a condition of its own: not everybody is asked this.</summary>
    public bool IsConditional { get; init; }

    /// <summary>True where the item has at least one probe below it.</summary>
    public bool HasProbes { get; init; }

    /// <summary>True for a task that is only named: what the participant hears stands below it.</summary>
    public bool IsTitle { get; init; }

    /// <summary>True for words that a participant hears: asked, probe, said, task.</summary>
    public bool IsSpoken => !IsTitle && Role is LineRole.Asked or LineRole.Probe or LineRole.Said or LineRole.Task;
}

/// <summary>A pointer to a declared id.</summary>
public readonly record struct Reference(string Id, TextSpan Span);

/// <summary>An amount of time in minutes; both ends are equal where a single figure is given.</summary>
public readonly record struct Minutes(double From, double To);
