using InterviewGuide.LanguageServer.Features.Writing;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;
using TextEdit = InterviewGuide.Text.TextEdit;

namespace InterviewGuide.LanguageServer.Features.CodeActions;

/// <summary>"Read this line as a note, a question, something said, a task": gives a line the keyword that says so, or in Markdown the mark.</summary>
internal static class RoleActions
{
    // In a longer guide reading it again would be felt at every move of the cursor.
    private const int LongestChecked = 100_000;

    private static readonly (Keyword Keyword, LineRole Role, string English, string German)[] Readings =
    [
        (Keyword.Ask, LineRole.Asked, "ask", "frage"), (Keyword.Say, LineRole.Said, "say", "sagen"),
        (Keyword.Note, LineRole.Note, "note", "notiz"), (Keyword.Task, LineRole.Task, "task", "aufgabe"),
    ];

    /// <summary>The other ways to read the line at the place. What would not be read so after all is not offered.</summary>
    public static IEnumerable<CodeAction> For(ActionContext context)
    {
        var guide = context.Guide.Guide;
        var line = guide.Source.LineAt(context.Span.Start);
        if (ItemOn(guide, line) is not { } item) yield break;
        var language = WritingLanguage.Of(context.ToRequest());
        foreach (var (keyword, role, english, german) in Readings)
        {
            if (IsRead(item, role)) continue;
            var edit = context.Guide.Format == GuideFormat.Guide
                ? Keyed(item, KeywordTable.FirstForm(keyword, language))
                : Marked(guide, item, language == Language.German ? $"<!-- leitfaden: {german} -->" : $"<!-- guide: {english} -->");
            if (edit is not { } change || !IsReadAfter(context, change, line, role)) continue;
            yield return new CodeAction(ServerTexts.Get(context.Locale, "read-as-" + KeywordTable.Id(keyword)), CodeActionKind.ReadAs) { Edit = context.Edit([change]) };
        }
    }

    /// <summary>The item that a line belongs to, where its reading is a matter of keyword.</summary>
    private static Item? ItemOn(Guide guide, int line)
    {
        if (guide.ItemAt(guide.Source.Line(line).End) is not { } item || guide.Source.LineAt(item.Span.End) < line || item.TextSpan.IsEmpty) return null;
        return item.Role is LineRole.Asked or LineRole.Probe or LineRole.Said or LineRole.Note or LineRole.Task or LineRole.Unsure && item.Keyword != Keyword.Table ? item : null;
    }

    private static bool IsRead(Item item, LineRole role) => item.Role == role || (role == LineRole.Asked && item.Role == LineRole.Probe);

    private static bool IsReadAfter(ActionContext context, TextEdit edit, int line, LineRole role)
    {
        if (context.Document.Text.Length > LongestChecked) return true;
        var text = new SourceText(TextEdits.Apply(context.Document.Text.Text, [edit]));
        var guide = GuideReading.Read(new GuideDocument(context.Document.Name, text, context.Guide.Format), context.Guide.Configuration);
        return ItemOn(guide, line) is { } item && IsRead(item, role);
    }

    private static TextEdit Keyed(Item item, string form) => item.KeywordSpan.IsEmpty
        ? new TextEdit(new TextSpan(item.TextSpan.Start, 0), form + ": ")
        : new TextEdit(item.KeywordSpan, form);

    /// <summary>The mark behind the words, in place of one that stands there; null where a permission does, because only the last comment of a line counts.</summary>
    private static TextEdit? Marked(Guide guide, Item item, string mark)
    {
        var line = guide.Source.Line(guide.Source.LineAt(item.Span.End));
        var words = guide.Source.Slice(line).TrimEnd();
        var end = line.Start + words.Length;
        if (!words.EndsWith("-->", StringComparison.Ordinal)) return new TextEdit(new TextSpan(end, 0), " " + mark);
        var comment = words.LastIndexOf("<!--", StringComparison.Ordinal);
        if (comment < 0) return null;
        var inside = words[(comment + 4)..^3].Trim();
        var isMark = inside.StartsWith("guide:", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("leitfaden:", StringComparison.OrdinalIgnoreCase);
        if (!isMark) return new TextEdit(new TextSpan(end, 0), " " + mark);
        var word = inside[(inside.IndexOf(':') + 1)..].Trim();
        return word.Contains(' ') ? null : new TextEdit(TextSpan.FromBounds(line.Start + comment, end), mark);
    }
}
