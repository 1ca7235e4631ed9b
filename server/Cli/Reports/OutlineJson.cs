using System.Text.Encodings.Web;
using System.Text.Json;
using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Cli.Reports;

/// <summary>How a guide was read, as JSON. Lines and characters count from 0, as in findings.</summary>
internal static class OutlineJson
{
    /// <summary>Characters stand as they are, since the output is UTF-8 and goes into no web page.</summary>
    internal static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes the guide and its items in document order.</summary>
    public static void Write(LintedFile file, ReportBuffer to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            var guide = file.Result.Guide;
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WriteString("language", ConfigurationNames.Of(file.Result.Language));
            json.WriteStartArray("kinds");
            foreach (var kind in guide.DeclaredKinds) json.WriteStringValue(ConfigurationNames.Of(kind));
            json.WriteEndArray();
            json.WriteString("status", ConfigurationNames.Of(guide.Status));
            json.WriteStartArray("items");
            foreach (var item in guide.Items) WriteItem(file, item, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        to.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        to.EndLine();
    }

    private static void WriteItem(LintedFile file, Item item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("index", item.Index);
        json.WriteNumber("line", file.Source.LineAt(item.Span.Start));
        json.WriteNumber("lastLine", file.Source.LineAt(item.Span.End));
        json.WriteString("lineRole", RoleNames.Of(item.Role));
        json.WriteString("reason", ConfigurationNames.Of(item.Reason));
        json.WriteString("sectionRole", RoleNames.Of(item.SectionRole));
        json.WriteString("keyword", ConfigurationNames.Of(item.Keyword));
        json.WriteNumber("parent", item.Parent);
        json.WriteNumber("section", item.Section);
        if (item.Id is not null) json.WriteString("id", item.Id);
        if (!item.References.IsEmpty)
        {
            json.WriteStartArray("references");
            foreach (var reference in item.References) json.WriteStringValue(reference.Id);
            json.WriteEndArray();
        }
        if (item.Time is { } time)
        {
            json.WriteStartObject("minutes");
            json.WriteNumber("from", time.From);
            json.WriteNumber("to", time.To);
            json.WriteEndObject();
        }
        json.WriteBoolean("conditional", item.IsConditional);
        WriteRange("range", file.Source, item.Span, json);
        json.WriteString("text", file.Source.Slice(item.TextSpan));
        json.WriteEndObject();
    }

    private static void WriteRange(string name, SourceText source, TextSpan span, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        WritePosition("start", source.PositionAt(span.Start), json);
        WritePosition("end", source.PositionAt(span.End), json);
        json.WriteEndObject();
    }

    private static void WritePosition(string name, LinePosition position, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("character", position.Character);
        json.WriteEndObject();
    }
}
