using System.Collections.Immutable;
using InterviewGuide.Text;

namespace InterviewGuide.Rules;

/// <summary>A place where a rule found something in an utterance, before surroundings and other rules are weighed.</summary>
/// <param name="Rule">Place of the rule in the rule order.</param>
/// <param name="Sentence">The sentence's number in the utterance.</param>
/// <param name="Span">What to report, as offsets in the utterance's text.</param>
/// <param name="Confidence">How sure the rule is.</param>
internal readonly record struct Candidate(int Rule, int Sentence, TextSpan Span, Confidence Confidence)
{
    /// <summary>Number of the pattern match behind it in the utterance, or -1.</summary>
    public int Match { get; init; } = -1;

    /// <summary>Variant of the rule's message, or null.</summary>
    public string? Variant { get; init; }

    /// <summary>Better wordings that the rule itself made; those of patterns are made when needed.</summary>
    public ImmutableArray<Rewrite> Rewrites { get; init; } = [];
}

/// <summary>A better wording for a part of an utterance.</summary>
/// <param name="Span">What it replaces, as offsets in the utterance's text.</param>
/// <param name="NewText">The better wording; parts for the author to fill in stand in square brackets. A line feed starts another item of the same kind.</param>
/// <param name="IsSafe">True where it cannot change what is meant.</param>
/// <param name="Title">Key of its title in the rule's page.</param>
internal sealed record Rewrite(TextSpan Span, string NewText, bool IsSafe = false, string Title = "rewrite")
{
    /// <summary>True where it has parts for the author to fill in.</summary>
    public bool HasBlanks => NewText.Contains('[');

    /// <summary>True where it makes two items of one.</summary>
    public bool Splits => NewText.Contains('\n');
}
