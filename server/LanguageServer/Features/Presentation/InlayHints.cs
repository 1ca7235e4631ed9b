using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.LanguageServer.Features.Presentation;

/// <summary>Shows the number of each question, and what is planned of the time that a section or the whole guide has.</summary>
internal sealed class InlayHints(Session session, Refreshing refreshing) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
        if (client.Features.InlayHints) capabilities.InlayHintProvider = new ResolveOptions(ResolveProvider: false);
    }

    /// <inheritdoc/>
    public void Register(MethodTable methods) =>
        methods.OnGuide(session, "textDocument/inlayHint", json => json.RangeParams, json => json.InlayHintArray, Hints);

    private InlayHint[] Hints(GuideRequest request, RangeParams about)
    {
        refreshing.Note(Refreshing.InlayHint);
        var tree = new ItemTree(request.Guide);
        var numbers = tree.Numbers();
        var span = Documents.TextRange.SpanOf(request.Source, about.Range);
        var hints = new List<InlayHint>();
        foreach (var item in request.Guide.Items)
        {
            if (item.Span.Start > span.End || item.Span.End < span.Start) continue;
            if (ItemTree.IsQuestion(item) && numbers[item.Index] is { } number && !IsNumbered(request.Source.Text, item))
            {
                var words = item.KeywordSpan.IsEmpty ? item.TextSpan : item.KeywordSpan;
                hints.Add(new InlayHint(Documents.TextRange.Of(request.Source, words.Start), number) { PaddingRight = true, Tooltip = request.Say("hint-number") });
            }
            if (TimeOf(request, tree, item) is { } time)
                hints.Add(new InlayHint(Documents.TextRange.Of(request.Source, item.Span.End), time) { PaddingLeft = true, Tooltip = request.Say("hint-time") });
        }
        return [.. hints];
    }

    private static bool IsNumbered(string text, Item item) => !item.LabelSpan.IsEmpty || item.Id is not null || char.IsAsciiDigit(text[item.Span.Start]);

    private static string? TimeOf(GuideRequest request, ItemTree tree, Item item)
    {
        if (ItemTree.IsSection(item)) return Figures.OfSection(tree, item) is { Planned: not null } section ? section.TimeText(request) : null;
        if (item.Keyword != Keyword.Duration || item.Time is null) return null;
        return Figures.OfGuide(tree) is { Planned: { } planned } ? request.Say("part-of-time", Durations.Figures(planned), Durations.Of(item.Time.Value)) : null;
    }
}
