using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.Features;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Workspace;

namespace InterviewGuide.LanguageServer.Diagnostics;

/// <summary>Shows what is wrong with configuration files in these files. They are pushed to every client: no client asks for diagnostics of files that are not its guides.</summary>
internal sealed class ConfigurationProblems(Session session, WatchedFiles files)
{
    private readonly Dictionary<string, string> shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private Task work = Task.CompletedTask;
    private Configurations? seen;
    private Language? seenLocale;

    /// <summary>Looks at the configurations again where they, or the folders that matter, have changed.</summary>
    public void Refresh(string? key)
    {
        var state = session.State;
        lock (folders)
        {
            var isNew = !ReferenceEquals(state.Configurations, seen) || state.Locale != seenLocale;
            if (isNew) folders.Clear();
            (seen, seenLocale) = (state.Configurations, state.Locale);
            var path = key is null ? null : state.Documents.GetValueOrDefault(key)?.Path;
            if (path is not null && Path.GetDirectoryName(path) is { } folder) isNew |= folders.Add(folder);
            // One after the other, so that the last word is the newest.
            if (isNew) work = work.ContinueWith(_ => ShowAsync(), TaskScheduler.Default).Unwrap();
        }
    }

    private async Task ShowAsync()
    {
        try
        {
            var state = session.State;
            var configurations = state.Configurations.ReadAll(state.Documents.Values);
            files.Follow(configurations);
            var problems = configurations.SelectMany(configuration => configuration.Problems).Distinct().ToLookup(problem => problem.Path, StringComparer.Ordinal);
            foreach (var path in shown.Keys.Where(path => !problems.Contains(path)).ToArray())
            {
                shown.Remove(path);
                await SendAsync(path, [], state.Locale).ConfigureAwait(false);
            }
            foreach (var file in problems)
            {
                var texts = string.Join('\n', file.Select(problem => $"{problem.Position} {problem.Text(state.Locale)}"));
                if (!shown.TryGetValue(file.Key, out var known)) session.Log.Warning(ServerTexts.Get(state.Locale, "broken-configuration", file.Key));
                if (known == texts) continue;
                shown[file.Key] = texts;
                await SendAsync(file.Key, file, state.Locale).ConfigureAwait(false);
            }
        }
        catch (Exception error)
        {
            session.Log.Error(error.ToString());
        }
    }

    private ValueTask SendAsync(string path, IEnumerable<Problem> problems, Language locale)
    {
        var message = session.Connection.Output.Rent();
        var json = message.Json;
        json.WriteString("method"u8, "textDocument/publishDiagnostics"u8);
        json.WriteStartObject("params"u8);
        json.WriteString("uri"u8, DocumentUri.OfPath(path));
        json.WriteStartArray("diagnostics"u8);
        foreach (var problem in problems)
        {
            var start = problem.Position ?? new LinePosition(0, 0);
            json.WriteStartObject();
            DiagnosticWriter.WriteRange(json, start, start with { Character = start.Character + problem.Length });
            json.WriteNumber("severity"u8, 1);
            json.WriteString("code"u8, problem.Code);
            json.WriteString("source"u8, DiagnosticWriter.Source);
            json.WriteString("message"u8, problem.Text(locale));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        return session.Connection.Output.SendAsync(message);
    }
}
