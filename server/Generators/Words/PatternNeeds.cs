namespace InterviewGuide.Generators.Words;

/// <summary>
/// What a sentence must contain before it is worth trying a pattern on it: a class, and sets of words of which one must
/// be there. A sentence's words and such a set are 128-bit filters, so that a look costs next to nothing.
/// </summary>
internal sealed class PatternNeeds
{
    /// <summary>Sets kept for each pattern, smallest first.</summary>
    public const int SetCount = 3;

    /// <summary>Larger sets would let nearly every sentence pass.</summary>
    private const int LargestSet = 12;

    private readonly LexiconCompiler lexicon;
    private readonly List<HashSet<int>> sets = [];

    private PatternNeeds(LexiconCompiler lexicon) => this.lexicon = lexicon;

    /// <summary>A class that some word must have, or -1.</summary>
    public int Class { get; private set; } = -1;

    /// <summary>Filters of the sets: low and high half in turn; all bits where there are fewer sets.</summary>
    public ulong[] Filters { get; private set; } = [];

    public static PatternNeeds Of(PatternNode node, LexiconCompiler lexicon)
    {
        var needs = new PatternNeeds(lexicon);
        needs.Collect(node);
        needs.Filters = needs.sets.OrderBy(set => set.Count).Take(SetCount).SelectMany(FilterOf)
            .Concat(Enumerable.Repeat(ulong.MaxValue, SetCount * 2)).Take(SetCount * 2).ToArray();
        return needs;
    }

    private void Collect(PatternNode node)
    {
        switch (node.Kind)
        {
            case PatternNodeKind.Sequence:
            case PatternNodeKind.Capture:
                foreach (var child in node.Children) Collect(child);
                break;
            case PatternNodeKind.Class when !HasPhrases(node):
                Class = lexicon.ClassNumber(node.Name);
                Add(node);
                break;
            case PatternNodeKind.Word:
            case PatternNodeKind.Class:
            case PatternNodeKind.Alternatives:
                Add(node);
                break;
        }
    }

    private void Add(PatternNode node)
    {
        var set = OneOf(node, 0);
        if (set != null && set.Count <= LargestSet) sets.Add(set);
    }

    /// <summary>Entries of which every match of the node contains one, or null where there is no such set.</summary>
    private HashSet<int>? OneOf(PatternNode node, int depth)
    {
        if (depth > 8) return null;
        switch (node.Kind)
        {
            case PatternNodeKind.Word when node.Name.IndexOf('*') < 0:
                return [lexicon.EntryOf(node.Name)];
            case PatternNodeKind.Word:
                return [.. lexicon.EntriesOf(lexicon.ClassNumber(node.Name))];
            // Any entry can be written with a capital.
            case PatternNodeKind.Class when node.Name == "capital":
                return null;
            case PatternNodeKind.Class:
                var members = new HashSet<int>(lexicon.EntriesOf(lexicon.ClassNumber(node.Name)));
                foreach (var phrase in lexicon.ListOf(node.Name)?.Phrases ?? [])
                {
                    if (OneOf(phrase, depth + 1) is not { } words) return null;
                    members.UnionWith(words);
                }
                return members;
            case PatternNodeKind.Alternatives:
                var any = new HashSet<int>();
                foreach (var child in node.Children)
                {
                    if (OneOf(child, depth + 1) is not { } words) return null;
                    any.UnionWith(words);
                }
                return any;
            case PatternNodeKind.Sequence:
            case PatternNodeKind.Capture:
                return node.Children.Select(child => OneOf(child, depth + 1)).Where(set => set != null).OrderBy(set => set?.Count).FirstOrDefault();
            default:
                return null;
        }
    }

    private bool HasPhrases(PatternNode node) => lexicon.ListOf(node.Name) is { Phrases.Count: > 0 };

    private static IEnumerable<ulong> FilterOf(HashSet<int> set)
    {
        ulong low = 0, high = 0;
        foreach (var entry in set)
        {
            if ((entry & 64) == 0) low |= 1UL << (entry & 63);
            else high |= 1UL << (entry & 63);
        }
        return [low, high];
    }
}
