using System.Collections.Concurrent;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.LanguageServer.Features.Structure;

/// <summary>Finds titles, questions, tasks and what has an id, in all guides of the open folders and in whatever else is open.</summary>
internal sealed class WorkspaceSymbols(Session session) : ILanguageFeature
{
    private const int Most = 500;

    // A file that has not changed is not read again.
    private readonly ConcurrentDictionary<string, Known> files = new(StringComparer.Ordinal);
    private Found? found;

    private sealed record Known(DateTime Written, long Length, LintConfiguration Configuration, SymbolInformation[] Symbols);

    private sealed record Found(Configurations Configurations, int Generation, IReadOnlyList<string> Files);

    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client) => capabilities.WorkspaceSymbolProvider = true;

    /// <inheritdoc/>
    public void Register(MethodTable methods) =>
        methods.OnAsked(session, "workspace/symbol", json => json.WorkspaceSymbolParams, json => json.SymbolInformationArray, (state, about, end) => Find(state, about.Query, end));

    private SymbolInformation[] Find(ServerState state, string query, CancellationToken cancellation)
    {
        var symbols = new List<SymbolInformation>();
        foreach (var document in state.Documents.Values.OrderBy(document => document.Key, StringComparer.Ordinal))
            if (GuideRequests.Find(session, state, document.Uri) is { } request) Add(SymbolsOf(request.Guide, document.Uri));
        foreach (var path in FilesOf(state))
        {
            cancellation.ThrowIfCancellationRequested();
            if (symbols.Count >= Most) break;
            if (!state.Documents.ContainsKey(DocumentUri.KeyOf(DocumentUri.OfPath(path)))) Add(SymbolsOf(state, path));
        }
        return [.. symbols.Take(Most)];

        void Add(IEnumerable<SymbolInformation> own) => symbols.AddRange(own.Where(symbol => Matches(symbol.Name, query)));
    }

    /// <summary>Editors sort and filter further: all letters of the query in their order will do.</summary>
    private static bool Matches(string name, string query)
    {
        var at = 0;
        foreach (var c in query)
        {
            if (char.IsWhiteSpace(c)) continue;
            while (at < name.Length && char.ToLowerInvariant(name[at]) != char.ToLowerInvariant(c)) at++;
            if (at++ >= name.Length) return false;
        }
        return true;
    }

    private IReadOnlyList<string> FilesOf(ServerState state)
    {
        // Without watchers nobody says that a file came or went.
        if (session.Client.WatchedFilesRegistration && found is { } known && ReferenceEquals(known.Configurations, state.Configurations) && known.Generation == state.FileGeneration)
            return known.Files;
        var files = state.FolderPaths.SelectMany(folder => GuideFinder.Find(state.Configurations.StoreOf(folder), folder, [folder]).Files).Distinct(StringComparer.Ordinal).ToArray();
        found = new Found(state.Configurations, state.FileGeneration, files);
        return files;
    }

    private SymbolInformation[] SymbolsOf(ServerState state, string path)
    {
        var file = new FileInfo(path);
        var configuration = state.Configurations.ForFile(path);
        if (!file.Exists || configuration.IsBroken) return [];
        var now = new Known(file.LastWriteTimeUtc, file.Length, configuration.For(path), []);
        if (files.TryGetValue(path, out var known) && known with { Symbols = now.Symbols } == now) return known.Symbols;
        if (new FileReader().Read(path, out var text) is not null) return [];
        var guide = GuideReading.Read(new GuideDocument(path, new SourceText(text.Text), GuideNames.FormatOf(path)), now.Configuration);
        SymbolInformation[] symbols = [.. SymbolsOf(guide, DocumentUri.OfPath(path))];
        files[path] = now with { Symbols = symbols };
        return symbols;
    }

    private static IEnumerable<SymbolInformation> SymbolsOf(Guide guide, string uri)
    {
        foreach (var item in guide.Items)
        {
            var isWanted = item.Role is LineRole.Heading or LineRole.Asked or LineRole.Task || item.Id is not null || item.Keyword is Keyword.Guide or Keyword.Segment;
            if (!isWanted || item.TextSpan.IsEmpty) continue;
            yield return new SymbolInformation(Symbols.NameOf(guide, item), Symbols.KindOf(item), new Location(uri, TextRange.Of(guide.Source, item.Span)))
            {
                ContainerName = item.Section >= 0 && item.Section != item.Index ? Symbols.NameOf(guide, guide.Items[item.Section]) : null,
            };
        }
    }
}
