using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Linting;

/// <summary>Something in a guide that its author should know about, in the shape that every output and the editor share.</summary>
public sealed record Finding
{
    /// <summary>Id of the rule that speaks; kebab-case and never translated.</summary>
    public required string Rule { get; init; }

    /// <summary>Ids of rules that found something at the same place and left the word to <see cref="Rule"/>.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Its severity after rule, kind, section, configuration, confidence and line role have been weighed.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How sure the rule is.</summary>
    public Confidence Confidence { get; init; } = Confidence.Strong;

    /// <summary>The characters concerned; on one item.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of the item in <see cref="Guide.Items"/> that it is about, or -1 where it is about the guide as a whole.</summary>
    public int Item { get; init; } = -1;

    /// <summary>Variant of the rule's message (<c>message.VARIANT</c> in its page), or null for the plain one.</summary>
    public string? Variant { get; init; }

    /// <summary>What the blanks of the message are filled with.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Ways to mend it, best first. Made when first asked for: most findings are only looked at.</summary>
    public ImmutableArray<Fix> Fixes
    {
        get
        {
            if (fixes.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref fixes, FixSource?.FixesOf(this) ?? []);
            return fixes;
        }
        init => fixes = value;
    }

    private ImmutableArray<Fix> fixes;

    /// <summary>What a second item that a fix makes of this one starts with; null where none can be made.</summary>
    internal string? Head { get; init; }

    /// <summary>Makes <see cref="Fixes"/>; null where there are none, or where they are there already.</summary>
    internal IFixSource? FixSource { get; init; }

    /// <summary>Other places that belong to it, such as the first of two equal ids.</summary>
    public ImmutableArray<TextSpan> Related { get; init; } = [];
}

/// <summary>Knows how to mend a finding.</summary>
internal interface IFixSource
{
    /// <summary>Ways to mend it, best first.</summary>
    ImmutableArray<Fix> FixesOf(Finding finding);
}
