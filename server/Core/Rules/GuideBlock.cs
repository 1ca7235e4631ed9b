using System.Collections.Immutable;
using System.Text;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Rules;

/// <summary>
/// Fixes that insert a good block: the text of <c>block.en.txt</c>, <c>block.de.txt</c> or <c>block.de.du.txt</c> in the rule's folder,
/// which is a piece of the guide language, written the way the guide itself is written.
/// </summary>
internal static class GuideBlock
{
    private const int Level = 4;

    /// <summary>Key of the fix's title in the rule's page.</summary>
    public const string Title = "insert";

    /// <summary>Inserts the rule's block as the last thing in a section, or at the end of a guide that has none.</summary>
    public static Fix AtEnd(GuideRule rule, WholeGuide guide, GuideSection? section, string name = "block", string argument = "")
    {
        var last = section is { } place ? place.End - 1 : guide.Items.Length - 1;
        if (last < 0) return Insert(rule, guide, 0, 0, name, argument);
        var indent = section is { } own && own.First < own.End ? ColumnOf(guide, guide.Items[own.First]) : section is null ? 0 : Level;
        return Insert(rule, guide, EndOfLine(guide.Guide.Source, guide.Items[last].Span.End), indent, name, argument);
    }

    /// <summary>Inserts the rule's block as the first thing in a section.</summary>
    public static Fix AtStart(GuideRule rule, WholeGuide guide, GuideSection section, string name = "block")
    {
        var indent = section.First < section.End ? ColumnOf(guide, guide.Items[section.First]) : Level;
        return Insert(rule, guide, EndOfLine(guide.Guide.Source, section.Title.Span.End), indent, name, "");
    }

    /// <summary>Inserts the rule's block as the last thing below an item.</summary>
    public static Fix Below(GuideRule rule, WholeGuide guide, Item item, string name = "block") =>
        Insert(rule, guide, EndOfLine(guide.Guide.Source, LastBelow(guide, item).Span.End), ColumnOf(guide, item) + Level, name, "");

    /// <summary>Inserts the rule's block behind an item and what stands below it, in the same column.</summary>
    public static Fix Behind(GuideRule rule, WholeGuide guide, Item item, string name = "block") =>
        Insert(rule, guide, EndOfLine(guide.Guide.Source, LastBelow(guide, item).Span.End), item.Parent < 0 ? 0 : ColumnOf(guide, item), name, "");

    /// <summary>Puts the rule's block in the place of an item's words.</summary>
    public static Fix InPlaceOf(GuideRule rule, WholeGuide guide, Item item) =>
        ToFix(new TextEdit(item.TextSpan, TextOf(rule, guide, "block")));

    /// <summary>Inserts the rule's block, a section of its own, before a section; or behind everything where there is none.</summary>
    public static Fix Before(GuideRule rule, WholeGuide guide, GuideSection? section, string name = "block")
    {
        var source = guide.Guide.Source;
        var ending = source.LineEnding;
        if (section is not { } place)
        {
            var first = guide.MainQuestions.IsEmpty ? source.Length : source.LineStart(source.LineAt(guide.MainQuestions[0].Span.Start));
            return ToFix(new TextEdit(new TextSpan(first, 0), Render(rule, guide, 0, name, "") + ending + ending));
        }
        var start = source.LineStart(source.LineAt(place.Title.Span.Start));
        var text = Render(rule, guide, 0, name, "") + ending + ending;
        return ToFix(new TextEdit(new TextSpan(start, 0), text));
    }

    /// <summary>Inserts the rule's block into the plan: behind the last line of the head, or of the plan's section in Markdown.</summary>
    public static Fix InPlan(GuideRule rule, WholeGuide guide, string name = "block")
    {
        Item? last = null;
        foreach (var item in guide.Items)
        {
            if (item.Role == LineRole.Plan && item.SectionRole is SectionRole.Head or SectionRole.Plan) last = item;
            else if (item.Keyword == Keyword.Section && item.SectionRole != SectionRole.Plan) break;
        }
        last ??= guide.Items.IsEmpty ? null : guide.Items[0];
        return last is null ? Insert(rule, guide, 0, 0, name, "") : Insert(rule, guide, EndOfLine(guide.Guide.Source, LastBelow(guide, last).Span.End), 0, name, "");
    }

    private static Fix Insert(GuideRule rule, WholeGuide guide, int offset, int indent, string name, string argument)
    {
        var ending = guide.Guide.Source.LineEnding;
        var gap = guide.IsMarkdown && indent == 0 ? ending + ending : ending;
        return ToFix(new TextEdit(new TextSpan(offset, 0), gap + Render(rule, guide, indent, name, argument)));
    }

    private static Fix ToFix(TextEdit edit) =>
        new(Title, [], edit.NewText.Contains('[') ? FixSafety.Snippet : FixSafety.Suggested, [edit]);

    /// <summary>The last item inside another one.</summary>
    private static Item LastBelow(WholeGuide guide, Item item)
    {
        var last = item;
        for (var i = item.Index + 1; i < guide.Items.Length && guide.Items[i].Parent >= item.Index; i++) last = guide.Items[i];
        return last;
    }

    private static int ColumnOf(WholeGuide guide, Item item)
    {
        var source = guide.Guide.Source;
        return item.Span.Start - source.LineStart(source.LineAt(item.Span.Start));
    }

    private static int EndOfLine(SourceText source, int offset) => source.Line(source.LineAt(offset)).End;

    private static string Render(GuideRule rule, WholeGuide guide, int indent, string name, string argument)
    {
        var lines = TextOf(rule, guide, name).Replace("{0}", argument, StringComparison.Ordinal).Split('\n');
        var result = new StringBuilder();
        foreach (var line in lines)
        {
            if (result.Length > 0) result.Append(guide.Guide.Source.LineEnding);
            if (guide.IsMarkdown) AppendMarkdown(result, line, guide.Guide.Source.LineEnding);
            else if (line.Length > 0) result.Append(' ', indent).Append(line);
        }
        return result.ToString();
    }

    /// <summary>The block in the guide's language and form of address; one that speaks to nobody has one form only.</summary>
    private static string TextOf(GuideRule rule, WholeGuide guide, string name)
    {
        var block = name + (guide.Language == Language.German ? ".de" : ".en");
        return (guide.IsInformal ? RuleBlocks.Of(rule.Info.Id, block + ".du") : null) ?? RuleBlocks.Of(rule.Info.Id, block) ?? RuleBlocks.Of(rule.Info.Id, name + ".en") ?? "";
    }

    /// <summary>Markdown has headings for sections, paragraphs for what is said, and bullets for everything else.</summary>
    private static void AppendMarkdown(StringBuilder result, string line, string ending)
    {
        var text = line.TrimStart();
        var depth = (line.Length - text.Length) / Level;
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var keywords = colon < 0 ? [] : KeywordTable.Find(text.AsSpan(0, colon));
        var words = colon < 0 ? text : text[(colon + 2)..];
        if (keywords.Contains(Keyword.Section)) result.Append("## ").Append(words).Append(ending);
        else if (keywords.Contains(Keyword.Say)) result.Append(words).Append(ending);
        else if (keywords.Contains(Keyword.Ask) || keywords.Contains(Keyword.Probe)) result.Append(' ', keywords.Contains(Keyword.Probe) ? 2 : 0).Append("- ").Append(words);
        else if (text.Length > 0) result.Append(' ', depth * 2).Append("- ").Append(text);
    }
}
