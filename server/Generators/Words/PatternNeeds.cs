namespace InterviewGuide.Generators.Words;

/// <summary>
/// What a sentence must contain before it is worth trying a pattern on it: sets of entries of which one must stand at
/// the pattern's start or behind it. Patterns share sets, so each word of a sentence is looked up once for all of them.
/// </summary>
internal sealed class PatternNeeds
{
    /// <summary>Sets kept for each pattern, rarest first.</summary>
    public const int SetCount = 3;

    /// <summary>Larger sets would let nearly every sentence pass, and cost a mark for each of their words.</summary>
    private const int LargestSet = 400;

    private readonly LexiconCompiler lexicon;
    private readonly Dictionary<string, ushort> numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
    private readonly List<HashSet<int>> members = new List<HashSet<int>> { new HashSet<int>() };
    private readonly List<ushort>?[] setsOf;

    public PatternNeeds(LexiconCompiler lexicon, int entryCount)
    {
        this.lexicon = lexicon;
        setsOf = new List<ushort>?[entryCount];
    }

    /// <summary>Number of sets, counting 0, which every sentence meets.</summary>
    public int Count => numbers.Count + 1;

    /// <summary>The sets that an entry belongs to.</summary>
    public IEnumerable<IReadOnlyList<ushort>> SetsOfEntries => setsOf.Select(sets => (IReadOnlyList<ushort>?)sets ?? []);

    /// <summary>The entries of a set.</summary>
    public IEnumerable<int> EntriesOf(ushort set) => members[set];

    /// <summary>The sets that a pattern needs; 0 where there are fewer than <see cref="SetCount"/>.</summary>
    /// <param name="node">The pattern.</param>
    /// <param name="starters">Entries that it can start with, of which one is there anyway; null where something else can start it.</param>
    public ushort[] Of(PatternNode node, HashSet<int>? starters)
    {
        var sets = new List<HashSet<int>>();
        Collect(node, sets);
        var chosen = sets.Where(set => starters == null || !starters.IsSubsetOf(set)).Concat(starters == null ? [] : [starters])
            .Where(set => set.Count <= LargestSet).OrderBy(HowCommon).ThenBy(set => set.Count).Select(Number).Distinct().Take(SetCount).ToList();
        while (chosen.Count < SetCount) chosen.Add(0);
        return chosen.ToArray();
    }

    /// <summary>A set of which a word must stand where these parts match, or 0.</summary>
    public ushort OfRest(IEnumerable<PatternNode> parts)
    {
        var sets = new List<HashSet<int>>();
        foreach (var part in parts) Collect(part, sets);
        var rarest = sets.Where(set => set.Count <= LargestSet).OrderBy(HowCommon).ThenBy(set => set.Count).FirstOrDefault();
        return rarest == null ? (ushort)0 : Number(rarest);
    }

    private int HowCommon(HashSet<int> set) => set.Sum(entry => lexicon.CountOf(entry));

    private ushort Number(HashSet<int> set)
    {
        var key = string.Join(",", set.OrderBy(entry => entry));
        if (numbers.TryGetValue(key, out var known)) return known;
        var number = checked((ushort)(numbers.Count + 1));
        numbers[key] = number;
        members.Add(set);
        foreach (var entry in set) (setsOf[entry] ??= new List<ushort>()).Add(number);
        return number;
    }

    private void Collect(PatternNode node, List<HashSet<int>> sets)
    {
        switch (node.Kind)
        {
            case PatternNodeKind.Sequence:
            case PatternNodeKind.Capture:
                foreach (var child in node.Children) Collect(child, sets);
                break;
            case PatternNodeKind.Word:
            case PatternNodeKind.Class:
            case PatternNodeKind.Alternatives:
                if (OneOf(node, 0) is { } set) sets.Add(set);
                break;
        }
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
                // Of equally small sets the last says most: the first may be the word that the pattern starts with.
                return node.Children.Select(child => OneOf(child, depth + 1)).Where(set => set != null).Reverse().OrderBy(set => set?.Count).FirstOrDefault();
            default:
                return null;
        }
    }
}
