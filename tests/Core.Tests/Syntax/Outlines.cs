using System.Globalization;
using System.Text;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Syntax;

/// <summary>Shows how the lines of a guide were read.</summary>
internal static class Outlines
{
    public static Guide Read(string text, SyntaxOptions? options = null) => GuideModel.From(GuideSyntax.Parse(new SourceText(text), options));

    /// <summary>One row a line that is not blank: number, roles of the items that start there, line of what holds the first of them, or "=" and the line that it goes on from.</summary>
    public static IEnumerable<(int Line, string Roles, string Parent)> Rows(Guide guide)
    {
        var rows = new SortedDictionary<int, (string Roles, string Parent)>();
        foreach (var item in guide.Items)
        {
            var line = LineOf(guide, item.Span.Start);
            if (rows.TryGetValue(line, out var row)) rows[line] = (row.Roles + "+" + Name(item.Role), row.Parent);
            else rows[line] = (Name(item.Role), item.Parent < 0 ? "0" : LineOf(guide, guide.Items[item.Parent].Span.Start).ToString(CultureInfo.InvariantCulture));
        }
        foreach (var item in guide.Items)
        {
            var first = LineOf(guide, item.Span.Start);
            for (var line = first + 1; line <= LineOf(guide, item.Span.End); line++)
            {
                var span = guide.Source.Line(line - 1);
                if (!guide.Source.Slice(span).IsWhiteSpace()) rows.TryAdd(line, (Name(item.Role), "=" + first.ToString(CultureInfo.InvariantCulture)));
            }
        }
        return rows.Select(static row => (row.Key, row.Value.Roles, row.Value.Parent));
    }

    /// <summary>
    /// The outline as the fixtures have it: line, role, line of what holds it, keyword, words and what else is known of each
    /// item, then the diagnostics. Lines at the top can be left out of the count.
    /// </summary>
    public static string Show(Guide guide, int skippedLines = 0)
    {
        var shown = new StringBuilder();
        foreach (var item in guide.Items)
        {
            var line = LineOf(guide, item.Span.Start) - skippedLines;
            if (line < 1) continue;
            var parent = item.Parent < 0 ? 0 : LineOf(guide, guide.Items[item.Parent].Span.Start) - skippedLines;
            shown.Append(CultureInfo.InvariantCulture, $"{line,3} {Name(item.Role)} <{parent} {item.Keyword} | {Words(guide, item)}{Facts(item)}\n");
        }
        foreach (var found in guide.Diagnostics)
        {
            shown.Append(CultureInfo.InvariantCulture, $"{LineOf(guide, found.Span.Start) - skippedLines,3} ! {found.Rule}{(found.Variant.Length > 0 ? "." + found.Variant : "")} | {OneLine(guide.Source.ToString(found.Span))}\n");
        }
        return shown.ToString();
    }

    /// <summary>The words of an item: gaps left out, runs of blanks and line ends as one blank.</summary>
    public static string Words(Guide guide, Item item)
    {
        var words = new StringBuilder();
        var at = item.TextSpan.Start;
        foreach (var gap in item.TextGaps)
        {
            words.Append(guide.Source.Slice(TextSpan.FromBounds(at, gap.Start)));
            at = gap.End;
        }
        words.Append(guide.Source.Slice(TextSpan.FromBounds(at, item.TextSpan.End)));
        return OneLine(words.ToString());
    }

    private static string Facts(Item item)
    {
        var facts = new List<string>();
        if (item.Id is not null) facts.Add("id " + item.Id);
        if (item.References.Length > 0) facts.Add("refs " + string.Join(",", item.References.Select(static reference => reference.Id)));
        if (item.Time is { } time) facts.Add(string.Create(CultureInfo.InvariantCulture, $"time {time.From:0.##}-{time.To:0.##}"));
        if (item.Keyword == Keyword.Section) facts.Add("role " + item.SectionRole);
        if (item.IsConditional) facts.Add("conditional");
        if (item.HasProbes) facts.Add("probes");
        return facts.Count == 0 ? "" : " | " + string.Join(", ", facts);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Name(LineRole role) => role == LineRole.BadExample ? "bad-example" : role.ToString().ToLowerInvariant();

    private static int LineOf(Guide guide, int offset) => guide.Source.LineAt(offset) + 1;
}
