using InterviewGuide.LanguageServer.Features.Writing;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;
using InterviewGuide.Workspace;
using TextEdit = InterviewGuide.Text.TextEdit;

namespace InterviewGuide.LanguageServer.Features.CodeActions;

/// <summary>Puts in what a guide lacks: a segment and a consent in its plan, an opening and a closing in its talk.</summary>
internal static class BlockActions
{
    /// <summary>The data files.</summary>
    public static TextTable Table { get; } = new(typeof(BlockActions).Assembly, "blocks");

    /// <summary>Actions for parts that are missing, where the place is near to where they would stand; anywhere for a client that asks for this kind.</summary>
    public static IEnumerable<CodeAction> For(ActionContext context)
    {
        var guide = context.Guide.Guide;
        if (guide.Status == GuideStatus.Done || guide.DeclaredKinds.Contains(GuideKind.Everyday)) yield break;
        var first = guide.Items.FirstOrDefault(ItemTree.IsSection);
        var last = guide.Items.LastOrDefault(ItemTree.IsSection);
        var isAsked = context.Parameters.Context.Only is { Length: > 0 };
        var isInPlan = isAsked || first is null || context.Span.Start <= guide.Source.Line(guide.Source.LineAt(first.Span.Start)).End;
        var isInLast = isAsked || last is null || context.Span.Start >= last.Span.Start;
        var isPlanned = context.Guide.Format == GuideFormat.Guide;
        if (isInPlan && isPlanned && !Holds(guide, SectionRole.Head, Keyword.Segment, Keyword.Participants, Keyword.Recruit)) yield return Insert(context, "segment", PlanEnd(guide));
        if (isInPlan && isPlanned && !Holds(guide, SectionRole.Consent, Keyword.Consent)) yield return Insert(context, "consent", PlanEnd(guide));
        if (isInPlan && !Holds(guide, SectionRole.Opening)) yield return Insert(context, "opening", first is null ? guide.Source.Length : StartOf(guide, first));
        if (isInLast && !Holds(guide, SectionRole.Closing)) yield return Insert(context, "closing", guide.Source.Length);
    }

    /// <summary>A block of text as it is put into a guide.</summary>
    public static string Text(string block, GuideFormat format, Language language, AddressForm address)
    {
        var key = block + (format == GuideFormat.Markdown ? ".markdown" : ".guide");
        return Table.Get(language, address == AddressForm.Du && Table.Has(key + ".du", language) ? key + ".du" : key);
    }

    private static bool Holds(Guide guide, SectionRole role, params ReadOnlySpan<Keyword> keywords)
    {
        foreach (var item in guide.Items)
        {
            if (role != SectionRole.Head && item.SectionRole == role) return true;
            if (keywords.Contains(item.Keyword)) return true;
        }
        foreach (var included in guide.Included)
            if (Holds(included, role, keywords)) return true;
        return false;
    }

    private static CodeAction Insert(ActionContext context, string block, int offset)
    {
        var guide = context.Guide.Guide;
        var request = context.ToRequest();
        var text = Text(block, context.Guide.Format, WritingLanguage.Of(request), guide.DeclaredAddress);
        if (context.Guide.Format == GuideFormat.Markdown) text = new string('#', LevelOf(guide)) + " " + text;
        var isInPlan = block is "segment" or "consent";
        var before = BlankLinesBefore(guide.Source, offset, isInPlan ? 0 : 1);
        var after = !isInPlan && offset < guide.Source.Length ? "\n" : "";
        var insert = (before + text + after).Replace("\n", guide.Source.LineEnding, StringComparison.Ordinal);
        return new CodeAction(ServerTexts.Get(context.Locale, "insert-" + block), CodeActionKind.Insert) { Edit = context.Edit([new TextEdit(new TextSpan(offset, 0), insert)]) };
    }

    /// <summary>The line ends that part a block from what stands before it.</summary>
    private static string BlankLinesBefore(SourceText source, int offset, int wanted)
    {
        if (offset == 0) return "";
        var line = source.LineAt(offset);
        var isLineStart = source.LineStart(line) == offset;
        var blank = 0;
        for (var above = isLineStart ? line - 1 : line; above >= 0 && source.Slice(source.Line(above)).IsWhiteSpace(); above--) blank++;
        return new string('\n', Math.Max(0, wanted - blank) + (isLineStart ? 0 : 1));
    }

    /// <summary>Behind the last line of the head.</summary>
    private static int PlanEnd(Guide guide)
    {
        var end = 0;
        foreach (var item in guide.Items)
        {
            if (item.SectionRole != SectionRole.Head || ItemTree.IsSection(item)) break;
            if (item.Role != LineRole.Comment) end = guide.Source.LineWithBreak(guide.Source.LineAt(item.Span.End)).End;
        }
        return end;
    }

    /// <summary>The start of a section's line, or of the comments right above it.</summary>
    private static int StartOf(Guide guide, Item section)
    {
        var line = guide.Source.LineAt(section.Span.Start);
        for (var i = section.Index - 1; i >= 0 && guide.Items[i].Role == LineRole.Comment && guide.Source.LineAt(guide.Items[i].Span.Start) == line - 1; i--) line--;
        return guide.Source.LineStart(line);
    }

    /// <summary>The number of signs that titles of this guide open with.</summary>
    private static int LevelOf(Guide guide)
    {
        foreach (var item in guide.Items)
        {
            if (!ItemTree.IsSection(item)) continue;
            var line = guide.Source.Slice(guide.Source.Line(guide.Source.LineAt(item.Span.Start))).TrimStart();
            var signs = line.Length - line.TrimStart('#').Length;
            if (signs is > 0 and <= 6) return signs;
        }
        return 2;
    }
}
