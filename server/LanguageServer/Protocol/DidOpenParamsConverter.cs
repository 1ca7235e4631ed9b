using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>Reads an opened document by hand, for the same reason as <see cref="InitializeParamsConverter"/>: the first findings wait for it.</summary>
internal sealed class DidOpenParamsConverter : JsonConverter<DidOpenParams>
{
    private static readonly LooseStringConverter Loose = new();

    /// <inheritdoc/>
    public override DidOpenParams Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TextDocumentItem? document = null;
        Expect(reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isDocument = reader.ValueTextEquals("textDocument"u8);
            reader.Read();
            if (isDocument) document = Document(ref reader, options);
            else reader.Skip();
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
        Expect(reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("uri"u8)) uri = Text(ref reader);
            else if (reader.ValueTextEquals("languageId"u8)) languageId = reader.Read() && reader.TokenType == JsonTokenType.Null ? null : Current(reader);
            else if (reader.ValueTextEquals("version"u8)) version = Number(ref reader);
            else if (reader.ValueTextEquals("text"u8)) text = reader.Read() ? Loose.Read(ref reader, typeof(string), options) : null;
            else
            {
                reader.Read();
                reader.Skip();
            }
        }
        if (uri is null || text is null || version is not { } number) throw new JsonException("A document has an address, a version and a text.");
        return new TextDocumentItem(uri, number, languageId) { Text = text };
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return Current(reader);
    }

    private static string Current(in Utf8JsonReader reader)
    {
        Expect(reader, JsonTokenType.String);
        return reader.GetString() ?? "";
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        Expect(reader, JsonTokenType.Number);
        return reader.TryGetInt32(out var number) ? number : throw new JsonException("A version is a whole number.");
    }

    private static void Expect(in Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type) throw new JsonException($"Expected {type}, found {reader.TokenType}.");
    }
}
