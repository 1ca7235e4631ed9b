using System.Collections.Immutable;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Text;
using TextEdit = InterviewGuide.Text.TextEdit;

namespace InterviewGuide.LanguageServer.Features.CodeActions;

/// <summary>Edits as the client takes them: bound to the version they were made for wherever it can check that.</summary>
internal static class WorkspaceEdits
{
    /// <summary>Edits of one open document.</summary>
    public static WorkspaceEdit Of(OpenDocument document, ImmutableArray<TextEdit> edits, ClientCapabilities client) =>
        Of([(document.Uri, document.Version, document.Text, edits)], client);

    /// <summary>Edits of several documents; the version is null for those that are not open.</summary>
    public static WorkspaceEdit Of(IEnumerable<(string Uri, int? Version, SourceText Text, ImmutableArray<TextEdit> Edits)> documents, ClientCapabilities client)
    {
        if (client.DocumentChanges)
            return new WorkspaceEdit { DocumentChanges = [.. documents.Select(one => Versioned(one.Uri, one.Version, one.Text, one.Edits))] };
        var changes = new Dictionary<string, Protocol.TextEdit[]>(StringComparer.Ordinal);
        foreach (var (uri, _, text, edits) in documents) changes[uri] = Convert(text, edits);
        return new WorkspaceEdit { Changes = changes };
    }

    /// <summary>Makes a file with this text.</summary>
    public static WorkspaceEdit NewFile(string uri, string text)
    {
        var nowhere = new Protocol.TextEdit(default, text);
        return new WorkspaceEdit { DocumentChanges = [new CreateFile(uri), new DocumentEdits(new EditedDocument(uri), [nowhere])] };
    }

    private static DocumentEdits Versioned(string uri, int? version, SourceText text, ImmutableArray<TextEdit> edits) =>
        new(new EditedDocument(uri) { Version = version }, Convert(text, edits));

    private static Protocol.TextEdit[] Convert(SourceText text, ImmutableArray<TextEdit> edits) => [.. edits.Select(edit => TextRange.Of(text, edit))];
}
