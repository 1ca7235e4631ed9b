using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer.Features.Navigation;

/// <summary>Finds where a hypothesis, a question or anything else with an id is pointed to: in all open guides that share it, or, as highlights, in one.</summary>
internal sealed class References(Session session) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
        capabilities.ReferencesProvider = true;
        capabilities.DocumentHighlightProvider = true;
    }

    /// <inheritdoc/>
    public void Register(MethodTable methods)
    {
        methods.OnGuide(session, "textDocument/references", json => json.ReferenceParams, json => json.LocationArray,
            (request, at) => Places(request, at.Position, at.Context?.IncludeDeclaration == true));
        methods.OnGuide(session, "textDocument/documentHighlight", json => json.PositionParams, json => json.DocumentHighlightArray,
            (request, at) => Highlights(request, at.Position));
    }

    private static Location[] Places(GuideRequest request, Position position, bool withDeclaration)
    {
        if (Target(request, position) is not { } target) return [];
        var places = new List<Location>();
        if (withDeclaration && Declared(target.Item) is { IsEmpty: false } name) places.Add(new Location(target.Request.Document.Uri, target.Request.RangeOf(name)));
        foreach (var (guide, span) in IdGraph.Uses(target.Request, target.Item)) places.Add(new Location(guide.Document.Uri, guide.RangeOf(span)));
        return [.. places];
    }

    private static DocumentHighlight[] Highlights(GuideRequest request, Position position)
    {
        if (IdPlace.At(request.Guide, request.OffsetOf(position)) is not { } place) return [];
        if (Target(request, position) is not { } target) return [new DocumentHighlight(request.RangeOf(place.Span), HighlightKind.Read)];
        var places = new List<DocumentHighlight>();
        if (ReferenceEquals(target.Request, request) && Declared(target.Item) is { IsEmpty: false } name) places.Add(new DocumentHighlight(request.RangeOf(name), HighlightKind.Write));
        foreach (var (guide, span) in IdGraph.Uses(target.Request, target.Item))
            if (guide.Document.Key == request.Document.Key) places.Add(new DocumentHighlight(request.RangeOf(span), HighlightKind.Read));
        return [.. places];
    }

    private static (GuideRequest Request, Model.Item Item)? Target(GuideRequest request, Position position) =>
        IdPlace.At(request.Guide, request.OffsetOf(position)) is { } place ? new IdGraph(request).Declaration(place) : null;

    private static Text.TextSpan Declared(Model.Item item) => item.Id is not null ? item.IdSpan : item.LabelSpan;
}
