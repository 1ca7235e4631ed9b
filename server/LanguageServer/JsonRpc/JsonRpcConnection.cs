using System.IO.Pipelines;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>What a message may be refused with before its handler is looked for.</summary>
/// <param name="Code">One of <see cref="ErrorCode"/>.</param>
/// <param name="Message">Why, for people.</param>
internal readonly record struct Refusal(int Code, string Message);

/// <summary>
/// A JSON-RPC 2.0 connection as the language server protocol uses it. Messages are read in order and never wait for
/// the handler of a request, so that a request can be taken back while it is worked on.
/// </summary>
internal sealed class JsonRpcConnection
{
    /// <summary>Longest message in bytes that is read.</summary>
    public const int LongestMessage = 32 * 1024 * 1024;

    /// <summary>Most requests that are worked on at a time; more are refused.</summary>
    public const int MostRequests = 4096;

    private readonly MessageReader input;
    private readonly MethodTable methods;
    private readonly Dictionary<RequestId, IncomingRequest> requests = [];
    private bool isStopped;

    public JsonRpcConnection(PipeReader input, MessageWriter output, MethodTable methods)
    {
        this.input = new MessageReader(input, LongestMessage);
        Output = output;
        Outgoing = new OutgoingRequests(Output);
        this.methods = methods;
    }

    /// <summary>Sends notifications.</summary>
    public MessageWriter Output { get; }

    /// <summary>Sends requests to the client.</summary>
    public OutgoingRequests Outgoing { get; }

    /// <summary>Says which methods are refused at the moment, and why; null lets a method pass. A refused notification is dropped.</summary>
    public Func<string, Refusal?> Admission { get; set; } = static _ => null;

    /// <summary>Hears of handlers that failed and of messages that could not be read.</summary>
    public Action<string> OnProblem { get; set; } = static _ => { };

    /// <summary>Reads and handles messages until <see cref="Stop"/> is called or no more come.</summary>
    public async Task RunAsync()
    {
        while (!isStopped)
        {
            var frame = await input.ReadAsync().ConfigureAwait(false);
            if (frame.Kind == FrameKind.End) break;
            if (frame.Kind == FrameKind.Malformed) await RefuseAsync(null, ErrorCode.ParseError, frame.Problem).ConfigureAwait(false);
            else await HandleAsync(Envelope.Read(frame.Body)).ConfigureAwait(false);
        }
    }

    /// <summary>Answers what is open, and ends the stream of messages. Waits until the client has taken in what was sent before.</summary>
    public async Task CloseAsync()
    {
        Outgoing.Close();
        await CancelAllAsync(ErrorCode.RequestCancelled, "The server ends.").ConfigureAwait(false);
        await Output.CloseAsync().ConfigureAwait(false);
    }

    /// <summary>Reads no further message. To be called by a handler of a notification.</summary>
    public void Stop() => isStopped = true;

    /// <summary>Answers all open requests with an error, and tells their handlers.</summary>
    public async Task CancelAllAsync(int code, string message)
    {
        IncomingRequest[] open;
        lock (requests)
        {
            open = [.. requests.Values];
            foreach (var request in open) request.Cancel();
        }
        foreach (var request in open) await request.FailAsync(code, message).ConfigureAwait(false);
    }

    private ValueTask HandleAsync(in Envelope message)
    {
        switch (message.Kind)
        {
            case EnvelopeKind.Request when message.Id is { } id:
                return HandleRequest(id, message);
            case EnvelopeKind.Notification:
                return HandleNotification(message);
            case EnvelopeKind.Response:
                Outgoing.Complete(message);
                return ValueTask.CompletedTask;
            default:
                var code = message.Kind == EnvelopeKind.Unreadable ? ErrorCode.ParseError : ErrorCode.InvalidRequest;
                return RefuseAsync(message.Id, code, message.Problem);
        }
    }

    private ValueTask HandleRequest(RequestId id, in Envelope message)
    {
        if (Admission(message.Method) is { } refusal) return Output.SendErrorAsync(id, refusal.Code, refusal.Message);
        if (methods.FindRequest(message.Method) is not { } method)
            return Output.SendErrorAsync(id, ErrorCode.MethodNotFound, "There is no method " + message.Method);
        var request = new IncomingRequest(id, Output);
        lock (requests)
        {
            if (requests.Count >= MostRequests)
                return Output.SendErrorAsync(id, ErrorCode.RequestFailed, "Too many requests are waiting for an answer.");
            if (!requests.TryAdd(id, request)) return Output.SendErrorAsync(id, ErrorCode.InvalidRequest, "A request with this id is being worked on.");
        }
        _ = ForgetAsync(request, method.Start(request, message.Content, error => OnProblem(error.ToString())));
        return ValueTask.CompletedTask;
    }

    private async Task ForgetAsync(IncomingRequest request, Task answered)
    {
        await answered.ConfigureAwait(false);
        lock (requests)
        {
            requests.Remove(request.Id);
            request.Dispose();
        }
    }

    private ValueTask HandleNotification(in Envelope message)
    {
        if (message.Method == "$/cancelRequest") return CancelAsync(message);
        if (Admission(message.Method) is not null || methods.FindNotification(message.Method) is not { } method) return ValueTask.CompletedTask;
        try
        {
            method.Handle(message.Content);
        }
        catch (Exception error)
        {
            // There is nobody to answer, and the next message may be fine.
            OnProblem(message.Method + ": " + (error is RpcException ? error.Message : error.ToString()));
        }
        return ValueTask.CompletedTask;
    }

    private ValueTask CancelAsync(in Envelope message)
    {
        if (CancelParams.Read(message.Content) is not { } id) return ValueTask.CompletedTask;
        IncomingRequest? request;
        lock (requests)
        {
            if (!requests.TryGetValue(id, out request)) return ValueTask.CompletedTask;
            request.Cancel();
        }
        return request.FailAsync(ErrorCode.RequestCancelled, "The request was cancelled.");
    }

    private ValueTask RefuseAsync(RequestId? id, int code, string problem)
    {
        OnProblem(problem);
        return Output.SendErrorAsync(id, code, problem);
    }
}
