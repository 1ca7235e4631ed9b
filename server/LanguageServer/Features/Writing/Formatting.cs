using System.Collections.Immutable;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;

namespace InterviewGuide.LanguageServer.Features.Writing;

/// <summary>Lays guides out as <c>guide format</c> does. Markdown, guides that are done and guides with a broken configuration stay as they are.</summary>
internal sealed class Formatting(Session session) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
        capabilities.DocumentFormattingProvider = true;
        capabilities.DocumentRangeFormattingProvider = true;
    }

    /// <inheritdoc/>
    public void Register(MethodTable methods)
    {
        methods.OnGuide(session, "textDocument/formatting", json => json.DocumentParams, json => json.TextEditArray,
            (request, _) => Edits(request, document => GuideLayout.Edits(document, request.Linted.Configuration)));
        methods.OnGuide(session, "textDocument/rangeFormatting", json => json.RangeParams, json => json.TextEditArray,
            (request, about) => Edits(request, document => GuideLayout.Edits(document, request.Linted.Configuration, TextRange.SpanOf(request.Source, about.Range))));
    }

    private static TextEdit[] Edits(GuideRequest request, Func<GuideDocument, ImmutableArray<Text.TextEdit>> layOut) =>
        request.Linted.IsChecked
            ? [.. layOut(new GuideDocument(request.Document.Name, request.Source, request.Linted.Format)).Select(edit => TextRange.Of(request.Source, edit))]
            : [];
}
