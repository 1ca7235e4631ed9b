using System.Buffers;
using System.Text.Json;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>What <c>$/cancelRequest</c> says.</summary>
internal static class CancelParams
{
    /// <summary>The request that is taken back, or null where that cannot be read.</summary>
    public static RequestId? Read(in ReadOnlySequence<byte> json)
    {
        // The envelope was read before, so this is sound JSON or nothing.
        if (json.IsEmpty) return null;
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId) return RequestId.Read(ref reader);
            reader.Skip();
        }
        return null;
    }
}
