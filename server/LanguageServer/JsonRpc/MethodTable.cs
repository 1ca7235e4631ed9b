using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>
/// The methods that are answered. Handlers are called on the thread that reads messages, in order of arrival: a
/// handler of a request takes what it needs of the state there and does its work in a task.
/// </summary>
internal sealed class MethodTable
{
    private readonly Dictionary<string, RequestMethod> requests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NotificationMethod> notifications = new(StringComparer.Ordinal);
    private Action<MethodTable>? later;

    /// <summary>Says how a request is answered.</summary>
    public void OnRequest<TParams, TResult>(
        string method, JsonTypeInfo<TParams> parameters, JsonTypeInfo<TResult> result, Func<TParams, CancellationToken, Task<TResult>> handler) =>
        requests.Add(method, new RequestMethod<TParams, TResult>(parameters, result, handler));

    /// <summary>Says how a request is answered, without preparing anything before the first one comes.</summary>
    public void OnRequest(string method, Func<RequestMethod> make) => requests.Add(method, new DeferredMethod(make));

    /// <summary>Says what a notification leads to, without preparing anything before the first one comes.</summary>
    public void OnNotification<TParams>(string method, Func<JsonTypeInfo<TParams>> parameters, Action<TParams> handler) =>
        notifications.Add(method, new NotificationMethod<TParams>(parameters, handler));

    /// <summary>Has more methods added once one is asked for that is not known yet. Until then an author waits for the first findings, and for nothing else.</summary>
    public void Later(Action<MethodTable> register) => later += register;

    /// <summary>The request's method, or null.</summary>
    public RequestMethod? FindRequest(string method) => requests.GetValueOrDefault(method) ?? (AddLater() ? requests.GetValueOrDefault(method) : null);

    /// <summary>The notification's method, or null.</summary>
    public NotificationMethod? FindNotification(string method) => notifications.GetValueOrDefault(method) ?? (AddLater() ? notifications.GetValueOrDefault(method) : null);

    private bool AddLater()
    {
        if (later is not { } register) return false;
        later = null;
        register(this);
        return true;
    }
}

/// <summary>How one kind of request is answered.</summary>
internal abstract class RequestMethod
{
    /// <summary>Starts the work on a request and comes back; the task ends when it has been answered.</summary>
    public abstract Task Start(IncomingRequest request, in ReadOnlySequence<byte> parameters, Action<Exception> onFault);
}

/// <summary>What one kind of notification leads to.</summary>
internal abstract class NotificationMethod
{
    /// <summary>Does it.</summary>
    /// <exception cref="RpcException">The parameters cannot be read.</exception>
    public abstract void Handle(in ReadOnlySequence<byte> parameters);
}

internal sealed class RequestMethod<TParams, TResult>(
    JsonTypeInfo<TParams> type, JsonTypeInfo<TResult> resultType, Func<TParams, CancellationToken, Task<TResult>> handler) : RequestMethod
{
    public override Task Start(IncomingRequest request, in ReadOnlySequence<byte> parameters, Action<Exception> onFault)
    {
        try
        {
            var task = handler(Parameters.Read(parameters, type), request.Cancellation);
            return FinishAsync(request, task, onFault);
        }
        catch (Exception error)
        {
            return FinishAsync(request, Task.FromException<TResult>(error), onFault);
        }
    }

    private async Task FinishAsync(IncomingRequest request, Task<TResult> task, Action<Exception> onFault)
    {
        try
        {
            await request.AnswerAsync(await task.ConfigureAwait(false), resultType).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (request.Cancellation.IsCancellationRequested)
        {
            // Answered by whoever took it back.
        }
        catch (RpcException error)
        {
            await request.FailAsync(error.Code, error.Message).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            onFault(error);
            await request.FailAsync(ErrorCode.InternalError, error.GetType().Name + ": " + error.Message).ConfigureAwait(false);
        }
    }
}

internal sealed class DeferredMethod(Func<RequestMethod> make) : RequestMethod
{
    private RequestMethod? method;

    public override Task Start(IncomingRequest request, in ReadOnlySequence<byte> parameters, Action<Exception> onFault) =>
        (method ??= make()).Start(request, parameters, onFault);
}

internal sealed class NotificationMethod<TParams>(Func<JsonTypeInfo<TParams>> makeType, Action<TParams> handler) : NotificationMethod
{
    private JsonTypeInfo<TParams>? type;

    public override void Handle(in ReadOnlySequence<byte> parameters) => handler(Parameters.Read(parameters, type ??= makeType()));
}

internal static class Parameters
{
    /// <summary>Reads the parameters of a message. Members that nobody knows are passed over.</summary>
    /// <exception cref="RpcException">They are missing or of the wrong shape.</exception>
    public static T Read<T>(in ReadOnlySequence<byte> json, JsonTypeInfo<T> type)
    {
        try
        {
            var reader = json.IsEmpty ? new Utf8JsonReader("{}"u8) : new Utf8JsonReader(json);
            return JsonSerializer.Deserialize(ref reader, type) ?? throw new RpcException(ErrorCode.InvalidParams, "The parameters are missing.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new RpcException(ErrorCode.InvalidParams, error.Message);
        }
    }
}
