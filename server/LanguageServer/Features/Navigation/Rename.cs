using System.Collections.Immutable;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.Features.CodeActions;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Syntax;
using InterviewGuide.Text;
using TextEdit = InterviewGuide.Text.TextEdit;

namespace InterviewGuide.LanguageServer.Features.Navigation;

/// <summary>Renames ids wherever they are used, and files that guides include.</summary>
internal sealed class Rename(Session session) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client) =>
        capabilities.RenameProvider = new RenameOptions(PrepareProvider: client.Features.PreparesRename);

    /// <inheritdoc/>
    public void Register(MethodTable methods)
    {
        methods.OnGuide(session, "textDocument/prepareRename", json => json.PositionParams, json => json.RenameRange, (request, at) => Name(request, request.OffsetOf(at.Position)));
        methods.OnGuide(session, "textDocument/rename", json => json.RenameParams, json => json.WorkspaceEdit, NewName);
    }

    private static RenameRange? Name(GuideRequest request, int offset)
    {
        if (IncludePlaces.At(request, offset) is { } include)
            return MayMove(request) ? new RenameRange(request.RangeOf(include.Span), request.Source.ToString(include.Span)) : null;
        // What is only numbered ("Hypothesis 1") has no name that could be another one.
        if (IdPlace.At(request.Guide, offset) is not { } place || new IdGraph(request).Declaration(place) is not { Item.Id: not null }) return null;
        return new RenameRange(request.RangeOf(place.Span), place.Id);
    }

    private static WorkspaceEdit? NewName(GuideRequest request, RenameParams parameters)
    {
        var offset = request.OffsetOf(parameters.Position);
        if (IncludePlaces.At(request, offset) is { } include && MayMove(request)) return MoveFile(request, include, parameters.NewName.Trim());
        if (IdPlace.At(request.Guide, offset) is not { } place || new IdGraph(request).Declaration(place) is not { Item.Id: not null } target)
            throw new RpcException(ErrorCode.RequestFailed, request.Say("rename-nothing"));
        var name = parameters.NewName.Trim();
        if (!GuideIds.IsId(name)) throw new RpcException(ErrorCode.InvalidParams, request.Say("rename-no-id", name));
        if (new GuideIds(target.Request.Guide).Find(name) is { } taken && !ReferenceEquals(taken, target.Item))
            throw new RpcException(ErrorCode.InvalidParams, request.Say("rename-taken", name));
        var places = IdGraph.Uses(target.Request, target.Item).Prepend((target.Request, target.Item.IdSpan));
        return WorkspaceEdits.Of(
            places.GroupBy(one => one.Item1.Document.Key).Select(group => Edits(group.First().Item1, group.Select(one => one.Item2), name)), request.Client);
    }

    private static (string Uri, int? Version, SourceText Text, ImmutableArray<TextEdit> Edits) Edits(GuideRequest guide, IEnumerable<TextSpan> spans, string name) =>
        (guide.Document.Uri, guide.Document.Version, guide.Source, [.. spans.Distinct().OrderBy(span => span.Start).Select(span => new TextEdit(span, name))]);

    private static bool MayMove(GuideRequest request) => request.Client.DocumentChanges && request.Client.Features.RenamesFiles;

    /// <summary>Moves an included file, and has all open guides that include it include it by its new name.</summary>
    private static WorkspaceEdit MoveFile(GuideRequest request, (TextSpan Span, string Uri) include, string name)
    {
        if (name.Length == 0 || request.Document.Path is not { } path || DocumentUri.PathOf(include.Uri) is not { } old
            || Path.GetDirectoryName(path) is not { } folder || name.Contains('\0', StringComparison.Ordinal))
            throw new RpcException(ErrorCode.InvalidParams, request.Say("rename-nothing"));
        var moved = Path.GetFullPath(name.Replace('\\', '/'), folder);
        if (File.Exists(moved)) throw new RpcException(ErrorCode.InvalidParams, request.Say("rename-taken", name));
        var edits = WorkspaceEdits.Of(IncludeMoves.Edits(request.Session, request.State, old, moved, (request.Document.Key, name)), request.Client);
        return edits with { DocumentChanges = [.. edits.DocumentChanges ?? [], new RenameFile(DocumentUri.OfPath(old), DocumentUri.OfPath(moved))] };
    }
}
