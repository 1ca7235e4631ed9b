using InterviewGuide.Linting;
using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Cli.Reports;

/// <summary>Findings for people: below each guide's path its findings, each with the line that it is on and what to ask instead.</summary>
internal sealed class TextReport(Session session) : Report
{
    private const int Indent = 8;
    private const int LeastWidth = 40;
    private const int MostLines = 4;
    private readonly Style style = new(session.Environment.Colour);
    private readonly int width = Math.Max(LeastWidth, session.Environment.Width) - Indent - 2;

    public override bool ForPeople => true;

    public override void Write(LintedFile file, ReportBuffer to)
    {
        if (file.Result.Findings.IsEmpty) return;
        to.Write(style.Strong(file.Path));
        to.Write("\n\n"u8);
        foreach (var finding in file.Result.Findings)
        {
            WriteHead(file, finding, to);
            WriteExcerpt(file, finding, to);
            WriteInstead(file, finding, to);
            to.EndLine();
        }
    }

    private void WriteHead(LintedFile file, Finding finding, ReportBuffer to)
    {
        var at = file.Source.PositionAt(finding.Span.Start);
        var place = $"{at.Line + 1}:{at.Character + 1}".PadLeft(Indent - 1);
        var severity = session.Text("severity." + Key(finding.Severity));
        to.Write(style.Quiet(place));
        to.Write(' ');
        to.Write(style.Of(finding.Severity, severity));
        to.Write("  "u8);
        to.Write(style.Quiet(finding.Rule));
        to.EndLine();
        foreach (var line in WordWrap.Lines(Messages.Of(finding, session.Locale), width))
        {
            Blanks(Indent, to);
            to.Write(line);
            to.EndLine();
        }
    }

    private void WriteExcerpt(LintedFile file, Finding finding, ReportBuffer to)
    {
        var excerpt = Excerpt.Of(file.Source, finding.Span, width);
        Blanks(Indent, to);
        to.Write(style.Quiet("│ "));
        to.Write(excerpt.Line);
        to.EndLine();
        Blanks(Indent, to);
        to.Write(style.Quiet("│ "));
        Blanks(excerpt.CaretColumn, to);
        to.Write(style.Of(finding.Severity, new string('^', excerpt.CaretWidth)));
        to.EndLine();
    }

    // The first fix says best what to do: as the item would read, or by its title where it changes more than the item.
    private void WriteInstead(LintedFile file, Finding finding, ReportBuffer to)
    {
        if (finding.Fixes.IsEmpty) return;
        var fix = finding.Fixes[0];
        var text = Rewritten(file, finding, fix) ?? Messages.TitleOf(finding, fix, session.Locale);
        var mark = "→ ";
        foreach (var line in WordWrap.Lines(text, width))
        {
            Blanks(Indent, to);
            to.Write(style.Good(mark + line));
            to.EndLine();
            mark = "  ";
        }
    }

    private string? Rewritten(LintedFile file, Finding finding, Fix fix)
    {
        if (file.ItemOf(finding) is not { } item || fix.Edits.IsEmpty) return null;
        var span = item.TextSpan;
        foreach (var edit in fix.Edits)
            if (edit.Span.Start < span.Start || edit.Span.End > span.End) return null;
        var text = TextEdits.Apply(file.Source.ToString(span), [.. fix.Edits.Select(edit => edit with { Span = edit.Span.Shift(-span.Start) })]);
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.Length <= MostLines * width) return text;
        var changed = new TextSpan(fix.Edits[0].Span.Start - span.Start, fix.Edits[0].NewText.Length);
        return Excerpt.Of(new SourceText(text), changed, width).Line;
    }

    private static void Blanks(int count, ReportBuffer to)
    {
        for (var i = 0; i < count; i++) to.Write(' ');
    }

    private static string Key(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hint",
    };
}
