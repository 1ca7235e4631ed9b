using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;
using TextEdit = InterviewGuide.Text.TextEdit;

namespace InterviewGuide.LanguageServer.Features.CodeActions;

/// <summary>"Read this line as a note, a question, something said, a task": gives a line the keyword that says so.</summary>
internal static class RoleActions
{
    private static readonly (Keyword Keyword, LineRole Role)[] Readings =
    [
        (Keyword.Ask, LineRole.Asked), (Keyword.Say, LineRole.Said), (Keyword.Note, LineRole.Note), (Keyword.Task, LineRole.Task),
    ];

    /// <summary>The other ways to read the line at the place.</summary>
    public static IEnumerable<CodeAction> For(ActionContext context)
    {
        if (context.Guide.Format != GuideFormat.Guide || ItemAt(context) is not { } item) yield break;
        foreach (var (keyword, role) in Readings)
        {
            if (role == item.Role || (role == LineRole.Asked && item.Role == LineRole.Probe)) continue;
            if (item.Section < 0 && keyword != Keyword.Note) continue;
            yield return new CodeAction(ServerTexts.Get(context.Locale, "read-as-" + KeywordTable.Id(keyword)), CodeActionKind.Rewrite)
            {
                Edit = context.Edit([Edit(context, item, keyword)]),
            };
        }
    }

    /// <summary>The item that the line belongs to, where its reading is a matter of keyword.</summary>
    private static Item? ItemAt(ActionContext context)
    {
        var guide = context.Guide.Guide;
        var line = guide.Source.LineAt(context.Span.Start);
        if (guide.ItemAt(guide.Source.Line(line).End) is not { } item || guide.Source.LineAt(item.Span.End) < line || item.TextSpan.IsEmpty) return null;
        return item.Role is LineRole.Asked or LineRole.Probe or LineRole.Said or LineRole.Note or LineRole.Task or LineRole.Unsure ? item : null;
    }

    private static TextEdit Edit(ActionContext context, Item item, Keyword keyword)
    {
        var form = KeywordTable.FirstForm(keyword, context.Guide.Result.Language);
        return item.KeywordSpan.IsEmpty
            ? new TextEdit(new TextSpan(item.TextSpan.Start, 0), form + ": ")
            : new TextEdit(item.KeywordSpan, form);
    }
}
