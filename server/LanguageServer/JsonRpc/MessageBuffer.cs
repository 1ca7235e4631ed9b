using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>A message that is being written. Rented from and given back to a <see cref="MessageWriter"/>.</summary>
internal sealed class MessageBuffer
{
    /// <summary>How messages are written. Clients read UTF-8; escaping umlauts would only make messages longer.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> bytes = new(4096);

    public MessageBuffer() => Json = new Utf8JsonWriter(bytes, Options);

    /// <summary>Writes the message.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Number of bytes that the buffer keeps.</summary>
    public int Capacity => bytes.Capacity;

    /// <summary>Ends the message and gives its bytes.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        Json.WriteEndObject();
        Json.Flush();
        return bytes.WrittenSpan;
    }

    /// <summary>Begins a new message.</summary>
    public void Start()
    {
        bytes.ResetWrittenCount();
        Json.Reset(bytes);
        Json.WriteStartObject();
        Json.WriteString("jsonrpc"u8, "2.0"u8);
    }
}
