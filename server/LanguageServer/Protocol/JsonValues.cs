using System.Text.Json;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>Steps of reading an object by hand; each starts on the name of a member and ends on the end of its value.</summary>
internal static class JsonValues
{
    private static readonly LooseStringConverter Loose = new();

    /// <summary>A string.</summary>
    public static string Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return Current(reader);
    }

    /// <summary>A string, or null.</summary>
    public static string? TextOrNull(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : Current(reader);
    }

    /// <summary>Text of a document, in which halves of surrogate pairs may stand alone.</summary>
    public static string LooseText(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Read();
        return Loose.Read(ref reader, typeof(string), options);
    }

    /// <summary>A whole number.</summary>
    public static int Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return CurrentNumber(reader);
    }

    /// <summary>A whole number, or null.</summary>
    public static int? NumberOrNull(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : CurrentNumber(reader);
    }

    /// <summary>Passes over a value.</summary>
    public static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    /// <summary>Fails where the reader stands on something else.</summary>
    public static void Expect(in Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type) throw new JsonException($"Expected {type}, found {reader.TokenType}.");
    }

    private static string Current(in Utf8JsonReader reader)
    {
        Expect(reader, JsonTokenType.String);
        return reader.GetString() ?? "";
    }

    private static int CurrentNumber(in Utf8JsonReader reader)
    {
        Expect(reader, JsonTokenType.Number);
        return reader.TryGetInt32(out var number) ? number : throw new JsonException("Expected a whole number.");
    }
}
