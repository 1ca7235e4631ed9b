using System.Text.Encodings.Web;
using System.Text.Json;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>A message that is being written, with its header. Rented from and given back to a <see cref="MessageWriter"/>.</summary>
internal sealed class MessageBuffer
{
    /// <summary>How messages are written. Clients read UTF-8; escaping umlauts would only make messages longer.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private const int HeaderRoom = 32;

    private readonly ByteBuffer bytes = new(4096);
    private int headerStart;

    public MessageBuffer() => Json = new Utf8JsonWriter(bytes, Options);

    /// <summary>Writes the message.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Number of bytes that the buffer keeps.</summary>
    public int Capacity => bytes.Capacity;

    /// <summary>The message with its header; to be read once it is finished.</summary>
    public ReadOnlySpan<byte> Framed => bytes.Written[headerStart..];

    /// <summary>Begins a new message.</summary>
    public void Start()
    {
        bytes.Clear();
        bytes.Advance(HeaderRoom);
        Json.Reset(bytes);
        Json.WriteStartObject();
        Json.WriteString("jsonrpc"u8, "2.0"u8);
    }

    /// <summary>Ends the message. Its header stands right before it, so that both can be sent at once.</summary>
    public void Finish()
    {
        Json.WriteEndObject();
        Json.Flush();
        headerStart = HeaderRoom;
        Prepend("\r\n\r\n"u8);
        for (var length = bytes.Written.Length - HeaderRoom; length > 0; length /= 10) Prepend([(byte)('0' + length % 10)]);
        Prepend("Content-Length: "u8);
    }

    private void Prepend(ReadOnlySpan<byte> part)
    {
        headerStart -= part.Length;
        part.CopyTo(bytes.Written[headerStart..]);
    }
}
