using System.Buffers;
using System.Text.Json;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.LanguageServer.Diagnostics;

/// <summary>A guide of the workspace that is not open, and its diagnostics.</summary>
/// <param name="Uri">Its address.</param>
/// <param name="ResultId">Changes with the diagnostics.</param>
/// <param name="Diagnostics">The diagnostics as JSON, an array.</param>
/// <param name="IsClean">True where there are none.</param>
internal sealed record ScannedGuide(string Uri, string ResultId, byte[] Diagnostics, bool IsClean);

/// <summary>Lints guides of the workspace that are not open. Only their diagnostics are kept, and a file that did not change is not read again.</summary>
internal sealed class WorkspaceScan(Session session)
{
    private readonly Lock access = new();
    private readonly Dictionary<string, Known> files = new(StringComparer.Ordinal);
    private readonly AnalysisCache cache = new();
    private readonly FileReader reader = new();

    private sealed record Known(DateTime Written, long Length, LintConfiguration Configuration, Language Locale, int Most, int Generation, ScannedGuide Guide);

    /// <summary>Full paths of the guides in the open folders that the settings ask to check.</summary>
    public static IReadOnlyList<string> Find(ServerState state)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var folder in state.FolderPaths)
            if (state.SettingsFor(Path.Combine(folder, "guide")).CheckWorkspace)
                found.UnionWith(GuideFinder.Find(state.Configurations.StoreOf(folder), folder, [folder]).Files);
        return [.. found];
    }

    /// <summary>The diagnostics of a file, or null where it cannot be read or is not to be checked.</summary>
    public ScannedGuide? Scan(ServerState state, string path)
    {
        lock (access)
        {
            var file = new FileInfo(path);
            var configuration = state.Configurations.ForFile(path);
            if (!file.Exists || configuration.IsBroken) return null;
            var most = state.SettingsFor(path).MaxFindings;
            var now = new Known(file.LastWriteTimeUtc, file.Length, configuration.For(path), state.Locale, most, 0, new ScannedGuide("", "", [], true));
            if (files.TryGetValue(path, out var known) && known with { Guide = now.Guide, Generation = 0 } == now
                && (known.Generation < 0 || known.Generation == state.FileGeneration)) return known.Guide;
            if (reader.Read(path, out var text) is not null) return null;
            var guide = session.Analyzer.Lint(state, path, new SourceText(text.Text), cache);
            // A run over the folder leaves out what is no guide; once it is open it is looked at whatever it is.
            if (guide.Result.Guide.Likeness != GuideLikeness.Guide) guide = guide with { Result = guide.Result with { Findings = [] } };
            var scanned = Write(guide, path, state.Locale, most);
            files[path] = now with { Guide = scanned, Generation = guide.Includes.Count == 0 ? -1 : state.FileGeneration };
            return scanned;
        }
    }

    private ScannedGuide Write(LintedGuide guide, string path, Language locale, int most)
    {
        var uri = DocumentUri.OfPath(path);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, MessageBuffer.Options))
            new DiagnosticWriter(session.Client, locale).Write(json, guide, uri, most);
        return new ScannedGuide(uri, guide.Id, bytes.WrittenSpan.ToArray(), guide.Result.Findings.IsEmpty);
    }
}
