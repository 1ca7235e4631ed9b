using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Linting;

/// <summary>
/// What was made of the items of a guide when it was last linted, in their order. While a guide is being written, nearly
/// all of them come again in that order, so that each is found without a search and judged as it was, however often
/// its words stand elsewhere in the guide.
/// </summary>
internal sealed class ItemMemory
{
    /// <summary>So many items that are gone are passed over; where more are gone, the rest is made anew.</summary>
    private const int MostGone = 2;

    private List<RememberedItem> before = [];
    private List<RememberedItem> now = [];
    private int next;

    /// <summary>Begins a guide.</summary>
    public void Start()
    {
        (before, now) = (now, before);
        now.Clear();
        next = 0;
    }

    /// <summary>What was made of the next item with these words, or null.</summary>
    public RememberedItem? Find(ReadOnlySpan<char> text)
    {
        for (var at = next; at <= next + MostGone && at < before.Count; at++)
        {
            if (!text.SequenceEqual(before[at].Analysis.Utterance.Text)) continue;
            next = at + 1;
            now.Add(before[at]);
            return before[at];
        }
        return null;
    }

    /// <summary>Remembers an item that was not found.</summary>
    public RememberedItem Add(ItemAnalysis analysis)
    {
        var item = new RememberedItem(analysis);
        now.Add(item);
        return item;
    }
}

/// <summary>An item of a guide as it was last judged.</summary>
internal sealed class RememberedItem(ItemAnalysis analysis)
{
    private ItemContext context;
    private LintSettings? settings;
    private Judgement[] judgements = [];
    private Finding?[] findings = [];

    /// <summary>The analysis of its words.</summary>
    public ItemAnalysis Analysis => analysis;

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
