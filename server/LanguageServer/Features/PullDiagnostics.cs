using System.Text.Json;
using InterviewGuide.LanguageServer.Diagnostics;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>Answers clients that ask for diagnostics themselves. Nothing is pushed to them, or all findings would be shown twice.</summary>
internal sealed class PullDiagnostics(Session session, WorkspaceScan scan)
{
    private static readonly JsonElement NoToken = JsonDocument.Parse("null").RootElement;

    private TaskCompletionSource change = NewChange();

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>States that diagnostics can be asked for.</summary>
    public static void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
        if (client.PullsDiagnostics) capabilities.DiagnosticProvider = new DiagnosticOptions(DiagnosticWriter.Source, InterFileDependencies: true, WorkspaceDiagnostics: true);
    }

    /// <summary>Answers requests.</summary>
    public void Register(MethodTable methods)
    {
        var json = ProtocolJson.Default;
        methods.OnRequest("textDocument/diagnostic", json.DocumentDiagnosticParams, json.DiagnosticReport, (parameters, cancellation) =>
            session.AnswerAsync((state, _) => Report(state, state.Find(parameters.TextDocument.Uri), parameters.PreviousResultId), cancellation));
        methods.OnRequest("workspace/diagnostic", json.WorkspaceDiagnosticParams, json.WorkspaceDiagnosticReport, ReportWorkspaceAsync);
    }

    /// <summary>Asks the client to ask again, where anything may have changed, and answers those that wait for a change.</summary>
    public void Refresh(string? key)
    {
        if (key is null && session.Client.PullsDiagnostics && session.Client.DiagnosticRefresh)
            session.Ask("workspace/diagnostic/refresh", new NoParams(), ProtocolJson.Default.NoParams);
        // The text of open documents is asked for by itself.
        if (key is null || !session.State.Documents.ContainsKey(key)) Interlocked.Exchange(ref change, NewChange()).SetResult();
    }

    private DiagnosticReport Report(ServerState state, OpenDocument? document, string? previous)
    {
        if (document is null || session.Analyzer.Lint(state, document) is not { IsChecked: true } guide)
            return new DiagnosticReport("full") { Items = new JsonFragment(DiagnosticWriter.WriteNothing) };
        var most = state.SettingsFor(document.Path).MaxFindings;
        var resultId = $"{guide.Id} {state.Locale} {most}";
        if (previous == resultId) return new DiagnosticReport("unchanged") { ResultId = resultId };
        var writer = new DiagnosticWriter(session.Client, state.Locale);
        return new DiagnosticReport("full") { ResultId = resultId, Items = new JsonFragment(json => document.Memory.Diagnostics.Write(json, writer, guide, document.Uri, most)) };
    }

    /// <summary>Waits until there is something that the client does not know: it asks again at once.</summary>
    private async Task<WorkspaceDiagnosticReport> ReportWorkspaceAsync(WorkspaceDiagnosticParams parameters, CancellationToken cancellation)
    {
        // The thread that reads messages has others to read.
        await Task.Yield();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation, session.ShuttingDown.Token);
        var known = parameters.PreviousResultIds.DistinctBy(entry => DocumentUri.KeyOf(entry.Uri)).ToDictionary(entry => DocumentUri.KeyOf(entry.Uri), StringComparer.Ordinal);
        try
        {
            while (true)
            {
                var next = Volatile.Read(ref change).Task;
                var news = await NewsAsync(session.State, known, parameters.WorkDoneToken, ending.Token).ConfigureAwait(false);
                if (news.Count > 0) return new WorkspaceDiagnosticReport([.. news]);
                await next.WaitAsync(ending.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (session.ShuttingDown.IsCancellationRequested)
        {
            return new WorkspaceDiagnosticReport([]);
        }
    }

    private async Task<List<WorkspaceReport>> NewsAsync(
        ServerState state, Dictionary<string, PreviousResultId> known, JsonElement token, CancellationToken cancellation)
    {
        var news = new List<WorkspaceReport>();
        var unseen = new Dictionary<string, PreviousResultId>(known, StringComparer.Ordinal);
        var paths = WorkspaceScan.Find(state);
        var progress = await WorkProgress.StartAsync(session, token.ValueKind == JsonValueKind.Undefined ? NoToken : token, paths.Count).ConfigureAwait(false);
        foreach (var path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            var key = DocumentUri.KeyOf(DocumentUri.OfPath(path));
            unseen.Remove(key);
            if (Report(state, key, path) is { } report && known.GetValueOrDefault(key)?.Value != report.ResultId) news.Add(report);
            if (progress is not null) await progress.StepAsync().ConfigureAwait(false);
        }
        foreach (var gone in unseen.Values)
            if (gone.Value.Length > 0) news.Add(new WorkspaceReport("full", gone.Uri) { Items = new JsonFragment(DiagnosticWriter.WriteNothing) });
        if (progress is not null) await progress.EndAsync().ConfigureAwait(false);
        return news;
    }

    private WorkspaceReport? Report(ServerState state, string key, string path)
    {
        if (state.Documents.TryGetValue(key, out var document))
        {
            var own = Report(state, document, previous: null);
            return new WorkspaceReport("full", document.Uri) { Version = document.Version, ResultId = own.ResultId, Items = own.Items };
        }
        if (scan.Scan(state, path) is not { } guide) return null;
        return new WorkspaceReport("full", guide.Uri) { ResultId = guide.ResultId, Items = new JsonFragment(json => json.WriteRawValue(guide.Diagnostics, skipInputValidation: true)) };
    }
}
