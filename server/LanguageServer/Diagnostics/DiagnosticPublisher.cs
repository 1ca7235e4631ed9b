using System.Text.Json;
using InterviewGuide.LanguageServer.Documents;

namespace InterviewGuide.LanguageServer.Diagnostics;

/// <summary>
/// Sends diagnostics of documents as they change, and of guides in the workspace where the settings ask for it. There
/// is no delay: the newest text is linted at once, and a result that is outdated before it is sent is dropped. One
/// task sends everything, so nothing overtakes.
/// </summary>
/// <param name="session">The client.</param>
/// <param name="scan">What knows the files of the workspace.</param>
/// <param name="defer">Has work done by the thread that read the change that it is about, while another one reads on.</param>
internal sealed class DiagnosticPublisher(Session session, WorkspaceScan scan, Action<Action> defer)
{
    // Stands in the queue for a look at all files of the workspace; no document has an empty address.
    private const string Workspace = "";

    private readonly Lock access = new();
    private readonly Queue<string> waiting = new();
    private readonly HashSet<string> isWaiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Shown> shown = new(StringComparer.Ordinal);
    private HashSet<string> found = [];
    private WorkProgress? progress;
    private bool isRunning;

    /// <summary>What the client shows of a document; the result id differs where the diagnostics may.</summary>
    private sealed record Shown(string Uri, string? ResultId);

    /// <summary>Has a document linted anew, or all where <paramref name="key"/> is null.</summary>
    public void Refresh(string? key)
    {
        lock (access)
        {
            if (key is not null) Add(key);
            foreach (var document in session.State.Documents.Values)
                if (key is null || (document.Key != key && DependsOn(document, key))) Add(document.Key);
            if (key is null) Add(Workspace);
        }
        Run();
    }

    private static bool DependsOn(OpenDocument document, string key) =>
        document.Memory.Last.Guide is { Includes.Count: > 0 } guide && guide.Includes.Any(path => DocumentUri.KeyOf(DocumentUri.OfPath(path)) == key);

    private void Add(string key)
    {
        if (isWaiting.Add(key)) waiting.Enqueue(key);
    }

    private void Run()
    {
        lock (access)
        {
            if (isRunning || waiting.Count == 0) return;
            isRunning = true;
        }
        defer(() => _ = WorkAsync());
    }

    private async Task WorkAsync()
    {
        while (true)
        {
            try
            {
                if (Next() is not { } key)
                {
                    if (progress is null) return;
                    await progress.EndAsync().ConfigureAwait(false);
                    progress = null;
                    continue;
                }
                if (key == Workspace) await FindAsync().ConfigureAwait(false);
                else await PublishAsync(key).ConfigureAwait(false);
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
            else if (progress is null) isRunning = false;
            return key;
        }
    }

    /// <summary>Puts the files of the workspace into the queue, and what is shown of files that are none any more.</summary>
    private async Task FindAsync()
    {
        var state = session.State;
        found = [.. WorkspaceScan.Find(state)];
        var keys = found.Select(path => DocumentUri.KeyOf(DocumentUri.OfPath(path))).Concat(shown.Keys).Where(key => !state.Documents.ContainsKey(key)).Distinct().ToArray();
        if (progress is null && found.Count > 0) progress = await WorkProgress.StartAsync(session, default, keys.Length).ConfigureAwait(false);
        lock (access)
            foreach (var key in keys) Add(key);
    }

    private ValueTask PublishAsync(string key)
    {
        var state = session.State;
        return state.Documents.TryGetValue(key, out var document) ? PublishAsync(state, document) : PublishFileAsync(state, key);
    }

    private ValueTask PublishAsync(ServerState state, OpenDocument document)
    {
        var guide = session.Analyzer.Lint(state, document);
        // Whoever changed or closed it meanwhile has put it into the queue again.
        if (!IsCurrent(document)) return ValueTask.CompletedTask;
        var isShown = shown.TryGetValue(document.Key, out var before);
        if (guide is null && !isShown) return ValueTask.CompletedTask;
        var most = state.SettingsFor(document.Path).MaxFindings;
        var next = new Shown(document.Uri, guide is null ? null : $"{guide.Id} {state.Locale} {most}");
        // Asked for twice with nothing between, as can happen while the server starts.
        if (next.ResultId is not null && next == before) return ValueTask.CompletedTask;
        shown[document.Key] = next;
        return SendAsync(document.Uri, document.Version, json =>
        {
            if (guide is not { IsChecked: true }) DiagnosticWriter.WriteNothing(json);
            else document.Memory.Diagnostics.Write(json, new DiagnosticWriter(session.Client, state.Locale), guide, document.Uri, most);
        });
    }

    private bool IsCurrent(OpenDocument document) =>
        session.State.Documents.TryGetValue(document.Key, out var current) && ReferenceEquals(current, document);

    private async ValueTask PublishFileAsync(ServerState state, string key)
    {
        var guide = DocumentUri.PathOf(key) is { } path && IsWanted(state, path) ? scan.Scan(state, path) : null;
        if (guide is not null) await PublishFileAsync(key, guide).ConfigureAwait(false);
        else
        {
            // The address may be that of a folder that is gone.
            foreach (var gone in shown.Keys.Where(other => other == key || other.StartsWith(key + "/", StringComparison.Ordinal)).ToArray())
                if (!state.Documents.ContainsKey(gone) && (gone == key || !File.Exists(DocumentUri.PathOf(gone)))) await ClearAsync(gone).ConfigureAwait(false);
        }
        if (progress is not null) await progress.StepAsync().ConfigureAwait(false);
    }

    // A file that was not there when the workspace was looked through may be new, and may be ignored.
    private bool IsWanted(ServerState state, string path)
    {
        if (!state.SettingsFor(path).CheckWorkspace || state.Configurations.FolderOf(path) is null) return false;
        return found.Contains(path) || (File.Exists(path) && (found = [.. WorkspaceScan.Find(state)]).Contains(path));
    }

    private ValueTask PublishFileAsync(string key, ScannedGuide guide)
    {
        var isShown = shown.TryGetValue(key, out var before);
        if (guide.IsClean && !isShown) return ValueTask.CompletedTask;
        if (before?.ResultId == guide.ResultId) return ValueTask.CompletedTask;
        shown[key] = new Shown(guide.Uri, guide.ResultId);
        return SendAsync(before?.Uri ?? guide.Uri, null, json => json.WriteRawValue(guide.Diagnostics, skipInputValidation: true));
    }

    private ValueTask ClearAsync(string key) =>
        shown.Remove(key, out var before) ? SendAsync(before.Uri, null, DiagnosticWriter.WriteNothing) : ValueTask.CompletedTask;

    private ValueTask SendAsync(string uri, int? version, Action<Utf8JsonWriter> write)
    {
        var message = session.Connection.Output.Rent();
        var json = message.Json;
        json.WriteString("method"u8, "textDocument/publishDiagnostics"u8);
        json.WriteStartObject("params"u8);
        json.WriteString("uri"u8, uri);
        if (version is { } number && session.Client.DiagnosticVersion) json.WriteNumber("version"u8, number);
        json.WritePropertyName("diagnostics"u8);
        write(json);
        json.WriteEndObject();
        return session.Connection.Output.SendAsync(message, here: true);
    }
}
