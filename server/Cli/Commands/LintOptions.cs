using System.Collections.Frozen;
using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Cli.Commands;

/// <summary>What <c>guide lint</c> was asked to do.</summary>
internal sealed record LintOptions : GuideSelection
{
    public required string Format { get; init; }

    /// <summary>How unsafe the fixes may be that are applied, or null to apply none.</summary>
    public FixSafety? Fix { get; init; }

    /// <summary>True to show what fixes would change, and to change nothing.</summary>
    public bool Diff { get; init; }

    /// <summary>Ids of the only rules to run, or null for all.</summary>
    public IReadOnlySet<string>? Only { get; init; }

    public IReadOnlySet<string> Skip { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The least severity that makes the command fail.</summary>
    public Severity FailLevel { get; init; } = Severity.Warning;

    public bool ExitZero { get; init; }
    public bool Statistics { get; init; }
    public int Jobs { get; init; } = 1;
    public bool IncludeDone { get; init; }
    public bool AllowEmpty { get; init; }
}
