using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.LanguageServer.Features.Structure;

/// <summary>What the parts of a guide are called and look like in lists of symbols.</summary>
internal static class Symbols
{
    private const int LongestName = 120;

    /// <summary>True for items that have a place in an outline: what is planned, asked and said; not notes and comments.</summary>
    public static bool IsShown(Item item) =>
        item.Role is LineRole.Heading or LineRole.Asked or LineRole.Probe or LineRole.Said or LineRole.Task or LineRole.Condition or LineRole.Plan;

    /// <summary>The protocol's number for an item.</summary>
    public static int KindOf(Item item) => item.Role switch
    {
        LineRole.Heading when item.Keyword == Keyword.Guide => SymbolKind.File,
        LineRole.Heading => SymbolKind.Namespace,
        LineRole.Asked => SymbolKind.Method,
        LineRole.Probe => SymbolKind.Field,
        LineRole.Said => SymbolKind.String,
        LineRole.Task => SymbolKind.Event,
        LineRole.Condition => SymbolKind.EnumMember,
        _ => item.Keyword switch
        {
            Keyword.Hypothesis or Keyword.ResearchQuestion => SymbolKind.Interface,
            Keyword.Segment => SymbolKind.Class,
            Keyword.Guide => SymbolKind.File,
            _ => SymbolKind.Property,
        },
    };

    /// <summary>What an item is called: its words, with its id, or its keyword where it has none. Never empty, as editors ask.</summary>
    public static string NameOf(Guide guide, Item item)
    {
        var words = ItemTree.WordsOf(guide, item, LongestName);
        if (item.Id is { } id) return words.Length == 0 ? id : $"{id}: {words}";
        if (words.Length > 0) return words;
        if (!item.KeywordSpan.IsEmpty) return guide.Source.ToString(item.KeywordSpan);
        return KeywordTable.Id(item.Keyword) is { Length: > 0 } keyword ? keyword : "–";
    }

    /// <summary>The keyword as it is written or meant, and the planned time.</summary>
    public static string? DetailOf(Guide guide, Item item, Language language)
    {
        var keyword = item.Role == LineRole.Heading ? "" : KeywordTable.FirstForm(item.Keyword, language);
        var time = item.Time is { } minutes ? Durations.Of(minutes) : "";
        return (keyword.Length, time.Length) switch
        {
            (0, 0) => null,
            (_, 0) => keyword,
            (0, _) => time,
            _ => $"{keyword}, {time}",
        };
    }
}
