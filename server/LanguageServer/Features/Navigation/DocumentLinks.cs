using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.LanguageServer.Features.Navigation;

/// <summary>Makes the file of an include, and the files that a configuration extends, something to click on.</summary>
internal sealed class DocumentLinks(Session session) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client) => capabilities.DocumentLinkProvider = new DocumentLinkOptions(ResolveProvider: false);

    /// <inheritdoc/>
    public void Register(MethodTable methods) =>
        methods.OnAsked(session, "textDocument/documentLink", json => json.DocumentParams, json => json.DocumentLinkArray, (state, about, _) => Links(state, about.TextDocument.Uri));

    private DocumentLink[] Links(ServerState state, string uri)
    {
        if (GuideRequests.Find(session, state, uri) is { } guide)
            return [.. IncludePlaces.All(guide).Select(include => Link(state, guide.RangeOf(include.Span), include.Uri))];
        if (state.Find(uri) is not { Path: { } path } document || Path.GetExtension(path) != ".json") return [];
        return [.. ConfigurationLinks.Extended(document.Text, path).Where(link => File.Exists(link.Path))
            .Select(link => Link(state, TextRange.Of(document.Text, link.Span), DocumentUri.OfPath(link.Path)))];
    }

    private DocumentLink Link(ServerState state, Protocol.Range range, string target) =>
        new(range, target) { Tooltip = session.Client.Features.LinkTooltips ? ServerTexts.Get(state.Locale, "open-file") : null };
}
