using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>Keeps documents in step with the editor.</summary>
internal sealed class Synchronization(Session session)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>States what the server wants to be told.</summary>
    public static void Advertise(ServerCapabilities capabilities) =>
        capabilities.TextDocumentSync = new TextDocumentSyncOptions(OpenClose: true, TextDocumentSyncKind.Incremental, new SaveOptions(IncludeText: false));

    /// <summary>Listens to the editor.</summary>
    public void Register(MethodTable methods)
    {
        var json = ProtocolJson.Default;
        methods.OnNotification("textDocument/didOpen", static () => ProtocolJson.Default.DidOpenParams, parameters => Open(parameters.TextDocument));
        methods.OnNotification("textDocument/didChange", static () => ProtocolJson.Default.DidChangeParams, Change);
        methods.OnNotification("textDocument/didClose", static () => ProtocolJson.Default.DocumentParams, parameters => Close(parameters.TextDocument.Uri));
    }

    private void Open(TextDocumentItem item)
    {
        var key = DocumentUri.KeyOf(item.Uri);
        var document = new OpenDocument
        {
            Uri = item.Uri,
            Key = key,
            Path = DocumentUri.PathOf(item.Uri),
            LanguageId = item.LanguageId ?? "",
            Version = item.Version,
            Text = new SourceText(WithoutMark(item.Text)),
            Memory = new DocumentMemory(),
        };
        session.Change(
            state => state with
            {
                Documents = state.Documents.With(key, document),
                // Without watchers opening a document is a moment to look at the files again.
                Configurations = session.Client.WatchedFilesRegistration ? state.Configurations : new Configurations(state.FolderPaths, state.Configurations),
            },
            key);
    }

    // Editors send none, but whoever does counts it as a character: a blank in its place keeps all places true.
    private static string WithoutMark(string text) => text is [ByteOrderMark, ..] ? string.Concat(" ", text.AsSpan(1)) : text;

    private void Change(DidChangeParams parameters)
    {
        var uri = parameters.TextDocument.Uri;
        if (session.State.Find(uri) is not { } document)
        {
            session.Log.Error("Changed without being open: " + uri);
            return;
        }
        var changed = document with
        {
            Text = ContentChanges.Apply(document.Text, parameters.ContentChanges),
            Version = parameters.TextDocument.Version ?? document.Version,
        };
        session.Change(state => state with { Documents = state.Documents.With(document.Key, changed) }, document.Key);
    }

    private void Close(string uri)
    {
        var key = DocumentUri.KeyOf(uri);
        session.Change(state => state with { Documents = state.Documents.Without(key) }, key);
    }
}
