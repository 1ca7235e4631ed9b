using System.Globalization;
using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Workspace;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Cli.Reports;

/// <summary>How a guide was read, for people: every line that holds words, what it is taken for, and why.</summary>
internal sealed class OutlineText(Session session)
{
    private const int NumberWidth = 5;
    private const int LeastText = 30;
    private readonly Style style = new(session.Environment.Colour);

    /// <summary>Writes the whole outline.</summary>
    public void Write(LintedFile file, ReportBuffer to)
    {
        var guide = file.Result.Guide;
        var kinds = guide.DeclaredKinds.IsEmpty
            ? session.Text("outline.no-kind")
            : string.Join(" + ", guide.DeclaredKinds.Select(kind => ConfigurationNames.Of(kind)));
        to.Write(style.Strong(file.Path));
        to.Write($" ({session.Text("language." + ConfigurationNames.Of(file.Result.Language))}, {kinds})\n");
        var roleWidth = Enum.GetValues<LineRole>().Max(role => TextWidth.Of(RoleText(role)));
        var next = 0;
        var depths = Depths(guide);
        Item? open = null;
        for (var line = 0; line < file.Source.LineCount; line++)
        {
            var span = file.Source.Line(line);
            var starts = false;
            for (; next < guide.Items.Length && guide.Items[next].Span.Start <= span.End; next++)
            {
                open = guide.Items[next];
                WriteItem(file.Source, line, open, depths[next], roleWidth, to);
                starts = true;
            }
            if (starts || file.Source.Slice(span).IsWhiteSpace()) continue;
            if (open is not null && open.Span.End > span.Start) WriteContinuation(file.Source, line, roleWidth, to);
            else WriteLine(line, ReadingTexts.NotRead(session.Locale), file.Source.Slice(span).Trim().ToString(), "", roleWidth, to);
        }
    }

    private void WriteItem(SourceText source, int line, Item item, int depth, int roleWidth, ReportBuffer to)
    {
        if (item.Role == LineRole.Heading && item.Index == item.Section) to.EndLine();
        var whole = source.Slice(TextSpan.FromBounds(item.Span.Start, Math.Max(item.Span.Start, Math.Min(item.Span.End, source.Line(line).End)))).ToString();
        var why = ReadingTexts.Of(item.Reason, session.Locale);
        if (item.Index == item.Section) why += ", " + session.Text("outline.section", ReadingTexts.Of(item.SectionRole, session.Locale));
        WriteLine(line, RoleText(item.Role), new string(' ', 2 * depth) + whole, why, roleWidth, to);
    }

    private static void WriteContinuation(SourceText source, int line, int roleWidth, ReportBuffer to)
    {
        to.Write(new string(' ', NumberWidth + 2 + roleWidth + 2));
        to.Write(source.Slice(source.Line(line)).TrimEnd());
        to.EndLine();
    }

    private void WriteLine(int line, string role, string text, string why, int roleWidth, ReportBuffer to)
    {
        to.Write(style.Quiet((line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth)));
        to.Write("  "u8);
        to.Write(style.Strong(role));
        to.Write(new string(' ', roleWidth - TextWidth.Of(role) + 2));
        var room = Math.Max(LeastText, session.Environment.Width - NumberWidth - roleWidth - 4 - (why.Length == 0 ? 0 : TextWidth.Of(why) + 3));
        to.Write(Excerpt.Of(new SourceText(text), new TextSpan(0, 0), room).Line);
        if (why.Length > 0) to.Write(style.Quiet("  (" + why + ")"));
        to.EndLine();
    }

    private string RoleText(LineRole role) => ReadingTexts.Of(role, session.Locale);

    private static int[] Depths(Guide guide)
    {
        var depths = new int[guide.Items.Length];
        for (var i = 0; i < depths.Length; i++)
            depths[i] = guide.Items[i].Parent is >= 0 and var parent && parent < i ? depths[parent] + 1 : 0;
        return depths;
    }
}
