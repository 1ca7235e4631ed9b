using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Linting;

/// <summary>
/// What was made of the items of a guide when it was last linted, in their order. While a guide is being written, nearly
/// all of them come again, before or behind the characters that changed: each is known by its place, and neither its
/// words nor their analysis have to be looked at.
/// </summary>
internal sealed class ItemMemory
{
    /// <summary>So many items that are gone are passed over; where more are gone, the rest is made anew.</summary>
    private const int MostGone = 4;

    private List<RememberedItem> before = [];
    private List<RememberedItem> now = [];
    private Language language;
    private SourceText? source;
    private int next;
    private int changeStart;
    private int changeEnd;
    private int moved;

    /// <summary>Begins a guide.</summary>
    public void Start(SourceText text, Language spoken)
    {
        (before, now) = (now, before);
        now.Clear();
        next = 0;
        if (source is null || language != spoken) before.Clear();
        else Compare(source.Text, text.Text);
        source = text;
        language = spoken;
    }

    /// <summary>What was made of the next item, where its words are the same; else null.</summary>
    public RememberedItem? Find(TextSpan words)
    {
        var isBehind = words.Start >= changeEnd + Judgement.LongestSurroundings;
        if (!isBehind && words.End > changeStart) return null;
        var start = isBehind ? words.Start - moved : words.Start;
        for (var at = next; at <= next + MostGone && at < before.Count; at++)
        {
            var item = before[at];
            if (item.Words.Start != start || item.Words.Length != words.Length) continue;
            next = at + 1;
            item.Words = words;
            now.Add(item);
            return item;
        }
        return null;
    }

    /// <summary>Remembers an item that was not found.</summary>
    public RememberedItem Add(TextSpan words, ItemAnalysis analysis)
    {
        var item = new RememberedItem(analysis) { Words = words };
        now.Add(item);
        return item;
    }

    /// <summary>Finds the characters of the new text that are not as they were in the old one.</summary>
    private void Compare(ReadOnlySpan<char> old, ReadOnlySpan<char> text)
    {
        changeStart = old.CommonPrefixLength(text);
        moved = text.Length - old.Length;
        changeEnd = text.Length - CommonSuffixLength(old[changeStart..], text[changeStart..]);
    }

    private static int CommonSuffixLength(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        const int Step = 1024;
        var most = Math.Min(one.Length, other.Length);
        var length = 0;
        while (length + Step <= most && one[^(length + Step)..^length].SequenceEqual(other[^(length + Step)..^length])) length += Step;
        while (length < most && one[^(length + 1)] == other[^(length + 1)]) length++;
        return length;
    }
}

/// <summary>An item of a guide as it was last judged.</summary>
internal sealed class RememberedItem(ItemAnalysis analysis)
{
    private ItemContext context;
    private LintSettings? settings;
    private Judgement[] judgements = [];
    private Finding?[] findings = [];
    private readonly ItemReading reading = new(analysis.Utterance, analysis.Cues, 0);

    /// <summary>Where its words stood.</summary>
    public TextSpan Words { get; set; }

    /// <summary>The analysis of its words.</summary>
    public ItemAnalysis Analysis => analysis;

    /// <summary>What whole-guide rules see of it.</summary>
    public ItemReading Reading => reading with { Start = Words.Start };

    /// <summary>What is to be said of it in these surroundings, where nothing is suppressed; null where that has not been kept.</summary>
    public Judgement[]? JudgementsIn(in ItemContext place, LintSettings under) => ReferenceEquals(settings, under) && context.Equals(place) ? judgements : null;

    /// <summary>Keeps what is to be said of it in these surroundings.</summary>
    public void Keep(in ItemContext place, LintSettings under, Judgement[] made)
    {
        context = place;
        settings = under;
        if (ReferenceEquals(judgements, made)) return;
        judgements = made;
        findings = made.Length == 0 ? [] : new Finding?[made.Length];
    }

    /// <summary>The finding of one of its judgements: the same object as long as the item stays where it is.</summary>
    public Finding FindingOf(int judgement, Item item, SourceText source) =>
        findings[judgement] is { } known && known.Item == item.Index && known.Span == judgements[judgement].SpanAt(item)
            ? known
            : findings[judgement] = judgements[judgement].At(item, source);
}
