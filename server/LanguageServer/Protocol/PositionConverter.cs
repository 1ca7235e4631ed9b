using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>Reads positions. Numbers that no document has, such as the largest one for "to the end", are moved into the range of an int.</summary>
internal sealed class PositionConverter : JsonConverter<Position>
{
    /// <inheritdoc/>
    public override Position Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Expected a position.");
        int? line = null, character = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("line"u8)) line = Number(ref reader);
            else if (reader.ValueTextEquals("character"u8)) character = Number(ref reader);
            else reader.Skip();
        }
        return line is { } l && character is { } c ? new Position(l, c) : throw new JsonException("A position has a line and a character.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Position value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line"u8, value.Line);
        writer.WriteNumber("character"u8, value.Character);
        writer.WriteEndObject();
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDouble(out var number)) throw new JsonException("Expected a number.");
        return (int)Math.Clamp(number, 0, int.MaxValue);
    }
}
