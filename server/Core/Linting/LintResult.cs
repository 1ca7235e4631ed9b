using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Linting;

/// <summary>What linting a guide gave.</summary>
/// <param name="Guide">The guide as it was read.</param>
/// <param name="Language">The language that its wording was analysed in.</param>
/// <param name="Findings">Ordered by place.</param>
/// <param name="HasInternalError">True where a rule failed; its finding says which one.</param>
public sealed record LintResult(Guide Guide, Language Language, ImmutableArray<Finding> Findings, bool HasInternalError)
{
    /// <summary>True for a Markdown guide that holds questions and no plan: what a plan owes was not asked for.</summary>
    public bool IsWithoutPlan { get; init; }
}
