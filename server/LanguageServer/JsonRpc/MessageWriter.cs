using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>
/// Sends messages, one after the other, from any thread. They wait in a queue while the other side does not read, so that
/// it does not keep the server from listening; who goes on sending waits once too much has come together.
/// </summary>
/// <param name="target">Where the other side listens.</param>
/// <param name="onSent">Called whenever all that there was to send has been written.</param>
internal sealed class MessageWriter(Stream target, Action? onSent = null)
{
    private const long MostUnsent = 16 * 1024 * 1024;
    private const int MostBuffers = 4;
    private const int LargestKept = 4 * 1024 * 1024;

    private readonly ConcurrentQueue<MessageBuffer> pool = new();
    private readonly Lock access = new();
    private readonly Queue<MessageBuffer> unsent = new();
    private readonly TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource? room;
    private long unsentBytes;
    private bool isWriting;
    private bool isClosed;

    /// <summary>A buffer with the beginning of a message; it must be given to one of the methods that send it, or to <see cref="Return"/>.</summary>
    public MessageBuffer Rent()
    {
        if (!pool.TryDequeue(out var buffer)) buffer = new MessageBuffer();
        buffer.Start();
        return buffer;
    }

    /// <summary>Takes back a buffer whose message is not to be sent.</summary>
    public void Return(MessageBuffer buffer)
    {
        if (pool.Count < MostBuffers && buffer.Capacity <= LargestKept) pool.Enqueue(buffer);
    }

    /// <summary>Sends a message. Does nothing once the connection is closed.</summary>
    /// <param name="message">The message.</param>
    /// <param name="here">
    /// True to write on this thread where no other one is writing: no time is lost until one wakes, but the client may let
    /// it wait. Never to be used where messages are read.
    /// </param>
    public ValueTask SendAsync(MessageBuffer message, bool here = false)
    {
        if (Add(message))
        {
            if (here) WriteAll();
            else ThreadPool.UnsafeQueueUserWorkItem(static writer => writer.WriteAll(), this, preferLocal: false);
        }
        return room is { } enough ? new ValueTask(enough.Task) : ValueTask.CompletedTask;
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

    /// <summary>Takes no more messages; ends when those that were sent have been written.</summary>
    public Task CloseAsync()
    {
        lock (access)
        {
            isClosed = true;
            if (!isWriting) written.TrySetResult();
        }
        return written.Task;
    }

    /// <summary>Puts a message into the queue; true where nobody is writing yet.</summary>
    private bool Add(MessageBuffer message)
    {
        message.Finish();
        lock (access)
        {
            if (isClosed) return false;
            unsent.Enqueue(message);
            unsentBytes += message.Framed.Length;
            if (unsentBytes > MostUnsent) room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (isWriting) return false;
            isWriting = true;
            return true;
        }
    }

    private void WriteAll()
    {
        while (Next() is { } message)
        {
            try
            {
                target.Write(message.Framed);
                target.Flush();
            }
            catch (IOException)
            {
                // The client does not listen any more. Nothing can be told to it.
                lock (access) isClosed = true;
            }
            if (IsDone(message)) onSent?.Invoke();
        }
    }

    private MessageBuffer? Next()
    {
        lock (access)
        {
            if (unsent.TryDequeue(out var message)) return message;
            isWriting = false;
            if (isClosed) written.TrySetResult();
            return null;
        }
    }

    /// <summary>Makes room; true where nothing more waits.</summary>
    private bool IsDone(MessageBuffer message)
    {
        lock (access)
        {
            unsentBytes -= message.Framed.Length;
            Return(message);
            if (room is { } enough && unsentBytes <= MostUnsent / 2)
            {
                room = null;
                enough.SetResult();
            }
            return unsent.Count == 0;
        }
    }
}
