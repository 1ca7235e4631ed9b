using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>Requests of ours that the client has not answered yet.</summary>
internal sealed class OutgoingRequests(MessageWriter output)
{
    private readonly Dictionary<long, TaskCompletionSource<byte[]>> waiting = [];
    private readonly Lock access = new();
    private long lastId;
    private bool isClosed;

    /// <summary>Sends a request and waits for its answer, the JSON of the result. Must not be awaited where messages are read.</summary>
    /// <exception cref="RpcException">The client answered with an error.</exception>
    /// <exception cref="OperationCanceledException">The connection ended before an answer came.</exception>
    public Task<byte[]> SendAsync<T>(string method, T parameters, JsonTypeInfo<T> type)
    {
        var answer = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        long id;
        lock (access)
        {
            if (isClosed) return Task.FromCanceled<byte[]>(new CancellationToken(canceled: true));
            id = ++lastId;
            waiting.Add(id, answer);
        }
        var buffer = output.Rent();
        buffer.Json.WriteNumber("id"u8, id);
        buffer.Json.WriteString("method"u8, method);
        buffer.Json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(buffer.Json, parameters, type);
        var sending = output.SendAsync(buffer);
        return sending.IsCompletedSuccessfully ? answer.Task : AnswerAsync(sending, answer.Task);
    }

    private static async Task<byte[]> AnswerAsync(ValueTask sending, Task<byte[]> answer)
    {
        await sending.ConfigureAwait(false);
        return await answer.ConfigureAwait(false);
    }

    /// <summary>Takes an answer of the client. One that nobody waits for is passed over.</summary>
    public void Complete(in Envelope response)
    {
        if (response.Id is not { IsString: false } id || !long.TryParse(id.Text, out var number)) return;
        TaskCompletionSource<byte[]>? request;
        lock (access)
        {
            if (!waiting.Remove(number, out request)) return;
        }
        if (response.IsError) request.SetException(new RpcException(ErrorCode.RequestFailed, Encoding.UTF8.GetString(response.Content)));
        else request.SetResult(response.Content.ToArray());
    }

    /// <summary>Ends all waiting: no answer will come.</summary>
    public void Close()
    {
        TaskCompletionSource<byte[]>[] rest;
        lock (access)
        {
            isClosed = true;
            rest = [.. waiting.Values];
            waiting.Clear();
        }
        foreach (var request in rest) request.TrySetCanceled();
    }
}
