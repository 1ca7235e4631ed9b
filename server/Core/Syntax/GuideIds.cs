using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>What the ids of a guide stand for. Upper and lower case are one, and <c>H1</c> also finds "Hypothesis 1".</summary>
public sealed class GuideIds
{
    private readonly Dictionary<string, Item> declared = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(Keyword, string), Item> numbered = [];

    /// <summary>Collects the ids of <paramref name="guide"/>. Of two items with one id the first counts.</summary>
    public GuideIds(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        foreach (var item in guide.Items)
        {
            if (item.Id is { } id) declared.TryAdd(id, item);
            else if (!item.LabelSpan.IsEmpty) numbered.TryAdd((item.Keyword, guide.Source.ToString(item.LabelSpan)), item);
        }
    }

    /// <summary>Items with an id of their own, in document order.</summary>
    public IEnumerable<Item> Declared => declared.Values.OrderBy(static item => item.Index);

    /// <summary>The item that an id stands for, or null.</summary>
    public Item? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (declared.TryGetValue(id, out var item)) return item;
        if (numbered.Count == 0) return null;
        var letters = 0;
        while (letters < id.Length && char.IsAsciiLetter(id[letters])) letters++;
        var index = Phrases.ReferencePrefixes.Find(id.AsSpan(0, letters));
        if (index < 0) return null;
        foreach (var keyword in Phrases.ReferencePrefixes.Values(index))
            if (numbered.TryGetValue(((Keyword)keyword, id[letters..]), out item)) return item;
        return null;
    }

    /// <summary>True for letters and a number as ids have them: <c>H1</c>, <c>RQ2</c>, <c>F1.2</c>, <c>S3a</c>.</summary>
    public static bool IsId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return KeyedLines.IdEnd(id, 0, id.Length) == id.Length && id.Length > 0;
    }
}
