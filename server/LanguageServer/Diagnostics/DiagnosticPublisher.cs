using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.Linting;

namespace InterviewGuide.LanguageServer.Diagnostics;

/// <summary>
/// Sends diagnostics of open documents as they change. There is no delay: the newest text is linted at once, and a
/// result that is outdated before it is sent is dropped. One task sends everything, so nothing overtakes.
/// </summary>
internal sealed class DiagnosticPublisher(Session session)
{
    private readonly Lock access = new();
    private readonly Queue<string> waiting = new();
    private readonly HashSet<string> isWaiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> shown = new(StringComparer.Ordinal);
    private bool isRunning;
    private bool isReady;

    /// <summary>Begins to send; until then changes are collected.</summary>
    public void Start()
    {
        lock (access) isReady = true;
        Run();
    }

    /// <summary>Has a document linted anew, or all where <paramref name="key"/> is null.</summary>
    public void Refresh(string? key)
    {
        lock (access)
        {
            if (key is not null) Add(key);
            foreach (var document in session.State.Documents.Values)
                if (key is null || (document.Key != key && DependsOn(document, key))) Add(document.Key);
        }
        Run();
    }

    private static bool DependsOn(OpenDocument document, string key) =>
        document.Memory.Last.Guide is { Includes.IsEmpty: false } guide && guide.Includes.Any(path => DocumentUri.KeyOf(DocumentUri.OfPath(path)) == key);

    private void Add(string key)
    {
        if (isWaiting.Add(key)) waiting.Enqueue(key);
    }

    private void Run()
    {
        lock (access)
        {
            if (!isReady || isRunning || waiting.Count == 0) return;
            isRunning = true;
        }
        // The local queue may be busy with requests; nobody should wait for diagnostics behind them.
        ThreadPool.UnsafeQueueUserWorkItem(static publisher => _ = publisher.WorkAsync(), this, preferLocal: false);
    }

    private async Task WorkAsync()
    {
        while (Next() is { } key)
        {
            try
            {
                await PublishAsync(key).ConfigureAwait(false);
            }
            catch (Exception error)
            {
                session.Log.Error(error.ToString());
            }
        }
    }

    private string? Next()
    {
        lock (access)
        {
            if (waiting.TryDequeue(out var key)) isWaiting.Remove(key);
            else isRunning = false;
            return key;
        }
    }

    private ValueTask PublishAsync(string key)
    {
        var state = session.State;
        if (!state.Documents.TryGetValue(key, out var document))
            return shown.Remove(key, out var uri) ? SendAsync(uri, null, null, state) : ValueTask.CompletedTask;
        var guide = session.Analyzer.Lint(state, document);
        // Whoever changed or closed it meanwhile has put it into the queue again.
        if (!IsCurrent(document)) return ValueTask.CompletedTask;
        if (guide is null && !shown.ContainsKey(key)) return ValueTask.CompletedTask;
        shown[key] = document.Uri;
        return SendAsync(document.Uri, document.Version, guide, state);
    }

    private bool IsCurrent(OpenDocument document) =>
        session.State.Documents.TryGetValue(document.Key, out var current) && ReferenceEquals(current, document);

    private ValueTask SendAsync(string uri, int? version, LintedGuide? guide, ServerState state)
    {
        var message = session.Connection.Output.Rent();
        var json = message.Json;
        json.WriteString("method"u8, "textDocument/publishDiagnostics"u8);
        json.WriteStartObject("params"u8);
        json.WriteString("uri"u8, uri);
        if (version is { } number && session.Client.DiagnosticVersion) json.WriteNumber("version"u8, number);
        json.WritePropertyName("diagnostics"u8);
        if (guide is { IsChecked: true })
        {
            var most = state.SettingsFor(DocumentUri.PathOf(uri)).MaxFindings;
            new DiagnosticWriter(session.Client, state.Locale).Write(json, guide, uri, most);
        }
        else
        {
            json.WriteStartArray();
            json.WriteEndArray();
        }
        json.WriteEndObject();
        return session.Connection.Output.SendAsync(message);
    }
}
