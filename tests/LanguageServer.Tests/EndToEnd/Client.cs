using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Tests.Protocol;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

/// <summary>
/// A strict client of a real server process in a folder of its own. Disposing it shuts the server down and fails
/// where a message was left unread, a request unanswered, something sent that the client did not say that it
/// understands, something written to standard error, or the exit code is not 0. Every message of the server is held
/// against the protocol's own description where that is at hand.
/// </summary>
internal sealed class Client : IAsyncDisposable
{
    /// <summary>How long something that must come is waited for. Only a test that fails takes so long, however slow the machine is.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly Task<string> errors;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> open = new();
    private readonly List<JsonObject> unread = [];
    private readonly SemaphoreSlim arrived = new(0);
    private readonly Task reading;
    private readonly Lock writing = new();
    private readonly List<string> violations = [];
    private ClientContract? contract;
    private int lastId;
    private bool hasEnded;

    private Client(TemporaryFolder folder)
    {
        Folder = folder;
        process = GuideProcess.Start(folder.Path, "server", "--stdio");
        errors = process.StandardError.ReadToEndAsync();
        reading = Task.Run(ReadAsync);
    }

    /// <summary>The workspace.</summary>
    public TemporaryFolder Folder { get; }

    /// <summary>What <c>workspace/configuration</c> answers for the section, whatever the folder.</summary>
    public JsonNode? Settings { get; set; }

    /// <summary>What the server registered while it ran.</summary>
    public ConcurrentQueue<JsonObject> Registrations { get; } = new();

    /// <summary>The answer to <c>initialize</c>.</summary>
    public JsonObject Capabilities { get; private set; } = [];

    public int ProcessId => process.Id;

    /// <summary>Address of a file in the workspace.</summary>
    public string Uri(string name) => DocumentUri.OfPath(Folder[name]);

    /// <summary>Starts a server that is not initialized yet.</summary>
    public static Client Start(TemporaryFolder? folder = null) => new(folder ?? new TemporaryFolder());

    /// <summary>Starts a server and initializes it.</summary>
    /// <param name="capabilities">What the client can do, as JSON; null for all that is known.</param>
    /// <param name="folder">The workspace, or null for an empty one.</param>
    /// <param name="locale">The editor's language.</param>
    /// <param name="settings">What the editor's settings are, as JSON.</param>
    public static async Task<Client> StartAsync(string? capabilities = null, TemporaryFolder? folder = null, string? locale = null, string? settings = null)
    {
        var client = new Client(folder ?? new TemporaryFolder()) { Settings = settings is null ? null : JsonNode.Parse(settings) };
        await client.InitializeAsync(JsonNode.Parse(capabilities ?? ClientProfiles.Everything), locale);
        return client;
    }

    public async Task InitializeAsync(JsonNode? capabilities, string? locale = null, JsonNode? options = null)
    {
        contract = new ClientContract(capabilities?.DeepClone());
        var answer = await RequestAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["locale"] = locale,
            ["rootUri"] = DocumentUri.OfPath(Folder.Path),
            ["capabilities"] = capabilities,
            ["initializationOptions"] = options,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = DocumentUri.OfPath(Folder.Path), ["name"] = "w" }),
        });
        Capabilities = answer?["capabilities"] as JsonObject ?? throw new InvalidOperationException("initialize was not answered with capabilities");
        contract.Learn(Capabilities);
        Notify("initialized", new JsonObject());
    }

    /// <summary>Sends a request and gives its result.</summary>
    /// <exception cref="RpcException">It was answered with an error.</exception>
    public async Task<JsonNode?> RequestAsync(string method, JsonNode? parameters)
    {
        var answer = await Post(method, parameters, out _);
        if (answer["error"] is { } error) throw new RpcException((int?)error["code"] ?? 0, (string?)error["message"] ?? "");
        answer.ContainsKey("result").Should().BeTrue("an answer has a result or an error");
        return answer["result"];
    }

    /// <summary>Sends a request; the task ends with the whole answer.</summary>
    public Task<JsonObject> Post(string method, JsonNode? parameters, out int id)
    {
        id = Interlocked.Increment(ref lastId);
        var answered = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        open[id] = answered;
        methods[id] = method;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return answered.Task.WaitAsync(Patience);
    }

    public void Notify(string method, JsonNode? parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    public void Send(JsonObject message) => SendRaw(Framing.Framed(message.ToJsonString()));

    /// <summary>Sends bytes as they are. Nothing comes between the pieces, not even an answer to a request of the server.</summary>
    public void SendRaw(params IEnumerable<byte[]> pieces)
    {
        lock (writing)
        {
            foreach (var piece in pieces) process.StandardInput.BaseStream.Write(piece);
            process.StandardInput.BaseStream.Flush();
        }
    }

    public void Open(string uri, string text, string language = "interview-guide", int version = 1) => Notify("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = language, ["version"] = version, ["text"] = text },
    });

    /// <summary>Replaces the whole text.</summary>
    public void Change(string uri, string text, int version) => Change(uri, version, new JsonObject { ["text"] = text });

    public void Change(string uri, int version, params JsonNode?[] changes) => Notify("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
        ["contentChanges"] = new JsonArray(changes),
    });

    public void Close(string uri) => Notify("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } });

    /// <summary>Waits for the next notification or request of this method.</summary>
    public async Task<JsonObject> NextAsync(string method, Func<JsonObject, bool>? where = null)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            lock (unread)
            {
                var at = unread.FindIndex(message => (string?)message["method"] == method && where?.Invoke(message) != false);
                if (at >= 0)
                {
                    var found = unread[at];
                    unread.RemoveAt(at);
                    return found["params"] as JsonObject ?? [];
                }
            }
            var left = deadline - DateTime.UtcNow;
            if (left <= TimeSpan.Zero || !await arrived.WaitAsync(left)) throw new TimeoutException($"No {method} came. {Describe()}");
        }
    }

    /// <summary>The next diagnostics of a document.</summary>
    public Task<JsonObject> DiagnosticsAsync(string uri) =>
        NextAsync("textDocument/publishDiagnostics", message => (string?)message["params"]?["uri"] == uri);

    /// <summary>The diagnostics of a version of a document; those of versions before are passed over.</summary>
    public async Task<JsonObject> DiagnosticsAsync(string uri, int version)
    {
        while (true)
        {
            var diagnostics = await DiagnosticsAsync(uri);
            if ((int?)diagnostics["version"] == version) return diagnostics;
        }
    }

    /// <summary>Waits until the server has registered something that these words stand in.</summary>
    public async Task RegisteredAsync(string words)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (!Registrations.Any(registration => registration.ToJsonString().Contains(words, StringComparison.Ordinal)))
        {
            if (DateTime.UtcNow > deadline) throw new TimeoutException($"Nothing was registered with {words}.");
            await Task.Delay(10);
        }
    }

    /// <summary>Takes in what has come and is of no interest.</summary>
    public void Ignore(string method)
    {
        lock (unread) unread.RemoveAll(message => (string?)message["method"] == method);
    }

    /// <summary>Waits for an answer that belongs to no request.</summary>
    public async Task<JsonObject> NextUnaskedAsync()
    {
        while (true)
        {
            lock (unread)
            {
                var at = unread.FindIndex(message => message["method"] is null);
                if (at >= 0)
                {
                    var found = unread[at];
                    unread.RemoveAt(at);
                    return found;
                }
            }
            if (!await arrived.WaitAsync(Patience)) throw new TimeoutException("Nothing was refused.");
        }
    }

    /// <summary>Takes in refusals of what could not be read.</summary>
    public void IgnoreRefusals()
    {
        lock (unread) unread.RemoveAll(message => message["method"] is null && message["id"] is null);
    }

    /// <summary>Takes in all that came until the server ended.</summary>
    public async Task IgnoreRestAsync()
    {
        await reading.WaitAsync(Patience);
        lock (unread) unread.Clear();
    }

    /// <summary>Resident memory of the server in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>The parameters of all messages of this method that have come so far.</summary>
    public JsonObject[] TakeAll(string method)
    {
        lock (unread)
        {
            var found = unread.Where(message => (string?)message["method"] == method).ToArray();
            unread.RemoveAll(message => (string?)message["method"] == method);
            return [.. found.Select(message => message["params"] as JsonObject ?? [])];
        }
    }

    /// <summary>Ends standard input and gives the exit code.</summary>
    public async Task<int> CloseInputAsync()
    {
        hasEnded = true;
        process.StandardInput.Close();
        return await ExitCodeAsync();
    }

    /// <summary>Sends <c>exit</c> and gives the exit code.</summary>
    public async Task<int> ExitAsync()
    {
        hasEnded = true;
        Notify("exit", null);
        return await ExitCodeAsync();
    }

    public async Task<int> ExitCodeAsync()
    {
        hasEnded = true;
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public bool HasExited => process.HasExited;

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!hasEnded)
            {
                var result = await RequestAsync("shutdown", null);
                result.Should().BeNull("shutdown is answered with null");
                (await ExitAsync()).Should().Be(0, "the server was shut down in order");
            }
            await reading.WaitAsync(Patience);
            (await errors).Should().BeEmpty();
            Describe().Should().BeEmpty("every message should have been read");
            violations.Should().BeEmpty("every message should be as the protocol says");
        }
        finally
        {
            if (!process.HasExited) process.Kill();
            process.Dispose();
            arrived.Dispose();
            Folder.Dispose();
        }
    }

    private string Describe()
    {
        var waiting = open.Keys.Order().Select(id => $"request {id} was not answered");
        lock (unread) return string.Join("\n", waiting.Concat(unread.Select(message => message.ToJsonString())));
    }

    private async Task ReadAsync()
    {
        var reader = new MessageReader(PipeReader.Create(process.StandardOutput.BaseStream), int.MaxValue);
        while (true)
        {
            var frame = await reader.ReadAsync();
            if (frame.Kind == FrameKind.End) return;
            if (frame.Kind == FrameKind.Malformed) throw new InvalidDataException(frame.Problem);
            var text = Encoding.UTF8.GetString(System.Buffers.BuffersExtensions.ToArray(frame.Body));
            Take(JsonNode.Parse(text) as JsonObject ?? throw new InvalidDataException(text));
        }
    }

    private void Take(JsonObject message)
    {
        if (MetaModel.Latest is { } model) violations.AddRange(model.CheckFromServer(message, MethodOf(message)));
        if (contract is not null) violations.AddRange(contract.Check(message));
        if (message["method"] is null)
        {
            if (message["id"] is { } id && open.TryRemove((int)id, out var answered)) answered.SetResult(message);
            else Keep(message);
        }
        else if (message["id"] is { } asked) Serve((string?)message["method"] ?? "", asked.DeepClone(), message);
        else Keep(message);
    }

    private readonly ConcurrentDictionary<int, string> methods = new();

    private string? MethodOf(JsonObject message) =>
        message["method"] is { } method ? (string?)method
        : message["id"] is JsonValue id && id.GetValueKind() == JsonValueKind.Number ? methods.GetValueOrDefault((int)id) : null;

    private void Keep(JsonObject message)
    {
        lock (unread) unread.Add(message);
        arrived.Release();
    }

    private void Serve(string method, JsonNode id, JsonObject message)
    {
        JsonNode? result = null;
        switch (method)
        {
            case "workspace/configuration":
                result = new JsonArray([.. (message["params"]?["items"] as JsonArray ?? []).Select(_ => Settings?.DeepClone())]);
                break;
            case "client/registerCapability":
                foreach (var registration in message["params"]?["registrations"] as JsonArray ?? [])
                    if (registration is JsonObject one) Registrations.Enqueue((JsonObject)one.DeepClone());
                break;
            case "client/unregisterCapability" or "window/workDoneProgress/create":
                break;
            default:
                Keep(message);
                break;
        }
        if (!hasEnded) Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["result"] = result });
    }
}
