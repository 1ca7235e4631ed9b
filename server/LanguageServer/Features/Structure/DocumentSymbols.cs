using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Features.Structure;

/// <summary>The outline of a guide: its plan, its sections, what is asked and said in them.</summary>
internal sealed class DocumentSymbols(Session session) : ILanguageFeature
{
    // Deeper than anybody nests; what lies deeper is shown beside its holder.
    private const int Deepest = 20;

    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client) => capabilities.DocumentSymbolProvider = true;

    /// <inheritdoc/>
    public void Register(MethodTable methods) => methods.OnRequest("textDocument/documentSymbol", () => session.Client.Features.HierarchicalSymbols
        ? GuideRequests.About(session, json => json.DocumentParams, json => json.DocumentSymbolArray, (request, _) => Tree(request))
        : GuideRequests.About(session, json => json.DocumentParams, json => json.SymbolInformationArray, (request, _) => Flat(request)));

    private static DocumentSymbol[] Tree(GuideRequest request)
    {
        var tree = new ItemTree(request.Guide);
        var roots = new List<DocumentSymbol>();
        var held = new List<DocumentSymbol>?[request.Guide.Items.Length];
        // From the last to the first, so that what an item holds is there before the item; each list is made backwards.
        for (var i = held.Length - 1; i >= 0; i--)
        {
            var item = request.Guide.Items[i];
            var own = held[i];
            var holder = item.Parent < 0 ? roots : held[item.Parent] ??= [];
            var isHolder = Symbols.IsShown(item) && tree.DepthOf(item) < Deepest;
            if (own is not null && !isHolder) holder.AddRange(own);
            if (!Symbols.IsShown(item)) continue;
            own?.Reverse();
            holder.Add(new DocumentSymbol(Symbols.NameOf(request.Guide, item), Symbols.KindOf(item), request.RangeOf(tree.Whole(item)), request.RangeOf(NamePlace(item)))
            {
                Detail = Symbols.DetailOf(request.Guide, item, request.Language),
                Children = own is not null && isHolder ? [.. own] : null,
            });
        }
        roots.Reverse();
        return [.. roots];
    }

    private static TextSpan NamePlace(Item item) => item.TextSpan.IsEmpty ? item.Span : item.TextSpan;

    private static SymbolInformation[] Flat(GuideRequest request)
    {
        var guide = request.Guide;
        return [.. guide.Items.Where(Symbols.IsShown).Select(item =>
            new SymbolInformation(Symbols.NameOf(guide, item), Symbols.KindOf(item), new Location(request.Document.Uri, request.RangeOf(item.Span)))
            {
                ContainerName = item.Parent >= 0 ? Symbols.NameOf(guide, guide.Items[item.Parent]) : null,
            })];
    }
}
