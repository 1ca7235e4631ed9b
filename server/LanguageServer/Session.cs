using System.Text.Json.Serialization.Metadata;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer;

/// <summary>One client's connection: what it can do, what is open in it, and how to speak to it.</summary>
internal sealed class Session(JsonRpcConnection connection, LintGuide lint)
{
    private readonly Lock changing = new();
    private ServerState state = new();

    /// <summary>Sends notifications and requests.</summary>
    public JsonRpcConnection Connection => connection;

    /// <summary>Lints documents.</summary>
    public GuideAnalyzer Analyzer { get; } = new(lint);

    /// <summary>What the client said that it can do.</summary>
    public ClientCapabilities Client { get; set; } = new();

    /// <summary>How much the client wants to be told of what goes on.</summary>
    public ServerLog Log { get; } = new(connection);

    /// <summary>What is open and set at the moment.</summary>
    public ServerState State => Volatile.Read(ref state);

    /// <summary>Ends when the client asks the server to shut down.</summary>
    public CancellationTokenSource ShuttingDown { get; } = new();

    /// <summary>Tells that documents have to be linted anew: the one with this key, or all where it is null.</summary>
    public event Action<string?>? Outdated;

    /// <summary>Replaces the state, and tells who listens what has to be linted anew.</summary>
    /// <param name="change">Makes the new state of the present one.</param>
    /// <param name="outdated">Key of the document that changed, or null where anything may have.</param>
    public void Change(Func<ServerState, ServerState> change, string? outdated)
    {
        Change(change);
        Outdated?.Invoke(outdated);
    }

    /// <summary>Replaces the state before anything has been made of it.</summary>
    public void Change(Func<ServerState, ServerState> change)
    {
        lock (changing) Volatile.Write(ref state, change(state));
    }

    /// <summary>Sends a request whose answer does not matter; an error is logged.</summary>
    public void Ask<T>(string method, T parameters, JsonTypeInfo<T> type) =>
        Forget(connection.Outgoing.SendAsync(method, parameters, type));

    /// <summary>Lets a task run that nobody waits for. What goes wrong in it is logged, but for the end of the connection.</summary>
    public void Forget(Task task) =>
        _ = task.ContinueWith(
            done => done.Exception?.Handle(error =>
            {
                Log.Warning(error.Message);
                return true;
            }),
            CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    /// <summary>Answers with what <paramref name="answer"/> makes of the present state, on another thread.</summary>
    public Task<T> AnswerAsync<T>(Func<ServerState, CancellationToken, T> answer, CancellationToken cancellation)
    {
        var now = State;
        return Task.Run(() => answer(now, cancellation), cancellation);
    }
}
