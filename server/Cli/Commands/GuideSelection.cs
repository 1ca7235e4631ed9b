namespace InterviewGuide.Cli.Commands;

/// <summary>How a command line names guides.</summary>
internal record GuideSelection
{
    /// <summary>Files and folders; <c>-</c> for standard input.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The name that text from standard input is read under.</summary>
    public string? StdinName { get; init; }

    /// <summary>A file with further paths, one a line; <c>-</c> for standard input.</summary>
    public string? FilesFrom { get; init; }

    /// <summary>The one configuration to use, or null to look for them.</summary>
    public string? ConfigurationPath { get; init; }

    /// <summary>True to leave out named files that a configuration ignores.</summary>
    public bool RespectIgnore { get; init; }
}
