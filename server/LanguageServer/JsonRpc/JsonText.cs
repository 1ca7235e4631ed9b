using System.Text;
using System.Text.Json;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>JSON as it is written.</summary>
internal static class JsonText
{
    /// <summary>The characters of the token that <paramref name="reader"/> stands on; quotes left out, escapes as written.</summary>
    public static string Of(in Utf8JsonReader reader) =>
        reader.HasValueSequence ? Encoding.UTF8.GetString(reader.ValueSequence) : Encoding.UTF8.GetString(reader.ValueSpan);
}
