using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer.Features.Presentation;

/// <summary>Has the client ask again for what it shows between the lines, when a configuration or a setting changed how guides are read.</summary>
internal sealed class Refreshing(Session session) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
    }

    /// <inheritdoc/>
    public void Register(MethodTable methods) => session.Outdated += Refresh;

    // The client asks by itself for a document that it changed, and for all of them when they open.
    private void Refresh(string? key)
    {
        var features = session.Client.Features;
        if (key is not null || session.State.Documents.IsEmpty) return;
        if (features.SemanticTokensRefresh) Ask("workspace/semanticTokens/refresh");
        if (features.InlayHintRefresh) Ask("workspace/inlayHint/refresh");
        if (features.CodeLensRefresh) Ask("workspace/codeLens/refresh");
    }

    private void Ask(string method) => session.Ask(method, new NoParams(), ProtocolJson.Default.NoParams);
}
