using InterviewGuide.Cli.Reports;
using InterviewGuide.Workspace;

namespace InterviewGuide.Cli.Batch;

/// <summary>What one file has to say: for results, and for messages. Used again for a later file once it is written.</summary>
internal sealed class FileOutcome
{
    /// <summary>The file's part of the report.</summary>
    public ReportBuffer Report { get; } = new();

    /// <summary>What kept the file from being read or written.</summary>
    public List<Problem> Problems { get; } = [];

    public void Clear()
    {
        Report.Clear();
        Problems.Clear();
    }
}
