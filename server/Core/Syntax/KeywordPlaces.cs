using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Which keywords make sense where, for an author who is about to write one.</summary>
public static class KeywordPlaces
{
    private const int TabWidth = 4;

    /// <summary>
    /// The keywords that the line at <paramref name="offset"/> may start with: first those that the innermost item above
    /// holds, then those of what holds it, and so on outwards.
    /// </summary>
    public static IReadOnlyList<Keyword> At(Guide guide, int offset)
    {
        ArgumentNullException.ThrowIfNull(guide);
        var source = guide.Source;
        var line = source.LineAt(offset);
        var start = source.LineStart(line);
        var above = start == 0 ? null : guide.ItemAt(start - 1);
        var inHead = above is null || (above.Section < 0 && above.SectionRole == SectionRole.Head && above.Keyword != Keyword.Section);
        var found = new List<Keyword>();
        var column = ColumnOf(source, start, offset);
        for (var item = above; item is not null && item.Keyword != Keyword.Section; item = item.Parent < 0 ? null : guide.Items[item.Parent])
        {
            // What is not indented below a question may be its probe all the same.
            var isIndented = ColumnOf(source, source.LineStart(source.LineAt(item.Span.Start)), item.Span.Start) <= column - 2;
            foreach (var keyword in KeywordTable.All)
                if ((isIndented || Keywords.IsDependent(keyword)) && keyword != Keyword.Note && Keywords.MayHold(item.Keyword, keyword, inHead)) Add(found, keyword);
        }
        var place = inHead ? Places.Head : Places.Section;
        foreach (var keyword in KeywordTable.All)
            // In the head there is nothing yet to probe into.
            if (keyword == Keyword.Section || (!(inHead && keyword == Keyword.Probe) && (KeywordTable.Where(keyword) & (place | Places.Anywhere)) != 0)) Add(found, keyword);
        return found;
    }

    private static void Add(List<Keyword> found, Keyword keyword)
    {
        if (!found.Contains(keyword)) found.Add(keyword);
    }

    /// <summary>The column of the line's first character, or of the offset where only blanks stand before it.</summary>
    private static int ColumnOf(SourceText source, int start, int offset)
    {
        var column = 0;
        for (var at = start; at < offset && Letters.IsBlank(source.Text[at]); at++)
            column = source.Text[at] == '\t' ? (column / TabWidth + 1) * TabWidth : column + 1;
        return column;
    }
}
