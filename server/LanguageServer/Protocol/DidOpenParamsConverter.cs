using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>Reads an opened document by hand, for the same reason as <see cref="InitializeParamsConverter"/>: the first findings wait for it.</summary>
internal sealed class DidOpenParamsConverter : JsonConverter<DidOpenParams>
{
    /// <inheritdoc/>
    public override DidOpenParams Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TextDocumentItem? document = null;
        JsonValues.Expect(reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("textDocument"u8)) document = Document(ref reader, options);
            else JsonValues.Skip(ref reader);
        }
        return new DidOpenParams(document ?? throw new JsonException("There is no document."));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DidOpenParams value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Only a client sends this.");

    private static TextDocumentItem Document(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        string? uri = null, languageId = null, text = null;
        int? version = null;
        reader.Read();
        JsonValues.Expect(reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("uri"u8)) uri = JsonValues.Text(ref reader);
            else if (reader.ValueTextEquals("languageId"u8)) languageId = JsonValues.TextOrNull(ref reader);
            else if (reader.ValueTextEquals("version"u8)) version = JsonValues.Number(ref reader);
            else if (reader.ValueTextEquals("text"u8)) text = JsonValues.LooseText(ref reader, options);
            else JsonValues.Skip(ref reader);
        }
        if (uri is null || text is null || version is not { } number) throw new JsonException("A document has an address, a version and a text.");
        return new TextDocumentItem(uri, number, languageId) { Text = text };
    }
}
