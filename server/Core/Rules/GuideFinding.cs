using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Rules;

/// <summary>Something that a whole-guide rule found, before configuration and suppressions are weighed.</summary>
/// <param name="Span">The characters concerned.</param>
/// <param name="Item">Index of the item that it is about, or -1 where it is about the guide as a whole.</param>
internal sealed record GuideFinding(TextSpan Span, int Item)
{
    /// <summary>A finding about an item and its words.</summary>
    public GuideFinding(Item item) : this(item.TextSpan.IsEmpty ? item.Span : item.TextSpan, item.Index)
    {
    }

    /// <summary>The severity where it differs from the rule's own; never above it.</summary>
    public Severity? Severity { get; init; }

    /// <summary>How sure the rule is.</summary>
    public Confidence Confidence { get; init; } = Confidence.Strong;

    /// <summary>Variant of the rule's message, or null.</summary>
    public string? Variant { get; init; }

    /// <summary>What the blanks of the message are filled with.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Makes the ways to mend it, best first, when somebody asks for them; null where there are none.</summary>
    public Func<ImmutableArray<Fix>>? Mend { get; init; }

    /// <summary>Other places that belong to it.</summary>
    public ImmutableArray<TextSpan> Related { get; init; } = [];
}
