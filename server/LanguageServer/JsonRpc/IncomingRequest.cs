using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>A request of the client that has not been answered yet. Whoever answers first wins; it is answered once.</summary>
internal sealed class IncomingRequest(RequestId id, MessageWriter output) : IDisposable
{
    private readonly CancellationTokenSource cancellation = new();
    private int isAnswered;

    /// <summary>Its name.</summary>
    public RequestId Id => id;

    /// <summary>Tells its handler that nobody waits for the answer any more.</summary>
    public CancellationToken Cancellation => cancellation.Token;

    /// <summary>Tells the handler that the request was taken back. Not to be called any more once it is disposed.</summary>
    public void Cancel()
    {
        // What waits for the token must not run on the thread that reads messages.
        _ = cancellation.CancelAsync();
    }

    /// <summary>Answers with a result.</summary>
    public ValueTask AnswerAsync<T>(T result, JsonTypeInfo<T> type)
    {
        var buffer = output.Rent();
        id.Write(buffer.Json);
        buffer.Json.WritePropertyName("result"u8);
        JsonSerializer.Serialize(buffer.Json, result, type);
        if (Interlocked.Exchange(ref isAnswered, 1) == 0) return output.SendAsync(buffer);
        output.Return(buffer);
        return ValueTask.CompletedTask;
    }

    /// <summary>Answers with an error.</summary>
    public ValueTask FailAsync(int code, string message) =>
        Interlocked.Exchange(ref isAnswered, 1) == 0 ? output.SendErrorAsync(id, code, message) : ValueTask.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => cancellation.Dispose();
}
