using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer.Features.Preview;

/// <summary>What a preview shows: the guide as it was read.</summary>
internal sealed class OutlineFeature(Session session) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client) => capabilities.Experimental.InterviewGuide.Outline = true;

    /// <inheritdoc/>
    public void Register(MethodTable methods) =>
        methods.OnAsked(session, "interviewGuide/outline", json => json.DocumentParams, json => json.JsonFragment, (state, about, _) =>
            GuideRequests.Find(session, state, about.TextDocument.Uri) is { } request
                ? new JsonFragment(json => OutlineWriter.Write(request, json))
                : new JsonFragment(json => json.WriteNullValue()));
}
