using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>An item in the making: what the reading knows of it, and what it means for the items below it.</summary>
internal struct Draft
{
    public required int Parent { get; init; }
    public required int Section { get; init; }
    public required TextSpan Span { get; init; }
    public required TextSpan TextSpan { get; init; }
    public required Reading Reading { readonly get; set; }
    public required SectionRole SectionRole { get; init; }
    public TextSpan KeywordSpan { get; init; }
    public required ImmutableArray<TextSpan> TextGaps { get; init; }
    public Minutes? Time { get; init; }
    public bool IsConditional { get; init; }
    public bool HasProbes { readonly get; set; }

    /// <summary>What entries of the list that this item opens are, whatever their words say; null where their words decide.</summary>
    public Reading? Entries { readonly get; set; }

    public readonly LineRole Role => Reading.Role;

    /// <summary>The item for rules.</summary>
    /// <param name="index">Its place among all items.</param>
    /// <param name="id">The id that it declares, or null.</param>
    /// <param name="place">Where the id stands, and the words without it.</param>
    /// <param name="references">The ids that it points to.</param>
    public readonly Item ToItem(int index, string? id, (TextSpan Id, TextSpan Words) place, ImmutableArray<Reference> references) => new()
    {
        Index = index,
        Parent = Parent,
        Section = Section,
        Keyword = Reading.Keyword,
        Role = Reading.Role,
        Reason = Reading.Reason,
        SectionRole = SectionRole,
        Span = Span,
        KeywordSpan = KeywordSpan,
        TextSpan = id is null ? TextSpan : place.Words,
        TextGaps = TextGaps,
        LabelSpan = place.Id,
        Id = id,
        IdSpan = place.Id,
        References = references,
        Time = Time,
        IsConditional = IsConditional,
        HasProbes = HasProbes,
    };
}

/// <summary>How a line is read: the keyword that it could have been written with, its role, and why.</summary>
internal readonly record struct Reading(Keyword Keyword, LineRole Role, RoleReason Reason);
