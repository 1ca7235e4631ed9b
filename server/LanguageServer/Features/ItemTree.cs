using System.Globalization;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>A guide's items by what holds them. Made for one answer, in time that grows with the guide.</summary>
internal sealed class ItemTree
{
    private readonly int[] firsts;
    private readonly int[] nexts;
    private readonly int[] ends;
    private readonly int[] depths;
    private readonly int root;

    /// <summary>Orders the items of <paramref name="guide"/>.</summary>
    public ItemTree(Guide guide)
    {
        Guide = guide;
        var count = guide.Items.Length;
        firsts = new int[count];
        nexts = new int[count];
        ends = new int[count];
        depths = new int[count];
        Array.Fill(firsts, -1);
        root = -1;
        for (var i = count - 1; i >= 0; i--)
        {
            var item = guide.Items[i];
            ends[i] = Math.Max(ends[i], item.Span.End);
            ref var first = ref root;
            if (item.Parent >= 0)
            {
                first = ref firsts[item.Parent];
                ends[item.Parent] = Math.Max(ends[item.Parent], ends[i]);
            }
            nexts[i] = first;
            first = i;
        }
        for (var i = 0; i < count; i++) depths[i] = guide.Items[i].Parent is >= 0 and var parent ? depths[parent] + 1 : 0;
    }

    /// <summary>The guide.</summary>
    public Guide Guide { get; }

    /// <summary>Items that nothing holds, in document order.</summary>
    public IEnumerable<Item> Roots => From(root);

    /// <summary>What an item holds directly, in document order.</summary>
    public IEnumerable<Item> Children(Item item) => From(firsts[item.Index]);

    /// <summary>True where an item holds others.</summary>
    public bool HasChildren(Item item) => firsts[item.Index] >= 0;

    /// <summary>From the item's first character to the last one of what it holds.</summary>
    public TextSpan Whole(Item item) => TextSpan.FromBounds(item.Span.Start, ends[item.Index]);

    /// <summary>How many items hold this one.</summary>
    public int DepthOf(Item item) => depths[item.Index];

    /// <summary>The item that holds another one, or null.</summary>
    public Item? ParentOf(Item item) => item.Parent < 0 ? null : Guide.Items[item.Parent];

    /// <summary>True for the title of a section.</summary>
    public static bool IsSection(Item item) => item.Keyword == Keyword.Section && item.Role == LineRole.Heading;

    /// <summary>True for a question that counts: it has words, and is put to a participant of the talk itself.</summary>
    public static bool IsQuestion(Item item) =>
        item.Role == LineRole.Asked && !item.TextSpan.IsEmpty && item.SectionRole is not (SectionRole.Head or SectionRole.Screener or SectionRole.Plan or SectionRole.Notes);

    /// <summary>True for a follow-up that counts.</summary>
    public static bool IsProbe(Item item) => item.Role == LineRole.Probe && !item.TextSpan.IsEmpty;

    /// <summary>The words of an item on one line, comments between them left out; cut off where there are more than <paramref name="most"/> characters.</summary>
    public static string WordsOf(Guide guide, Item item, int most = int.MaxValue)
    {
        var words = new System.Text.StringBuilder();
        var at = item.TextSpan.Start;
        foreach (var gap in item.TextGaps)
        {
            AppendWords(words, guide.Source.Slice(TextSpan.FromBounds(at, Math.Max(at, gap.Start))), most);
            at = Math.Max(at, gap.End);
        }
        AppendWords(words, guide.Source.Slice(TextSpan.FromBounds(at, Math.Max(at, item.TextSpan.End))), most);
        while (words.Length > 0 && words[^1] == ' ') words.Length--;
        if (words.Length <= most) return words.ToString();
        words.Length = char.IsHighSurrogate(words[most - 2]) ? most - 2 : most - 1;
        return words.Append('…').ToString();
    }

    /// <summary>Numbers of questions (<c>3</c>) and of their probes (<c>3.1</c>) by item; null for all other items.</summary>
    public string?[] Numbers()
    {
        var numbers = new string?[Guide.Items.Length];
        var probes = new int[Guide.Items.Length];
        var questions = 0;
        foreach (var item in Guide.Items)
        {
            if (IsQuestion(item)) numbers[item.Index] = (++questions).ToString(CultureInfo.InvariantCulture);
            else if (IsProbe(item) && Numbered(item, numbers) is { } owner)
                numbers[item.Index] = string.Create(CultureInfo.InvariantCulture, $"{numbers[owner.Index]}.{++probes[owner.Index]}");
        }
        return numbers;
    }

    private Item? Numbered(Item item, string?[] numbers)
    {
        for (var holder = ParentOf(item); holder is not null; holder = ParentOf(holder))
            if (numbers[holder.Index] is not null) return holder;
        return null;
    }

    private static void AppendWords(System.Text.StringBuilder words, ReadOnlySpan<char> text, int most)
    {
        foreach (var c in text)
        {
            if (words.Length > most) return;
            if (!char.IsWhiteSpace(c)) words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }
    }

    private IEnumerable<Item> From(int index)
    {
        for (; index >= 0; index = nexts[index]) yield return Guide.Items[index];
    }
}
