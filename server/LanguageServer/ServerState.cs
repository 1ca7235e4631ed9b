using System.Collections.Immutable;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Model;

namespace InterviewGuide.LanguageServer;

/// <summary>Everything that an answer may depend on, as it was when the question came. Never changes.</summary>
internal sealed record ServerState
{
    /// <summary>The documents that are open, by key.</summary>
    public IReadOnlyDictionary<string, OpenDocument> Documents { get; init; } = new Dictionary<string, OpenDocument>();

    /// <summary>The folders that are open, in the client's order.</summary>
    public ImmutableArray<WorkspaceFolder> Folders { get; init; } = [];

    /// <summary>Configurations of files in and outside of these folders.</summary>
    public Configurations Configurations { get; init; } = new([]);

    /// <summary>Changes whenever files on disk may have changed.</summary>
    public int FileGeneration { get; init; }

    /// <summary>Settings in the editor, by folder address; the empty address holds for everything else.</summary>
    public IReadOnlyDictionary<string, ServerSettings> Settings { get; init; } = new Dictionary<string, ServerSettings> { [""] = ServerSettings.Default };

    /// <summary>The editor's language.</summary>
    public Language EditorLocale { get; init; }

    /// <summary>The language of messages.</summary>
    public Language Locale => Settings[""].Locale ?? EditorLocale;

    /// <summary>Full paths of the open folders.</summary>
    public IEnumerable<string> FolderPaths => Folders.Select(folder => DocumentUri.PathOf(folder.Uri)).OfType<string>().Select(Path.TrimEndingDirectorySeparator);

    /// <summary>The open document with this address, or null.</summary>
    public OpenDocument? Find(string uri) => Documents.GetValueOrDefault(DocumentUri.KeyOf(uri));

    /// <summary>Settings for a file, or for what has none where <paramref name="path"/> is null.</summary>
    public ServerSettings SettingsFor(string? path)
    {
        if (path is null || Settings.Count == 1 || Configurations.FolderOf(path) is not { } holder) return Settings[""];
        foreach (var folder in Folders)
            if (DocumentUri.PathOf(folder.Uri) is { } own && Path.TrimEndingDirectorySeparator(own) == holder && Settings.TryGetValue(folder.Uri, out var settings))
                return settings;
        return Settings[""];
    }
}
