using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Model;

namespace InterviewGuide.LanguageServer.Features.Navigation;

/// <summary>Leads from an id to what it stands for, and from an include to its file.</summary>
internal sealed class Definition(Session session) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client) => capabilities.DefinitionProvider = true;

    /// <inheritdoc/>
    public void Register(MethodTable methods) => methods.OnRequest("textDocument/definition", () => session.Client.Features.DefinitionLinks
        ? GuideRequests.About(session, json => json.PositionParams, json => json.LocationLinkArray, (request, at) => Links(request, at.Position))
        : GuideRequests.About(session, json => json.PositionParams, json => json.LocationArray, (request, at) => Places(request, at.Position)));

    private static Location[] Places(GuideRequest request, Position position) =>
        [.. Links(request, position).Select(link => new Location(link.TargetUri, link.TargetSelectionRange))];

    private static LocationLink[] Links(GuideRequest request, Position position)
    {
        var offset = request.OffsetOf(position);
        if (IncludePlaces.At(request, offset) is { } include) return [new LocationLink(request.RangeOf(include.Span), include.Uri, default, default)];
        if (IdPlace.At(request.Guide, offset) is not { } place || new IdGraph(request).Declaration(place) is not { } target) return [];
        var name = NamePlace(target.Item);
        return [new LocationLink(request.RangeOf(place.Span), target.Request.Document.Uri, target.Request.RangeOf(target.Item.Span), target.Request.RangeOf(name))];
    }

    private static Text.TextSpan NamePlace(Item item) => item.Id is not null ? item.IdSpan : !item.LabelSpan.IsEmpty ? item.LabelSpan : item.Span;
}
