using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.LanguageServer.Features.CodeActions;

/// <summary>Writes all keywords of a guide in the other language, or each in the form that is usually shown.</summary>
internal static class KeywordActions
{
    private const string Standard = "standard";

    /// <summary>Actions at a keyword; anywhere for a client that asks for this kind.</summary>
    public static IEnumerable<CodeAction> For(ActionContext context)
    {
        if (context.Guide.Format != GuideFormat.Guide || context.Guide.Guide.Status == GuideStatus.Done) yield break;
        if (context.Parameters.Context.Only is not { Length: > 0 } && !IsAtKeyword(context)) yield break;
        foreach (var keywords in new[] { "german", "english", Standard })
        {
            if (!MayChange(context, LanguageOf(keywords))) continue;
            var action = new CodeAction(ServerTexts.Get(context.Locale, "keywords-" + keywords), CodeActionKind.Keywords);
            var data = new CodeActionData(context.Document.Uri) { Keywords = keywords };
            if (context.Client.CodeActionResolvesEdit) yield return action with { Data = data };
            else if (Edit(context.State, context.Session, data) is { } edit) yield return action with { Edit = edit };
        }
    }

    /// <summary>The edit of an action.</summary>
    public static WorkspaceEdit? Edit(ServerState state, Session session, CodeActionData data)
    {
        if (data.Keywords is not { } keywords || GuideRequests.Find(session, state, data.Uri) is not { } request) return null;
        var document = new GuideDocument(request.Document.Name, request.Source, request.Linted.Format);
        var edits = GuideLayout.KeywordEdits(document, request.Linted.Configuration, LanguageOf(keywords));
        return edits.IsEmpty ? null : WorkspaceEdits.Of(request.Document, edits, session.Client);
    }

    private static Language? LanguageOf(string keywords) => keywords switch
    {
        "german" => Language.German,
        "english" => Language.English,
        _ => null,
    };

    private static bool IsAtKeyword(ActionContext context) =>
        context.Guide.Guide.ItemAt(context.Span.Start) is { KeywordSpan.IsEmpty: false } item && context.Touches(item.KeywordSpan);

    /// <summary>True where some keyword is not written so; whether it may be is found out when the action is chosen.</summary>
    private static bool MayChange(ActionContext context, Language? language)
    {
        var guide = context.Guide.Guide;
        foreach (var item in guide.Items)
        {
            if (item.KeywordSpan.IsEmpty || KeywordTable.Id(item.Keyword).Length == 0 || item.Reason == RoleReason.Heading || item.Keyword == Keyword.If) continue;
            var written = guide.Source.Slice(item.KeywordSpan);
            if (language is { } wanted)
            {
                if (!Holds(KeywordTable.Forms(item.Keyword, wanted), written)) return true;
            }
            else if (!Holds([KeywordTable.FirstForm(item.Keyword, Language.English), KeywordTable.FirstForm(item.Keyword, Language.German)], written)) return true;
        }
        return false;
    }

    private static bool Holds(IReadOnlyList<string> forms, ReadOnlySpan<char> written)
    {
        foreach (var form in forms)
            if (written.Equals(form, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
