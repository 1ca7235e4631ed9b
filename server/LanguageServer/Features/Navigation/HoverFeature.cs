using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;
using InterviewGuide.Text;
using InterviewGuide.Workspace;

namespace InterviewGuide.LanguageServer.Features.Navigation;

/// <summary>Explains what is under the pointer: findings and the rules behind them, what an id stands for, what a keyword is for, what a section holds.</summary>
internal sealed class HoverFeature(Session session) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client) => capabilities.HoverProvider = true;

    /// <inheritdoc/>
    public void Register(MethodTable methods) =>
        methods.OnGuide(session, "textDocument/hover", json => json.PositionParams, json => json.Hover, (request, at) => At(request, request.OffsetOf(at.Position)));

    private static Hover? At(GuideRequest request, int offset)
    {
        var text = new Markup(request.Client.Features.HoverMarkdown);
        var span = Findings(request, offset, text);
        span ??= Id(request, offset, text) ?? Item(request, offset, text);
        return span is { } place && !text.IsEmpty ? new Hover(text.ToContent(), request.RangeOf(place)) : null;
    }

    private static TextSpan? Findings(GuideRequest request, int offset, Markup text)
    {
        if (!request.Linted.IsChecked) return null;
        TextSpan? span = null;
        foreach (var finding in request.Linted.Result.Findings)
        {
            if (finding.Span.Start > offset) break;
            if (!finding.Span.Contains(offset)) continue;
            span ??= finding.Span;
            // Editors put the message of the diagnostic beside it.
            text.Titled(TitleOf(finding.Rule, request.Locale), Messages.HelpOf(finding, request.Locale));
            if (!finding.Also.IsEmpty) text.Words(request.Say("hover-also", string.Join(", ", finding.Also.Select(rule => TitleOf(rule, request.Locale)))));
        }
        return span;
    }

    private static string TitleOf(string rule, Language locale) => RuleCatalogue.Find(rule)?.Page(locale).Title ?? rule;

    private static TextSpan? Id(GuideRequest request, int offset, Markup text)
    {
        if (IdPlace.At(request.Guide, offset) is not { } place) return null;
        if (new IdGraph(request).Declaration(place) is not { } target)
        {
            text.Titled(place.Id, request.Say("hover-not-declared"));
            return place.Span;
        }
        text.Titled(target.Item.Id ?? place.Id, ItemTree.WordsOf(target.Request.Guide, target.Item));
        if (Coverage.Of(target.Request, target.Item) is { } coverage) text.Words(coverage.ToText(request));
        return place.Span;
    }

    private static TextSpan? Item(GuideRequest request, int offset, Markup text)
    {
        if (request.Guide.ItemAt(offset) is not { } item || item.Role == LineRole.Comment) return null;
        if (item.Role == LineRole.Heading && ItemTree.IsSection(item) && item.Span.Start <= offset && offset <= item.Span.End) return Section(request, item, text);
        // The sign or the keyword that the words stand behind.
        var sign = TextSpan.FromBounds(item.Span.Start, Math.Max(item.Span.Start, item.KeywordSpan.IsEmpty ? item.TextSpan.Start : item.KeywordSpan.End));
        if (!sign.Contains(offset)) return null;
        if (!item.KeywordSpan.IsEmpty && KeywordHelp.Of(item.Keyword, request.Locale) is { } help) text.Titled(request.Source.ToString(item.KeywordSpan), help);
        text.Words(request.Say("hover-role", ReadingTexts.Of(item.Role, request.Locale), ReadingTexts.Of(item.Reason, request.Locale)));
        return sign;
    }

    private static TextSpan Section(GuideRequest request, Item item, Markup text)
    {
        text.Titled(ItemTree.WordsOf(request.Guide, item), Figures.OfSection(new ItemTree(request.Guide), item).ToText(request));
        text.Words(request.Say("hover-section", ReadingTexts.Of(item.SectionRole, request.Locale)));
        if (!item.KeywordSpan.IsEmpty && item.KeywordSpan.Length > 3 && KeywordHelp.Of(Keyword.Section, request.Locale) is { } help) text.Words(help);
        return item.Span;
    }
}
