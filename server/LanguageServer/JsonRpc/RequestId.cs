using System.Text.Json;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>The name that a request has from its sender: a number or a string, kept apart and given back as it came.</summary>
/// <param name="Text">The string, or the number as it was written.</param>
/// <param name="IsString">True where it is a string.</param>
internal readonly record struct RequestId(string Text, bool IsString)
{
    /// <summary>Reads the token that <paramref name="reader"/> stands on; null where an id cannot be of that type.</summary>
    public static RequestId? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new RequestId(reader.GetString() ?? "", true),
        JsonTokenType.Number => new RequestId(JsonText.Of(reader), false),
        _ => null,
    };

    /// <summary>Writes it as the value of the member <c>id</c>.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("id");
        if (IsString) writer.WriteStringValue(Text);
        else writer.WriteRawValue(Text, skipInputValidation: true);
    }
}
