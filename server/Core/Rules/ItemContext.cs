using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Wording;

namespace InterviewGuide.Rules;

/// <summary>The surroundings of an item that wording rules may weigh. Equal surroundings and equal words give equal findings.</summary>
/// <param name="Role">How the line is read.</param>
/// <param name="Section">What its section is for.</param>
/// <param name="Kind">The kind of interview.</param>
/// <param name="HasProbes">True where probes below it open it up.</param>
/// <param name="IsConditional">True where not everybody is asked.</param>
internal readonly record struct ItemContext(LineRole Role, SectionRole Section, GuideKind Kind, bool HasProbes, bool IsConditional)
{
    /// <summary>What the configuration tells the rules.</summary>
    public required TeamSettings Team { get; init; }

    /// <summary>Names of the authors' own products.</summary>
    public ImmutableArray<string> Products { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(ItemContext other) =>
        Role == other.Role && Section == other.Section && Kind == other.Kind && HasProbes == other.HasProbes && IsConditional == other.IsConditional
        && ReferenceEquals(Team, other.Team) && Products.AsSpan().SequenceEqual(other.Products.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Role, Section, Kind, HasProbes, IsConditional, Team);

    /// <summary>True for questions and probes; said text and tasks are heard but not answered one by one.</summary>
    public bool IsAsked => Role is LineRole.Asked or LineRole.Probe or LineRole.Unsure;
}

/// <summary>What a rule says of one of its candidates, given the surroundings.</summary>
/// <param name="Severity">The severity here, or <see cref="Severity.Off"/> to drop it.</param>
/// <param name="Confidence">How sure the rule is here.</param>
internal readonly record struct Verdict(Severity Severity, Confidence Confidence);

/// <summary>What a rule may look at while it looks for names that the guide declares.</summary>
/// <param name="Utterance">The words.</param>
/// <param name="Item">The surroundings.</param>
/// <param name="Products">Names of the authors' own products.</param>
internal sealed record NamedContext(Utterance Utterance, ItemContext Item, ImmutableArray<string> Products);
