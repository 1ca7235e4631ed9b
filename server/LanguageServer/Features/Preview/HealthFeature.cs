using InterviewGuide.Health;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer.Features.Preview;

/// <summary>What a preview shows beside the guide: its time, the mix of its questions, what of the plan has questions.</summary>
internal sealed class HealthFeature(Session session) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client) => capabilities.Experimental.InterviewGuide.Health = true;

    /// <inheritdoc/>
    public void Register(MethodTable methods) =>
        methods.OnAsked(session, "interviewGuide/health", json => json.DocumentParams, json => json.JsonFragment, (state, about, _) =>
        {
            if (GuideRequests.Find(session, state, about.TextDocument.Uri) is not { } request) return new JsonFragment(json => json.WriteNullValue());
            GuideHealth health;
            // The document's own analyses are at hand, and belong to whoever holds its lock.
            lock (request.Document.Memory.Access) health = GuideHealth.Of(request.Linted.Result, request.Linted.Configuration, request.Document.Memory.Cache);
            return new JsonFragment(json => HealthWriter.Write(request, health, json));
        });
}
