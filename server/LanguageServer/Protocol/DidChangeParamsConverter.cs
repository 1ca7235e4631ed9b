using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>Reads changes of a document by hand, in a third of the time: it happens with each key that is pressed.</summary>
internal sealed class DidChangeParamsConverter : JsonConverter<DidChangeParams>
{
    private static readonly PositionConverter Positions = new();

    /// <inheritdoc/>
    public override DidChangeParams Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        VersionedTextDocumentIdentifier? document = null;
        ContentChange[]? changes = null;
        JsonValues.Expect(reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("textDocument"u8)) document = Document(ref reader);
            else if (reader.ValueTextEquals("contentChanges"u8)) changes = Changes(ref reader, options);
            else JsonValues.Skip(ref reader);
        }
        if (document is null || changes is null) throw new JsonException("There is no document, or nothing that changed in it.");
        return new DidChangeParams(document, changes);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DidChangeParams value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Only a client sends this.");

    private static VersionedTextDocumentIdentifier Document(ref Utf8JsonReader reader)
    {
        string? uri = null;
        int? version = null;
        reader.Read();
        JsonValues.Expect(reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("uri"u8)) uri = JsonValues.Text(ref reader);
            else if (reader.ValueTextEquals("version"u8)) version = JsonValues.NumberOrNull(ref reader);
            else JsonValues.Skip(ref reader);
        }
        return new VersionedTextDocumentIdentifier(uri ?? throw new JsonException("A document has an address."), version);
    }

    private static ContentChange[] Changes(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var changes = new List<ContentChange>(1);
        reader.Read();
        JsonValues.Expect(reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) changes.Add(Change(ref reader, options));
        return [.. changes];
    }

    private static ContentChange Change(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        Range? range = null;
        string? text = null;
        JsonValues.Expect(reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("range"u8)) range = RangeOrNull(ref reader, options);
            else if (reader.ValueTextEquals("text"u8)) text = JsonValues.LooseText(ref reader, options);
            else JsonValues.Skip(ref reader);
        }
        return new ContentChange(range) { Text = text ?? throw new JsonException("A change has a text.") };
    }

    private static Range? RangeOrNull(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        Position? start = null, end = null;
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null) return null;
        JsonValues.Expect(reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("start"u8)) start = Place(ref reader, options);
            else if (reader.ValueTextEquals("end"u8)) end = Place(ref reader, options);
            else JsonValues.Skip(ref reader);
        }
        return start is { } from && end is { } to ? new Range(from, to) : throw new JsonException("A range has a start and an end.");
    }

    private static Position Place(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Read();
        return Positions.Read(ref reader, typeof(Position), options);
    }
}
