using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Cli.Reports;

/// <summary>Writes the findings of one file as JSON objects. Names and values for machines are the same in every locale.</summary>
internal readonly struct FindingJson(LintedFile file, MessageJson messages)
{
    private readonly Fingerprints fingerprints = new(file.Result.Guide, file.Result.Findings.Length);

    /// <summary>Writes one finding.</summary>
    public void Write(Finding finding, ReportBuffer to)
    {
        var item = file.ItemOf(finding);
        to.Write("{\"file\":"u8);
        to.WriteJson(file.Path);
        to.Write(",\"rule\":\""u8);
        to.Write(finding.Rule);
        to.Write("\",\"also\":["u8);
        for (var i = 0; i < finding.Also.Length; i++)
        {
            if (i > 0) to.Write(',');
            to.WriteJson(finding.Also[i]);
        }
        to.Write("],\"severity\":\""u8);
        to.Write(ConciseReport.Name(finding.Severity));
        to.Write(finding.Confidence == Confidence.Strong ? "\",\"confidence\":\"strong\""u8 : "\",\"confidence\":\"weak\""u8);
        messages.Write(finding, to);
        to.Write(",\"lineRole\":\""u8);
        to.Write(RoleNames.Of(item?.Role ?? LineRole.Plan));
        to.Write("\",\"sectionRole\":\""u8);
        to.Write(RoleNames.Of(item?.SectionRole ?? SectionRole.Head));
        to.Write("\",\"section\":"u8);
        to.WriteJson(SectionOf(item));
        to.Write(",\"fingerprint\":\""u8);
        var fingerprint = fingerprints.Next(finding);
        to.Write(fingerprint.Rule);
        to.Write(':');
        to.WriteHex(fingerprint.Hash);
        to.Write(':');
        to.Write(fingerprint.Ordinal);
        to.Write("\",\"range\":"u8);
        WriteRange(finding.Span, to);
        to.Write(",\"text\":"u8);
        to.WriteJson(file.Source.Slice(finding.Span));
        WriteFixes(finding, to);
        to.Write('}');
    }

    private ReadOnlySpan<char> SectionOf(Item? item) =>
        item is not null && item.Section >= 0 && item.Section < file.Result.Guide.Items.Length
            ? file.Source.Slice(file.Result.Guide.Items[item.Section].TextSpan)
            : [];

    private void WriteFixes(Finding finding, ReportBuffer to)
    {
        to.Write(",\"fixes\":["u8);
        for (var i = 0; i < finding.Fixes.Length; i++)
        {
            var fix = finding.Fixes[i];
            to.Write(i == 0 ? "{\"title\":"u8 : ",{\"title\":"u8);
            to.WriteJson(Messages.TitleOf(finding, fix, messages.Locale));
            to.Write(",\"safety\":\""u8);
            to.Write(RoleNames.Of(fix.Safety));
            to.Write("\",\"edits\":["u8);
            for (var j = 0; j < fix.Edits.Length; j++)
            {
                to.Write(j == 0 ? "{\"range\":"u8 : ",{\"range\":"u8);
                WriteRange(fix.Edits[j].Span, to);
                to.Write(",\"newText\":"u8);
                to.WriteJson(fix.Edits[j].NewText);
                to.Write('}');
            }
            to.Write("]}"u8);
        }
        to.Write(']');
    }

    private void WriteRange(TextSpan span, ReportBuffer to)
    {
        to.Write("{\"start\":"u8);
        WritePosition(file.Source.PositionAt(span.Start), to);
        to.Write(",\"end\":"u8);
        WritePosition(file.Source.PositionAt(span.End), to);
        to.Write('}');
    }

    private static void WritePosition(LinePosition position, ReportBuffer to)
    {
        to.Write("{\"line\":"u8);
        to.Write(position.Line);
        to.Write(",\"character\":"u8);
        to.Write(position.Character);
        to.Write('}');
    }
}
