using System.Text.Json;
using InterviewGuide.Health;
using InterviewGuide.Workspace.Configuration;
using InterviewGuide.Workspace.Health;

namespace InterviewGuide.Cli.Reports;

/// <summary>How a guide stands as a whole, for people or for programs.</summary>
internal static class HealthReport
{
    private const int Indent = 2;
    private const int Gap = 3;
    private const int WidestLabel = 40;
    private const int LeastValue = 30;

    /// <summary>Writes a table: labels in one column, values in the next.</summary>
    public static void WriteText(Session session, LintedFile file, GuideHealth health, ReportBuffer to)
    {
        var style = new Style(session.Environment.Colour);
        var groups = HealthTable.Of(health, file.Source, session.Locale);
        var labels = groups.SelectMany(group => group.Rows).Max(row => Math.Min(WidestLabel, TextWidth.Of(row.Label)));
        var room = Math.Max(LeastValue, session.Environment.Width - Indent - labels - Gap);
        to.Write(style.Strong(file.Path));
        var kind = health.Kind == Model.GuideKind.Unstated ? session.Text("outline.no-kind") : ConfigurationNames.Of(health.Kind);
        to.Write($" ({session.Text("language." + ConfigurationNames.Of(health.Language))}, {kind})\n");
        string? audience = null;
        foreach (var group in groups)
        {
            to.EndLine();
            if (group.Audience is not null && group.Audience != audience) to.Write(style.Strong(Excerpt.Of(new(group.Audience), new(0, 0), room + labels).Line) + "\n\n");
            audience = group.Audience;
            to.Write(style.Strong(group.Title) + "\n");
            foreach (var row in group.Rows) WriteRow(row, labels, room, to);
        }
    }

    /// <summary>Writes one object.</summary>
    public static void WriteJson(LintedFile file, GuideHealth health, ReportBuffer to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, OutlineJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WritePropertyName("health");
            HealthJson.Write(health, file.Source, json);
            json.WriteEndObject();
        }
        to.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        to.EndLine();
    }

    private static void WriteRow(HealthRow row, int labels, int room, ReportBuffer to)
    {
        var label = Excerpt.Of(new(row.Label), new(0, 0), labels).Line;
        to.Write(new string(' ', Indent) + label + new string(' ', Math.Max(0, labels - TextWidth.Of(label)) + Gap));
        var isFirst = true;
        foreach (var line in WordWrap.Lines(row.Value, room))
        {
            if (!isFirst) to.Write(new string(' ', Indent + labels + Gap));
            to.Write(line);
            to.EndLine();
            isFirst = false;
        }
    }
}
