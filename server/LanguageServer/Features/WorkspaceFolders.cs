using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>Keeps track of the folders that are open.</summary>
internal sealed class WorkspaceFolders(Session session, Settings settings)
{
    /// <summary>States that folders may come and go.</summary>
    public static void Advertise(ServerCapabilities capabilities) =>
        capabilities.Workspace = new WorkspaceCapabilities { WorkspaceFolders = new WorkspaceFoldersOptions(Supported: true, ChangeNotifications: true) };

    /// <summary>Listens to the editor.</summary>
    public void Register(MethodTable methods) =>
        methods.OnNotification("workspace/didChangeWorkspaceFolders", static () => ProtocolJson.Default.DidChangeWorkspaceFoldersParams, parameters => Change(parameters.Event));

    private void Change(WorkspaceFoldersChange change)
    {
        var removed = (change.Removed ?? []).Select(folder => DocumentUri.KeyOf(folder.Uri)).ToHashSet(StringComparer.Ordinal);
        var added = change.Added ?? [];
        session.Change(
            state =>
            {
                var kept = state.Folders.Where(folder => !removed.Contains(DocumentUri.KeyOf(folder.Uri)));
                var next = state with { Folders = [.. kept.Concat(added).DistinctBy(folder => DocumentUri.KeyOf(folder.Uri))] };
                return next with { Configurations = new Configurations(next.FolderPaths, state.Configurations) };
            },
            outdated: null);
        settings.Refresh();
    }
}
