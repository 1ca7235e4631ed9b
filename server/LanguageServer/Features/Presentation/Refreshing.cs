using System.Collections.Concurrent;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer.Features.Presentation;

/// <summary>Has the client ask again for what it shows between the lines, when a configuration or a setting changed how guides are read.</summary>
internal sealed class Refreshing(Session session) : ILanguageFeature
{
    public const string SemanticTokens = "semanticTokens";
    public const string InlayHint = "inlayHint";
    public const string CodeLens = "codeLens";

    private readonly ConcurrentDictionary<string, bool> kinds = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
    }

    /// <inheritdoc/>
    public void Register(MethodTable methods) => session.Outdated += Refresh;

    /// <summary>Notes that the client shows this: <c>semanticTokens</c>, <c>inlayHint</c> or <c>codeLens</c>.</summary>
    public void Note(string shown) => kinds.TryAdd(shown, true);

    // The client asks by itself for a document that it changed, and for all of them when they open.
    private void Refresh(string? key)
    {
        var features = session.Client.Features;
        if (key is not null) return;
        if (features.SemanticTokensRefresh) Ask(SemanticTokens);
        if (features.InlayHintRefresh) Ask(InlayHint);
        if (features.CodeLensRefresh) Ask(CodeLens);
    }

    private void Ask(string shown)
    {
        if (kinds.ContainsKey(shown)) session.Ask($"workspace/{shown}/refresh", new NoParams(), ProtocolJson.Default.NoParams);
    }
}
