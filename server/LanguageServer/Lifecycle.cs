using System.Diagnostics;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Model;

namespace InterviewGuide.LanguageServer;

/// <summary>From <c>initialize</c> to <c>exit</c>: what may be asked when, and how the process ends.</summary>
internal sealed class Lifecycle(Session session, Func<ServerCapabilities> offer) : IDisposable
{
    private static readonly TimeSpan ParentCheck = TimeSpan.FromSeconds(2);

    private enum Phase
    {
        Started,
        Initialized,
        ShutDown,
    }

    private readonly TaskCompletionSource parentEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Phase phase;
    private Timer? parentWatch;

    /// <summary>The exit code: 0 where the client asked to shut down before.</summary>
    public int ExitCode => phase == Phase.ShutDown ? 0 : 1;

    /// <summary>Ends when the process that started the server has ended without saying so.</summary>
    public Task ParentEnded => parentEnded.Task;

    /// <summary>Refuses what may not be asked now.</summary>
    public Refusal? Admit(string method) => phase switch
    {
        _ when method == "exit" => null,
        Phase.Started when method != "initialize" => new Refusal(ErrorCode.ServerNotInitialized, "The first request is initialize."),
        Phase.Initialized when method == "initialize" => new Refusal(ErrorCode.InvalidRequest, "The server is initialized already."),
        Phase.ShutDown => new Refusal(ErrorCode.InvalidRequest, "The server is shutting down."),
        _ => null,
    };

    /// <summary>Says how the requests of a server's life are answered.</summary>
    public void Register(MethodTable methods)
    {
        var json = ProtocolJson.Default;
        methods.OnRequest("initialize", json.InitializeParams, json.InitializeResult, (parameters, _) => Task.FromResult(Initialize(parameters)));
        methods.OnRequest("shutdown", () => new RequestMethod<NoParams, NoResult?>(json.NoParams, json.NoResult, (_, _) => ShutDown()));
        methods.OnNotification("exit", static () => ProtocolJson.Default.NoParams, _ => session.Connection.Stop());
        methods.OnNotification("$/setTrace", static () => ProtocolJson.Default.SetTraceParams, parameters => session.Log.Trace = parameters.Value);
    }

    /// <inheritdoc/>
    public void Dispose() => parentWatch?.Dispose();

    private InitializeResult Initialize(InitializeParams parameters)
    {
        phase = Phase.Initialized;
        session.Client = ClientCapabilities.Read(parameters.Capabilities);
        session.Log.Trace = parameters.Trace ?? "off";
        var folders = FoldersOf(parameters);
        session.Change(state =>
        {
            var next = state with
            {
                Folders = [.. folders],
                EditorLocale = ServerSettings.LocaleOf(parameters.Locale) ?? Language.English,
                Settings = state.Settings.With("", ServerSettings.Read(parameters.InitializationOptions, ServerSettings.Default)),
            };
            return next with { Configurations = new Configurations(next.FolderPaths) };
        });
        if (parameters.ProcessId is { } parent) WatchParent(parent);
        var version = typeof(Lifecycle).Assembly.GetName().Version?.ToString(3) ?? "";
        return new InitializeResult(offer(), new ServerInfo("interview-guide", version));
    }

    private static WorkspaceFolder[] FoldersOf(InitializeParams parameters)
    {
        if (parameters.WorkspaceFolders is { Length: > 0 } folders) return folders;
        if (parameters.RootUri is { } uri) return [new WorkspaceFolder(uri)];
        return parameters.RootPath is { } path ? [new WorkspaceFolder(DocumentUri.OfPath(path))] : [];
    }

    private async Task<NoResult?> ShutDown()
    {
        phase = Phase.ShutDown;
        await session.ShuttingDown.CancelAsync().ConfigureAwait(false);
        return null;
    }

    private void WatchParent(int parent) =>
        parentWatch = new Timer(
            _ =>
            {
                if (!IsAlive(parent)) parentEnded.TrySetResult();
            },
            null, ParentCheck, ParentCheck);

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            return false;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // It is there, but not ours to look at.
            return true;
        }
    }
}
