using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer.Features.Navigation;

/// <summary>Keeps includes right when the editor is about to rename or move a guide.</summary>
internal sealed class MovedFiles(Session session) : ILanguageFeature
{
    private static readonly FileOperationFilter Guides = new(new FileOperationPattern("**/*.{guide,leitfaden}", "file"));

    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
        if (client.Features.AsksBeforeMoving && capabilities.Workspace is { } workspace)
            workspace.FileOperations = new FileOperationOptions(new FileOperationFilters([Guides]));
    }

    /// <inheritdoc/>
    public void Register(MethodTable methods) =>
        methods.OnAsked(session, "workspace/willRenameFiles", json => json.RenameFilesParams, json => json.JsonFragment, (state, about, _) =>
        {
            var moves = about.Files.Select(file => (From: DocumentUri.PathOf(file.OldUri), To: DocumentUri.PathOf(file.NewUri)))
                .Where(move => move.From is not null && move.To is not null).Select(move => (move.From ?? "", move.To ?? ""));
            var edit = IncludeMoves.Edit(session, state, moves);
            return new JsonFragment(json =>
            {
                if (edit is null) json.WriteNullValue();
                else System.Text.Json.JsonSerializer.Serialize(json, edit, FeatureJson.Default.WorkspaceEdit);
            });
        });
}
