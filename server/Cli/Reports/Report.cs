
namespace InterviewGuide.Cli.Reports;

/// <summary>
/// A format of findings. One object serves all workers, so it keeps nothing between files; the parts of several
/// files are put together in the order of the files.
/// </summary>
internal abstract class Report
{
    /// <summary>Written before everything else.</summary>
    public virtual string Start => "";

    /// <summary>Written between the parts of two files that have something to say.</summary>
    public virtual string Separator => "";

    /// <summary>Written behind everything else.</summary>
    public virtual string End => "";

    /// <summary>True where a person reads it, so that a summary is due.</summary>
    public virtual bool ForPeople => false;

    /// <summary>Writes the findings of one file; nothing where there are none.</summary>
    public abstract void Write(LintedFile file, ReportBuffer to);

    /// <summary>Names of all formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["text", "concise", "json", "ndjson"];

    /// <summary>The report for a format.</summary>
    public static Report Of(string format, Session session) => format switch
    {
        "concise" => new ConciseReport(session.Locale),
        "json" => new JsonReport(session.Locale),
        "ndjson" => new NdjsonReport(session.Locale),
        _ => new TextReport(session),
    };
}
