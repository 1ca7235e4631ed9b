using System.Text.Json;
using InterviewGuide.LanguageServer.Features.Navigation;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Features.Presentation;

/// <summary>Says above the title what the guide plans and asks, above a hypothesis what serves it, above a section what it holds.</summary>
internal sealed class CodeLenses(Session session, Refreshing refreshing) : ILanguageFeature
{
    private const string ShowReferences = "interviewGuide.showReferences";

    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
        if (client.Features.CodeLenses) capabilities.CodeLensProvider = new ResolveOptions(ResolveProvider: false);
    }

    /// <inheritdoc/>
    public void Register(MethodTable methods) =>
        methods.OnGuide(session, "textDocument/codeLens", json => json.DocumentParams, json => json.CodeLensArray, (request, _) => Lenses(request));

    private CodeLens[] Lenses(GuideRequest request)
    {
        refreshing.Note(Refreshing.CodeLens);
        var tree = new ItemTree(request.Guide);
        var coverage = Coverage.OfAll(request.Guide);
        var lenses = new List<CodeLens>();
        var hasTitle = false;
        foreach (var item in request.Guide.Items)
        {
            if (item.Keyword == Keyword.Guide && !hasTitle)
            {
                hasTitle = true;
                lenses.Add(Shown(request, item, Figures.OfGuide(tree).ToText(request)));
            }
            else if (Coverage.IsServed(item))
            {
                var served = coverage.GetValueOrDefault(item.Index);
                lenses.Add(WithPlaces(request, item, $"{item.Id}: {served.ToText(request)}"));
            }
            else if (ItemTree.IsSection(item) && Figures.OfSection(tree, item) is { Questions: > 0 } section) lenses.Add(Shown(request, item, section.CountsText(request)));
        }
        return [.. lenses];
    }

    private static CodeLens Shown(GuideRequest request, Item item, string title) => new(FirstLine(request, item), new Command(title, ""));

    /// <summary>A lens that leads to the questions, where the client says that it knows how.</summary>
    private static CodeLens WithPlaces(GuideRequest request, Item item, string title)
    {
        if (!request.Client.Features.Commands.Contains(ShowReferences)) return Shown(request, item, title);
        var places = IdGraph.Uses(request, item).Select(use => new Location(use.Request.Document.Uri, use.Request.RangeOf(use.Span))).ToArray();
        var json = FeatureJson.Default;
        return new CodeLens(FirstLine(request, item), new Command(title, ShowReferences)
        {
            Arguments =
            [
                JsonSerializer.SerializeToElement(request.Document.Uri, json.String),
                JsonSerializer.SerializeToElement(Documents.TextRange.Of(request.Source, item.IdSpan.Start), json.Position),
                JsonSerializer.SerializeToElement(places, json.LocationArray),
            ],
        });
    }

    private static Protocol.Range FirstLine(GuideRequest request, Item item)
    {
        var line = request.Source.Line(request.Source.LineAt(item.Span.Start));
        return request.RangeOf(TextSpan.FromBounds(item.Span.Start, Math.Max(item.Span.Start, Math.Min(line.End, item.Span.End))));
    }
}
