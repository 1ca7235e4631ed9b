using System.Buffers;
using System.Text.Json;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>What a message is.</summary>
internal enum EnvelopeKind
{
    Request,
    Notification,
    /// <summary>An answer to a request of ours.</summary>
    Response,
    /// <summary>JSON, but none of these.</summary>
    Invalid,
    /// <summary>No JSON.</summary>
    Unreadable,
}

/// <summary>A message with its outer members read and its content left as it came.</summary>
internal readonly struct Envelope
{
    private Envelope(EnvelopeKind kind, string problem = "")
    {
        Kind = kind;
        Problem = problem;
    }

    /// <summary>What the message is.</summary>
    public EnvelopeKind Kind { get; private init; }

    /// <summary>Its id, where it has a readable one.</summary>
    public RequestId? Id { get; private init; }

    /// <summary>The method; empty for responses.</summary>
    public string Method { get; private init; } = "";

    /// <summary>JSON of <c>params</c>, <c>result</c> or <c>error</c>; empty where absent.</summary>
    public ReadOnlySequence<byte> Content { get; private init; }

    /// <summary>True for a response that tells of an error.</summary>
    public bool IsError { get; private init; }

    /// <summary>What is wrong with the message.</summary>
    public string Problem { get; private init; }

    /// <summary>Reads the outer members of <paramref name="body"/>. Never throws.</summary>
    public static Envelope Read(in ReadOnlySequence<byte> body)
    {
        try
        {
            return ReadMembers(body);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The reader throws the second for text that is no UTF-8.
            return new Envelope(EnvelopeKind.Unreadable, error.Message);
        }
    }

    private static Envelope ReadMembers(in ReadOnlySequence<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            // Reading to the end tells "no JSON" from "no object".
            while (reader.Read()) { }
            return new Envelope(EnvelopeKind.Invalid, "A message is an object.");
        }
        RequestId? id = null;
        var hasId = false;
        string? method = null;
        var hasMethod = false;
        ReadOnlySequence<byte> parameters = default, result = default, error = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                (hasId, id) = (true, RequestId.Read(ref reader));
                reader.Skip();
            }
            else if (reader.ValueTextEquals("method"u8))
            {
                reader.Read();
                (hasMethod, method) = (true, reader.TokenType == JsonTokenType.String ? reader.GetString() : null);
                reader.Skip();
            }
            else if (reader.ValueTextEquals("params"u8)) parameters = Value(body, ref reader);
            else if (reader.ValueTextEquals("result"u8)) result = Value(body, ref reader);
            else if (reader.ValueTextEquals("error"u8)) error = Value(body, ref reader);
            else reader.Skip();
        }
        while (reader.Read()) { }
        if (hasId && hasMethod)
            return id is null || method is null
                ? new Envelope(EnvelopeKind.Invalid, "A request has an id that is a number or a string, and a method.") { Id = id }
                : new Envelope(EnvelopeKind.Request) { Id = id, Method = method, Content = parameters };
        if (method is not null) return new Envelope(EnvelopeKind.Notification) { Method = method, Content = parameters };
        if (hasId && !hasMethod && (!result.IsEmpty || !error.IsEmpty))
            return new Envelope(EnvelopeKind.Response) { Id = id, IsError = !error.IsEmpty, Content = error.IsEmpty ? result : error };
        return new Envelope(EnvelopeKind.Invalid, "A message has a method, or an id with a result or an error.") { Id = id };
    }

    private static ReadOnlySequence<byte> Value(in ReadOnlySequence<byte> body, ref Utf8JsonReader reader)
    {
        reader.Read();
        var start = reader.TokenStartIndex;
        reader.Skip();
        return body.Slice(start, reader.BytesConsumed - start);
    }
}
