using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Cli.Reports;

/// <summary>One finding a line: <c>path:line:column: severity: message [rule]</c>, as editors and grep understand it.</summary>
internal sealed class ConciseReport(Language locale) : Report
{
    public override bool ForPeople => true;

    public override void Write(LintedFile file, ReportBuffer to)
    {
        foreach (var finding in file.Result.Findings)
        {
            var at = file.Source.PositionAt(finding.Span.Start);
            to.Write(file.Path);
            to.Write(':');
            to.Write(at.Line + 1);
            to.Write(':');
            to.Write(at.Character + 1);
            to.Write(": "u8);
            to.Write(Name(finding.Severity));
            to.Write(": "u8);
            to.Write(Messages.Of(finding, locale));
            to.Write(" ["u8);
            to.Write(finding.Rule);
            to.Write("]\n"u8);
        }
    }

    /// <summary>A severity's name for machines.</summary>
    internal static ReadOnlySpan<byte> Name(Severity severity) => severity switch
    {
        Severity.Error => "error"u8,
        Severity.Warning => "warning"u8,
        Severity.Info => "info"u8,
        Severity.Hint => "hint"u8,
        _ => "off"u8,
    };
}
