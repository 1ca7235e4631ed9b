using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Features.Presentation;

/// <summary>Colours for what only the reading of the whole guide tells: above all what a participant hears and what not.</summary>
internal sealed class SemanticTokensFeature(Session session, Refreshing refreshing) : ILanguageFeature
{
    // The last answer about each document, for as long as it is open.
    private readonly ConditionalWeakTable<DocumentMemory, LastTokens> last = [];
    private int lastId;

    private sealed record LastTokens(string Id, int[] Data);

    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
        if (!client.Features.SemanticTokens) return;
        var legend = new SemanticTokensLegend(
            [.. Enum.GetNames<TokenType>().Select(LowerFirst)],
            [.. Enum.GetValues<TokenModifiers>().Where(modifier => modifier != TokenModifiers.None).Select(modifier => LowerFirst(modifier.ToString()))]);
        capabilities.SemanticTokensProvider = new SemanticTokensOptions(legend, Range: true, new SemanticTokensFull(Delta: client.Features.SemanticTokensDelta));
    }

    /// <inheritdoc/>
    public void Register(MethodTable methods)
    {
        methods.OnGuide(session, "textDocument/semanticTokens/full", json => json.DocumentParams, json => json.SemanticTokens, (request, _) => Full(request));
        methods.OnGuide(session, "textDocument/semanticTokens/range", json => json.RangeParams, json => json.SemanticTokens,
            (request, about) => new SemanticTokens(null, new TokenWriter(request.Guide).Write(Documents.TextRange.SpanOf(request.Source, about.Range))));
        methods.OnAsked(session, "textDocument/semanticTokens/full/delta", json => json.SemanticTokensDeltaParams, json => json.JsonFragment, (state, about, _) => Delta(state, about));
    }

    private SemanticTokens Full(GuideRequest request)
    {
        refreshing.Note(Refreshing.SemanticTokens);
        var data = new TokenWriter(request.Guide).Write(new TextSpan(0, request.Source.Length));
        var id = Interlocked.Increment(ref lastId).ToString(CultureInfo.InvariantCulture);
        last.AddOrUpdate(request.Document.Memory, new LastTokens(id, data));
        return new SemanticTokens(id, data);
    }

    private JsonFragment Delta(ServerState state, SemanticTokensDeltaParams about)
    {
        if (GuideRequests.Find(session, state, about.TextDocument.Uri) is not { } request) return new JsonFragment(json => json.WriteNullValue());
        var before = last.TryGetValue(request.Document.Memory, out var known) && known.Id == about.PreviousResultId ? known.Data : null;
        var now = Full(request);
        if (before is null) return new JsonFragment(json => JsonSerializer.Serialize(json, now, FeatureJson.Default.SemanticTokens));
        var delta = new SemanticTokensDelta(now.ResultId, Difference(before, now.Data));
        return new JsonFragment(json => JsonSerializer.Serialize(json, delta, FeatureJson.Default.SemanticTokensDelta));
    }

    /// <summary>One edit from the first number that differs to the last one: what an author does between two requests lies close together.</summary>
    private static SemanticTokensEdit[] Difference(int[] before, int[] now)
    {
        var start = before.AsSpan().CommonPrefixLength(now);
        if (start == before.Length && start == now.Length) return [];
        var end = 0;
        while (end < before.Length - start && end < now.Length - start && before[^(end + 1)] == now[^(end + 1)]) end++;
        return [new SemanticTokensEdit(start, before.Length - start - end, now[start..(now.Length - end)])];
    }

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
