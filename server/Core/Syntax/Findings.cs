using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>
/// What the reading of a guide finds, each with its ways out. The comment of each method names the message's variants
/// (in parentheses), its blanks {0}, {1}, ... and the keys of its fixes.
/// </summary>
internal sealed class Findings(SourceText source, GuideLanguage language)
{
    private readonly List<SyntaxDiagnostic> found = [];

    /// <summary>All that was found, in the order of the text.</summary>
    public ImmutableArray<SyntaxDiagnostic> InOrder() => found.Count < 2
        ? [.. found]
        : [.. found.OrderBy(static finding => finding.Span.Start).ThenBy(static finding => finding.Rule, StringComparer.Ordinal)];

    /// <summary>duplicate-id: {0} the id, {1} number of the line that declared it first. No fixes.</summary>
    public void DuplicateId(TextSpan span, string id, TextSpan first)
    {
        var line = (source.LineAt(first.Start) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        found.Add(new SyntaxDiagnostic(SyntaxRuleIds.DuplicateId, span, [id, line], []) { Related = [first] });
    }

    /// <summary>unresolved-reference: {0} the id. Fix "replace" ({0} a declared id that is close).</summary>
    public void UnresolvedReference(TextSpan span, string id, string? close) =>
        Add(SyntaxRuleIds.UnresolvedReference, span, [id], close is null ? [] : [Fix("replace", [close], FixSafety.Suggested, new TextEdit(span, close))]);

    /// <summary>unreadable-duration: {0} the value. Fix "minutes" ({0} the value with "min") where it is a bare number.</summary>
    public void UnreadableDuration(TextSpan span, string value)
    {
        var isNumber = value.All(static c => char.IsAsciiDigit(c) || c is '-' or '–' or ' ');
        var fixedValue = value + (language.Current == Language.German ? " Min." : " min");
        Add(SyntaxRuleIds.UnreadableDuration, span, [value],
            isNumber ? [Fix("minutes", [fixedValue], FixSafety.Suggested, new TextEdit(span, fixedValue))] : []);
    }

    /// <summary>mixed-indentation: no blanks. Fix "spaces".</summary>
    public void MixedIndentation(TextSpan span, ImmutableArray<TextEdit> toSpaces) =>
        Add(SyntaxRuleIds.MixedIndentation, span, [], [new SyntaxFix("spaces", [], FixSafety.Safe, toSpaces)]);

    /// <summary>unknown-keyword: {0} the word, {1} a keyword that is close (variant "close" only). Fixes "replace" ({0} the keyword), "text".</summary>
    public void UnknownKeyword(in GuideLine line, string text, string? close)
    {
        var name = text.Substring(line.Keyword.Start, line.Keyword.Length);
        var escape = Fix("text", [], FixSafety.Suggested, new TextEdit(new TextSpan(line.Body, 0), "\\"));
        if (close is null) Add(SyntaxRuleIds.UnknownKeyword, line.Keyword, [name], [escape]);
        else Add(SyntaxRuleIds.UnknownKeyword, line.Keyword, [name, close], [Fix("replace", [close], FixSafety.Suggested, new TextEdit(line.Keyword, close)), escape], "close");
    }

    /// <summary>unknown-keyword (value): {0} the value, {1} the keyword that does not understand it. No fixes.</summary>
    public void UnknownValue(in GuideLine line, string text) =>
        Add(SyntaxRuleIds.UnknownKeyword, TextSpan.FromBounds(line.Value, line.End),
            [text[line.Value..line.End], text.Substring(line.Keyword.Start, line.Keyword.Length)], variant: "value");

    /// <summary>no-keyword: no blanks. Fixes "ask", "say", "note" (in a section; the one that fits best first) or "note" (in the head), "join".</summary>
    public void NoKeyword(in SyntaxNode node, int joinColumn)
    {
        var fixes = ImmutableArray.CreateBuilder<SyntaxFix>();
        var body = node.Has(NodeTraits.Escaped) ? node.Text.Start - 1 : node.Text.Start;
        if (!node.Has(NodeTraits.InHead))
        {
            var isQuestion = node.Keyword is Keyword.Ask or Keyword.Probe;
            fixes.Add(Before(body, isQuestion ? Keyword.Ask : Keyword.Say));
            fixes.Add(Before(body, isQuestion ? Keyword.Say : Keyword.Ask));
        }
        fixes.Add(Before(body, Keyword.Note));
        if (joinColumn >= 0 && node.Bullet.IsEmpty)
        {
            var indentation = TextSpan.FromBounds(source.LineStart(node.Line), node.Start);
            fixes.Add(Fix("join", [], FixSafety.Suggested, new TextEdit(indentation, new string(' ', joinColumn))));
        }
        Add(SyntaxRuleIds.NoKeyword, TextSpan.FromBounds(node.Start, node.End), [], fixes.ToImmutable());
    }

    /// <summary>section-without-keyword: {0} the title. Fix "section".</summary>
    public void SectionWithoutKeyword(in GuideLine line, string text)
    {
        var start = line.IsBulleted ? line.Content : KeyedLines.SkipStrong(text, line.Body, line.End);
        var end = line.End;
        while (end > start && text[end - 1] is ':' or '*' or '_') end--;
        var edits = ImmutableArray.Create(new TextEdit(TextSpan.FromBounds(line.Content, start), Form(Keyword.Section) + ": "));
        if (end < line.End) edits = edits.Add(new TextEdit(TextSpan.FromBounds(end, line.End), ""));
        Add(SyntaxRuleIds.SectionWithoutKeyword, TextSpan.FromBounds(line.Content, line.End), [text[start..end]],
            [new SyntaxFix("section", [], FixSafety.Safe, edits)]);
    }

    /// <summary>wrong-place: {0} the keyword as written. Fix "note".</summary>
    public void WrongPlace(in GuideLine line, string text) =>
        Add(SyntaxRuleIds.WrongPlace, line.Keyword, [text.Substring(line.Keyword.Start, line.Keyword.Length)],
            [Fix("note", [], FixSafety.Suggested, new TextEdit(line.Keyword, Form(Keyword.Note)))]);

    /// <summary>wrong-place (no-section): {0} the keyword as written. Fix "section".</summary>
    public void NoSectionYet(in GuideLine line, string text)
    {
        var title = Form(Keyword.Section) + ": " + (language.Current == Language.German ? "Fragen" : "Questions") + NewLine;
        Add(SyntaxRuleIds.WrongPlace, line.Keyword, [text.Substring(line.Keyword.Start, line.Keyword.Length)],
            [Fix("section", [], FixSafety.Suggested, new TextEdit(new TextSpan(source.LineStart(line.Number), 0), title))], "no-section");
    }

    /// <summary>keyword-as-label: {0} the keyword as written. Fixes "ask", "keep" (where the keyword may stand there).</summary>
    public void KeywordAsLabel(in GuideLine line, string text, bool mayKeep)
    {
        var fixes = ImmutableArray.Create(Before(line.Body, Keyword.Ask));
        if (mayKeep)
        {
            var entry = NewLine + new string(' ', line.Column + 4) + "- ";
            fixes = fixes.Add(Fix("keep", [], FixSafety.Suggested, new TextEdit(TextSpan.FromBounds(line.Colon + 1, line.Value), entry)));
        }
        Add(SyntaxRuleIds.KeywordAsLabel, line.Keyword, [text.Substring(line.Keyword.Start, line.Keyword.Length)], fixes);
    }

    /// <summary>missing-blank: no blanks. Fix "insert".</summary>
    public void MissingBlank(int colon) =>
        Add(SyntaxRuleIds.MissingBlank, new TextSpan(colon, 1), [], [Fix("insert", [], FixSafety.Safe, new TextEdit(new TextSpan(colon + 1, 0), " "))]);

    /// <summary>question-in-list: {0} the list's keyword as written. Fix "ask".</summary>
    public void QuestionInList(in GuideLine line, string text, TextSpan listKeyword) =>
        Add(SyntaxRuleIds.QuestionInList, TextSpan.FromBounds(line.Body, line.End), [text.Substring(listKeyword.Start, listKeyword.Length)],
            [Fix("ask", [], FixSafety.Suggested, new TextEdit(TextSpan.FromBounds(line.Content, line.Body), Form(Keyword.Ask) + ": "))]);

    /// <summary>comment-as-section: {0} the title. Fix "section". Only short comments that look like a title are reported.</summary>
    public void CommentAsSection(in SyntaxNode comment, string text)
    {
        var title = text.AsSpan(comment.Start + 1, comment.End - comment.Start - 1).Trim();
        if (title.IsEmpty || title.ContainsAny('.', ':') || Sentences.CountWords(title) > 6) return;
        Add(SyntaxRuleIds.CommentAsSection, TextSpan.FromBounds(comment.Start, comment.End), [title.ToString()],
            [Fix("section", [], FixSafety.Suggested, new TextEdit(new TextSpan(comment.Start, 0), "#"))]);
    }

    /// <summary>include-not-found: {0} the path. No fixes.</summary>
    public void IncludeNotFound(TextSpan span, string path) => Add(SyntaxRuleIds.IncludeNotFound, span, [path]);

    /// <summary>include-circular: {0} the path. No fixes.</summary>
    public void IncludeCircular(TextSpan span, string path) => Add(SyntaxRuleIds.IncludeCircular, span, [path]);

    private string NewLine => source.LineCount > 1 && source.LineWithBreak(0) is { Length: > 0 } first && source.Text[first.End - 1] == '\n'
        && first.Length > 1 && source.Text[first.End - 2] == '\r' ? "\r\n" : "\n";

    private string Form(Keyword keyword) => KeywordTable.FirstForm(keyword, language.Current);

    private SyntaxFix Before(int words, Keyword keyword) =>
        Fix(KeywordTable.Id(keyword), [], FixSafety.Suggested, new TextEdit(new TextSpan(words, 0), Form(keyword) + ": "));

    private static SyntaxFix Fix(string title, ImmutableArray<string> arguments, FixSafety safety, TextEdit edit) => new(title, arguments, safety, [edit]);

    private void Add(string rule, TextSpan span, ImmutableArray<string> arguments, ImmutableArray<SyntaxFix> fixes = default, string variant = "")
    {
        // A line's keyword may be asked for more than once while its place is found.
        if (found.Count > 0 && found[^1].Rule == rule && found[^1].Span == span) return;
        found.Add(new SyntaxDiagnostic(rule, span, arguments, fixes.IsDefault ? [] : fixes) { Variant = variant });
    }
}
