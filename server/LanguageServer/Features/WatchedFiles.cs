using System.Collections.Immutable;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Workspace.Configuration;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>Hears of configurations, ignore files and included guides that change on disk; from the editor, never by watching the file system itself.</summary>
internal sealed class WatchedFiles(Session session)
{
    private static readonly string[] Always =
        ["**/" + ConfigurationStore.FileName, "**/.gitignore", "**/*.{guide,leitfaden}", "**/*.{guide,leitfaden}.md"];

    private ImmutableHashSet<string> extended = [];

    /// <summary>Listens to the editor.</summary>
    public void Register(MethodTable methods)
    {
        methods.OnNotification("workspace/didChangeWatchedFiles", static () => ProtocolJson.Default.DidChangeWatchedFilesParams, parameters => Changed(parameters.Changes));
        methods.OnNotification("textDocument/didSave", static () => ProtocolJson.Default.DocumentParams, parameters => Saved(parameters.TextDocument.Uri));
    }

    /// <summary>Asks to be told of the files that matter in every workspace.</summary>
    public void Start() => Register("files", Always);

    /// <summary>Asks to be told of the files that configurations extend, and of Markdown where they name some.</summary>
    public void Follow(IReadOnlyList<GuideConfiguration> configurations)
    {
        var patterns = configurations.SelectMany(configuration => configuration.Sources)
            .Select(Path.GetFileName).Where(name => name is not null && name != ConfigurationStore.FileName).Select(name => "**/" + name).ToImmutableHashSet(StringComparer.Ordinal);
        if (configurations.Any(configuration => !configuration.FilePatterns.IsEmpty)) patterns = patterns.Add("**/*.{md,markdown}");
        if (patterns.SetEquals(extended)) return;
        if (!extended.IsEmpty) Unregister("extended");
        extended = patterns;
        if (!patterns.IsEmpty) Register("extended", patterns.Order(StringComparer.Ordinal));
    }

    private void Changed(FileEvent[] changes)
    {
        if (changes.Any(change => IsConfiguration(change.Uri))) Reload();
        foreach (var change in changes)
            if (!IsConfiguration(change.Uri)) session.Change(state => state with { FileGeneration = state.FileGeneration + 1 }, DocumentUri.KeyOf(change.Uri));
    }

    // Without watchers saving a document is the only hint that files changed.
    private void Saved(string uri)
    {
        if (!session.Client.WatchedFilesRegistration || IsConfiguration(uri)) Reload();
    }

    private void Reload() =>
        session.Change(
            state => state with { Configurations = new Configurations(state.FolderPaths, state.Configurations), FileGeneration = state.FileGeneration + 1 },
            outdated: null);

    private bool IsConfiguration(string uri)
    {
        if (DocumentUri.PathOf(uri) is not { } path || GuideNames.IsGuide(path)) return false;
        return Path.GetFileName(path) is ConfigurationStore.FileName or ".gitignore" || extended.Contains("**/" + Path.GetFileName(path));
    }

    private void Register(string id, IEnumerable<string> patterns)
    {
        if (!session.Client.WatchedFilesRegistration) return;
        var options = new WatchedFilesOptions([.. patterns.Select(pattern => new WatchedPattern(pattern))]);
        session.Ask(
            "client/registerCapability", new RegistrationParams([new Registration(id, "workspace/didChangeWatchedFiles", options)]),
            ProtocolJson.Default.RegistrationParams);
    }

    private void Unregister(string id)
    {
        if (!session.Client.WatchedFilesRegistration) return;
        session.Ask(
            "client/unregisterCapability", new UnregistrationParams([new Unregistration(id, "workspace/didChangeWatchedFiles")]),
            ProtocolJson.Default.UnregistrationParams);
    }
}
