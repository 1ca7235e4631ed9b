using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>Requests of ours that the client has not answered yet.</summary>
internal sealed class OutgoingRequests(MessageWriter output)
{
    private readonly Dictionary<long, Outgoing> waiting = [];
    private readonly Lock access = new();
    private long lastId;
    private bool isClosed;

    /// <summary>Sends a request and waits for its answer. Must not be awaited where messages are read.</summary>
    /// <exception cref="RpcException">The client answered with an error.</exception>
    /// <exception cref="OperationCanceledException">The connection ended before an answer came.</exception>
    public async Task<TResult?> SendAsync<TParams, TResult>(
        string method, TParams parameters, JsonTypeInfo<TParams> type, JsonTypeInfo<TResult> resultType)
    {
        var request = new Outgoing<TResult>(resultType);
        long id;
        lock (access)
        {
            if (isClosed) throw new OperationCanceledException();
            id = ++lastId;
            waiting.Add(id, request);
        }
        var buffer = output.Rent();
        buffer.Json.WriteNumber("id"u8, id);
        buffer.Json.WriteString("method"u8, method);
        buffer.Json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(buffer.Json, parameters, type);
        await output.SendAsync(buffer).ConfigureAwait(false);
        return await request.Answer.ConfigureAwait(false);
    }

    /// <summary>Takes an answer of the client. One that nobody waits for is passed over.</summary>
    public void Complete(in Envelope response)
    {
        if (response.Id is not { IsString: false } id || !long.TryParse(id.Text, out var number)) return;
        Outgoing? request;
        lock (access)
        {
            if (!waiting.Remove(number, out request)) return;
        }
        request.Complete(response);
    }

    /// <summary>Ends all waiting: no answer will come.</summary>
    public void Close()
    {
        Outgoing[] rest;
        lock (access)
        {
            isClosed = true;
            rest = [.. waiting.Values];
            waiting.Clear();
        }
        foreach (var request in rest) request.Cancel();
    }

    private abstract class Outgoing
    {
        public abstract void Complete(in Envelope response);
        public abstract void Cancel();
    }

    private sealed class Outgoing<TResult>(JsonTypeInfo<TResult> type) : Outgoing
    {
        private readonly TaskCompletionSource<TResult?> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<TResult?> Answer => answer.Task;

        public override void Complete(in Envelope response)
        {
            if (response.IsError)
            {
                answer.SetException(new RpcException(ErrorCode.RequestFailed, Encoding.UTF8.GetString(response.Content)));
                return;
            }
            try
            {
                var reader = new Utf8JsonReader(response.Content);
                answer.SetResult(JsonSerializer.Deserialize(ref reader, type));
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException)
            {
                answer.SetException(new RpcException(ErrorCode.InvalidParams, error.Message));
            }
        }

        public override void Cancel() => answer.TrySetCanceled();
    }
}
