using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>A part of a message that is written straight into it, without objects in between.</summary>
/// <param name="Write">Writes one JSON value.</param>
[JsonConverter(typeof(JsonFragmentConverter))]
internal readonly record struct JsonFragment(Action<Utf8JsonWriter> Write);

/// <summary>Writes fragments; none is ever read.</summary>
internal sealed class JsonFragmentConverter : JsonConverter<JsonFragment>
{
    /// <inheritdoc/>
    public override JsonFragment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonFragment value, JsonSerializerOptions options) => value.Write(writer);
}
