using System.Text.Json.Serialization.Metadata;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Model;
using InterviewGuide.Text;
using Range = InterviewGuide.LanguageServer.Protocol.Range;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>A part of the protocol that is answered only when it is asked for.</summary>
internal interface ILanguageFeature
{
    /// <summary>States what is offered, as far as the client can use it.</summary>
    void Advertise(ServerCapabilities capabilities, ClientCapabilities client);

    /// <summary>Answers requests.</summary>
    void Register(MethodTable methods);
}

/// <summary>A question about an open guide, and everything that its answer depends on as it was when the question came.</summary>
internal sealed record GuideRequest(Session Session, ServerState State, OpenDocument Document, LintedGuide Linted)
{
    /// <summary>The guide.</summary>
    public Guide Guide => Linted.Guide;

    /// <summary>Its text, which all spans point into.</summary>
    public SourceText Source => Linted.Guide.Source;

    /// <summary>The language that the guide is written in.</summary>
    public Language Language => Linted.Result.Language;

    /// <summary>The reader's language.</summary>
    public Language Locale => State.Locale;

    /// <summary>What the client can do.</summary>
    public ClientCapabilities Client => Session.Client;

    /// <summary>The range of a span.</summary>
    public Range RangeOf(TextSpan span) => TextRange.Of(Source, span);

    /// <summary>The offset of a position.</summary>
    public int OffsetOf(Position position) => TextRange.OffsetOf(Source, position);

    /// <summary>A text for people in the reader's language.</summary>
    public string Say(string key, params ReadOnlySpan<object?> arguments) => ServerTexts.Get(Locale, key, arguments);

    /// <summary>A text with a number in the reader's language.</summary>
    public string Count(string key, int number) => ServerTexts.Count(Locale, key, number);
}

/// <summary>Connects requests about guides with what answers them.</summary>
internal static class GuideRequests
{
    /// <summary>Has a request about an open guide answered.</summary>
    public static void OnGuide<TParams, TResult>(
        this MethodTable methods, Session session, string method,
        Func<FeatureJson, JsonTypeInfo<TParams>> parameters, Func<FeatureJson, JsonTypeInfo<TResult>> result,
        Func<GuideRequest, TParams, TResult?> answer)
        where TParams : IDocumentParams
        where TResult : class =>
        methods.OnRequest(method, () => About(session, parameters, result, answer));

    /// <summary>A request about an open guide. It is answered off the thread that reads messages; with <c>null</c> where the document is not open or is no guide.</summary>
    public static RequestMethod About<TParams, TResult>(
        Session session, Func<FeatureJson, JsonTypeInfo<TParams>> parameters, Func<FeatureJson, JsonTypeInfo<TResult>> result,
        Func<GuideRequest, TParams, TResult?> answer)
        where TParams : IDocumentParams
        where TResult : class =>
        new RequestMethod<TParams, TResult?>(
            // What writes a value of a class writes null, too; only the annotation differs.
            parameters(FeatureJson.Default), (JsonTypeInfo<TResult?>)(object)result(FeatureJson.Default),
            (sent, cancellation) => session.AnswerAsync(
                (state, _) => Find(session, state, sent.TextDocument.Uri) is { } request ? answer(request, sent) : null, cancellation));

    /// <summary>Has a request that is about no document answered off the thread that reads messages.</summary>
    public static void OnAsked<TParams, TResult>(
        this MethodTable methods, Session session, string method,
        Func<FeatureJson, JsonTypeInfo<TParams>> parameters, Func<FeatureJson, JsonTypeInfo<TResult>> result,
        Func<ServerState, TParams, CancellationToken, TResult> answer) =>
        methods.OnRequest(method, () => new RequestMethod<TParams, TResult>(
            parameters(FeatureJson.Default), result(FeatureJson.Default),
            (sent, cancellation) => session.AnswerAsync((state, end) => answer(state, sent, end), cancellation)));

    /// <summary>A request about an open guide, or null where there is none with this address.</summary>
    public static GuideRequest? Find(Session session, ServerState state, string uri) =>
        state.Find(uri) is { } document && session.Analyzer.Lint(state, document) is { } guide ? new GuideRequest(session, state, document, guide) : null;
}
