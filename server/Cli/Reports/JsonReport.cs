using InterviewGuide.Model;

namespace InterviewGuide.Cli.Reports;

/// <summary>All findings as one JSON array, an object a line.</summary>
internal sealed class JsonReport(Language locale) : Report
{
    private readonly MessageJson messages = new(locale);

    public override string Start => "[";
    public override string Separator => ",";
    public override string End => "\n]\n";

    public override void Write(LintedFile file, ReportBuffer to)
    {
        var json = new FindingJson(file, messages);
        for (var i = 0; i < file.Result.Findings.Length; i++)
        {
            to.Write(i == 0 ? "\n"u8 : ",\n"u8);
            json.Write(file.Result.Findings[i], to);
        }
    }
}

/// <summary>A JSON object a line for each finding.</summary>
internal sealed class NdjsonReport(Language locale) : Report
{
    private readonly MessageJson messages = new(locale);

    public override void Write(LintedFile file, ReportBuffer to)
    {
        var json = new FindingJson(file, messages);
        foreach (var finding in file.Result.Findings)
        {
            json.Write(finding, to);
            to.EndLine();
        }
    }
}
