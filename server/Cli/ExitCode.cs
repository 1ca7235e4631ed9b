namespace InterviewGuide.Cli;

/// <summary>What the process ends with. The higher one wins.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the fail level.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the fail level, or files that <c>format --check</c> would change.</summary>
    public const int Findings = 1;

    /// <summary>The command line, a configuration, a file or a rule is at fault.</summary>
    public const int Failure = 2;
}
