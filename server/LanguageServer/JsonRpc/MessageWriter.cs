using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>Sends messages, one after the other, from any thread. Who sends waits while the other side does not read.</summary>
internal sealed class MessageWriter(PipeWriter output) : IAsyncDisposable
{
    private const int MostBuffers = 4;
    private const int LargestKept = 4 * 1024 * 1024;

    private readonly SemaphoreSlim turn = new(1);
    private readonly ConcurrentQueue<MessageBuffer> pool = new();
    private bool isClosed;

    /// <summary>A buffer with the beginning of a message; it must be given to <see cref="SendAsync"/> or <see cref="Return"/>.</summary>
    public MessageBuffer Rent()
    {
        if (!pool.TryDequeue(out var buffer)) buffer = new MessageBuffer();
        buffer.Start();
        return buffer;
    }

    /// <summary>Sends the message in <paramref name="buffer"/>. Does nothing once the connection is closed.</summary>
    public async ValueTask SendAsync(MessageBuffer buffer)
    {
        await turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (isClosed) return;
            Frame(buffer.Finish());
            await output.FlushAsync().ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
            Return(buffer);
        }
    }

    /// <summary>Takes back a buffer whose message is not to be sent.</summary>
    public void Return(MessageBuffer buffer)
    {
        if (pool.Count < MostBuffers && buffer.Capacity <= LargestKept) pool.Enqueue(buffer);
    }

    /// <summary>Sends a notification.</summary>
    public ValueTask NotifyAsync<T>(string method, T parameters, JsonTypeInfo<T> type)
    {
        var buffer = Rent();
        buffer.Json.WriteString("method"u8, method);
        buffer.Json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(buffer.Json, parameters, type);
        return SendAsync(buffer);
    }

    /// <summary>Sends an error answer; to a message without readable id where <paramref name="id"/> is null.</summary>
    public ValueTask SendErrorAsync(RequestId? id, int code, string message)
    {
        var buffer = Rent();
        if (id is { } known) known.Write(buffer.Json);
        else buffer.Json.WriteNull("id"u8);
        buffer.Json.WriteStartObject("error"u8);
        buffer.Json.WriteNumber("code"u8, code);
        buffer.Json.WriteString("message"u8, message);
        buffer.Json.WriteEndObject();
        return SendAsync(buffer);
    }

    /// <summary>Ends the stream of messages behind those that were sent.</summary>
    public async ValueTask DisposeAsync()
    {
        await turn.WaitAsync().ConfigureAwait(false);
        try
        {
            isClosed = true;
            await output.CompleteAsync().ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    private void Frame(ReadOnlySpan<byte> message)
    {
        output.Write("Content-Length: "u8);
        Span<byte> digits = stackalloc byte[16];
        message.Length.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
        output.Write(digits[..written]);
        output.Write("\r\n\r\n"u8);
        output.Write(message);
    }
}
