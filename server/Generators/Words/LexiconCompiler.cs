using InterviewGuide.Words;

namespace InterviewGuide.Generators.Words;

/// <summary>Compiles a language's word lists and the rules' patterns into <see cref="LexiconData"/>.</summary>
internal sealed class LexiconCompiler
{
    /// <summary>Marks the class of a list's single words inside the alternatives that its name stands for.</summary>
    internal const string WordsOnly = "=";

    private const int PhaseCount = 4;

    /// <summary>Classes that the tokenizer sets by the shape of a word.</summary>
    private static readonly string[] BuiltIn = { "number", "blank", "capital", "unknown" };

    private readonly Dictionary<string, WordList> lists;
    private readonly List<string> classNames = new List<string>(BuiltIn);
    private readonly Dictionary<string, int> classNumbers = new Dictionary<string, int>(StringComparer.Ordinal);
    private readonly List<string> keys = new List<string>();
    private readonly List<ushort> keyEntries = new List<ushort>();
    private readonly Dictionary<string, int> keyNumbers = new Dictionary<string, int>(StringComparer.Ordinal);
    private readonly List<EntryClasses> entries = new List<EntryClasses> { new EntryClasses(), new EntryClasses(), new EntryClasses() };
    private readonly WordCounts counts;
    private readonly bool hasUmlauts;
    private int[]? countOfEntries;
    private HashSet<int>[]? members;

    private LexiconCompiler(Dictionary<string, WordList> lists, bool hasUmlauts)
    {
        this.lists = lists;
        counts = new WordCounts(lists.Values);
        this.hasUmlauts = hasUmlauts;
        for (var i = 0; i < BuiltIn.Length; i++) classNumbers[BuiltIn[i]] = i;
    }

    private sealed class EntryClasses
    {
        public readonly HashSet<int> Always = new HashSet<int>();
        public readonly HashSet<int> Capitalised = new HashSet<int>();
    }

    /// <summary>Compiles lists and patterns.</summary>
    /// <exception cref="FormatException">A pattern names an unknown list or cannot be compiled; the message says which.</exception>
    public static LexiconData Compile(IReadOnlyList<WordList> lists, IReadOnlyList<PatternLine> patterns, IReadOnlyList<PatternLine> onDemand, bool hasUmlauts)
    {
        var compiler = new LexiconCompiler(lists.ToDictionary(l => l.Name, StringComparer.Ordinal), hasUmlauts);
        foreach (var list in lists) compiler.AddList(list);
        foreach (var pattern in patterns.Concat(onDemand)) compiler.Collect(pattern.Node);
        compiler.SpreadAffixClasses();
        return compiler.Build(patterns, onDemand);
    }

    internal static bool IsBuiltIn(string name) => Array.IndexOf(BuiltIn, name) >= 0;

    internal WordList? ListOf(string name) => lists.TryGetValue(name, out var list) ? list : null;

    internal int ClassNumber(string name)
    {
        if (name.StartsWith(WordsOnly, StringComparison.Ordinal)) name = name.Substring(WordsOnly.Length);
        if (classNumbers.TryGetValue(name, out var number)) return number;
        throw new FormatException("there is no word list '" + name + "'");
    }

    internal ushort EntryOf(string word) => keyEntries[keyNumbers[WordNormalizer.Normalize(word)]];

    /// <summary>How often the examples of the word lists hold a word of this entry. To be asked when all lists are read.</summary>
    internal int CountOf(int entry)
    {
        if (countOfEntries == null)
        {
            countOfEntries = new int[entries.Count];
            for (var i = 0; i < keys.Count; i++) countOfEntries[keyEntries[i]] += counts.Of(keys[i]);
        }
        return countOfEntries[entry];
    }

    /// <summary>All entries whose words belong to the class. To be asked when all lists are read.</summary>
    internal IReadOnlyCollection<int> EntriesOf(int wordClass)
    {
        members ??= Members();
        return members[wordClass];
    }

    private HashSet<int>[] Members()
    {
        var all = classNames.Select(_ => new HashSet<int>()).ToArray();
        for (var entry = 0; entry < entries.Count; entry++)
        {
            foreach (var wordClass in entries[entry].Always) all[wordClass].Add(entry);
            foreach (var wordClass in entries[entry].Capitalised) all[wordClass].Add(entry);
        }
        return all;
    }

    private void AddList(WordList list)
    {
        var number = NewClass(list.Name);
        foreach (var word in list.Words) AddToClass(word, number);
        foreach (var phrase in list.Phrases) Collect(phrase);
    }

    private void Collect(PatternNode node)
    {
        if (node.Kind == PatternNodeKind.Word)
        {
            if (node.Name.IndexOf('*') >= 0) { if (!classNumbers.ContainsKey(node.Name)) AddToClass(node.Name, NewClass(node.Name)); }
            else Entry(WordNormalizer.Normalize(node.Name));
        }
        foreach (var child in node.Children) Collect(child);
    }

    private int NewClass(string name)
    {
        if (classNumbers.ContainsKey(name)) throw new FormatException("there are two word lists '" + name + "'");
        classNames.Add(name);
        return classNumbers[name] = classNames.Count - 1;
    }

    private void AddToClass(string word, int number)
    {
        var classes = entries[Entry(WordNormalizer.Normalize(word))];
        if (char.IsUpper(word[0])) classes.Capitalised.Add(number);
        else classes.Always.Add(number);
    }

    private ushort Entry(string key)
    {
        if (keyNumbers.TryGetValue(key, out var known)) return keyEntries[known];
        var entry = checked((ushort)entries.Count);
        entries.Add(new EntryClasses());
        if (key.All(char.IsDigit)) entries[entry].Always.Add(classNumbers["number"]);
        AddKey(key, entry);
        return entry;
    }

    private void AddKey(string key, ushort entry)
    {
        keyNumbers[key] = keys.Count;
        keys.Add(key);
        keyEntries.Add(entry);
    }

    /// <summary>A word that a prefix or suffix entry matches has the classes of that entry, too.</summary>
    private void SpreadAffixClasses()
    {
        if (hasUmlauts)
        {
            foreach (var key in keys.ToArray())
            {
                var plain = WordNormalizer.WithoutUmlauts(key);
                if (plain != null && !keyNumbers.ContainsKey(plain)) AddKey(plain, keyEntries[keyNumbers[key]]);
            }
        }
        // An affix is as long as the words that it matches, or shorter: it has all its classes before they take them.
        var prefixes = Affixes(key => key[key.Length - 1] == '*');
        var suffixes = Affixes(key => key[0] == '*');
        foreach (var key in keys.OrderBy(k => k.Length).ToList())
        {
            var own = entries[keyEntries[keyNumbers[key]]];
            var word = key.Trim('*');
            // A prefix entry says nothing about a suffix entry and the other way round.
            for (var length = 1; length <= word.Length && key[0] != '*'; length++) Take(own, prefixes, word.Substring(0, length));
            for (var length = 1; length <= word.Length && key[key.Length - 1] != '*'; length++) Take(own, suffixes, word.Substring(word.Length - length));
        }
    }

    private Dictionary<string, EntryClasses> Affixes(Func<string, bool> isOne) =>
        keys.Where(isOne).ToDictionary(key => key.Trim('*'), key => entries[keyEntries[keyNumbers[key]]], StringComparer.Ordinal);

    private static void Take(EntryClasses own, Dictionary<string, EntryClasses> affixes, string affix)
    {
        if (!affixes.TryGetValue(affix, out var other) || other == own) return;
        own.Always.UnionWith(other.Always);
        own.Capitalised.UnionWith(other.Capitalised);
    }

    private LexiconData Build(IReadOnlyList<PatternLine> patterns, IReadOnlyList<PatternLine> onDemand)
    {
        var data = new LexiconData { EntryCount = entries.Count, ClassNames = classNames.ToArray(), RowLength = (classNames.Count + 63) / 64 };
        BuildKeys(data);
        BuildClasses(data);
        BuildPatterns(data.Patterns, patterns);
        BuildPatterns(data.OnDemand, onDemand);
        return data;
    }

    private void BuildKeys(LexiconData data)
    {
        data.Keys = string.Concat(keys.Select(k => k.Trim('*')));
        data.KeyStarts = new int[keys.Count + 1];
        for (var i = 0; i < keys.Count; i++) data.KeyStarts[i + 1] = data.KeyStarts[i] + keys[i].Trim('*').Length;
        data.KeyEntries = keyEntries.ToArray();
        data.Slots = Table(k => k.IndexOf('*') < 0, WordHash.Of);
        data.PrefixSlots = Table(k => k[k.Length - 1] == '*', WordHash.Of);
        data.SuffixSlots = Table(k => k[0] == '*', WordHash.Backwards);
        foreach (var key in keys)
        {
            if (key[key.Length - 1] == '*') data.PrefixLengths |= 1u << Math.Min(31, key.Length - 1);
            else if (key[0] == '*') data.SuffixLengths |= 1u << Math.Min(31, key.Length - 1);
        }
    }

    private uint[] Table(Func<string, bool> isMember, Func<string, uint> hash)
    {
        var members = Enumerable.Range(0, keys.Count).Where(i => isMember(keys[i])).ToList();
        var size = 16;
        while (size < members.Count * 3) size *= 2;
        var slots = new uint[size];
        foreach (var member in members)
        {
            var key = hash(keys[member].Trim('*'));
            var slot = key & (uint)(size - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (uint)(size - 1);
            slots[slot] = WordHash.Slot(key, checked((ushort)(member + 1)));
        }
        return slots;
    }

    private void BuildClasses(LexiconData data)
    {
        // Entries 0, 1 and 2 are the unknown word, the number and the blank.
        entries[0].Always.Add(classNumbers["unknown"]);
        entries[1].Always.Add(classNumbers["number"]);
        entries[2].Always.Add(classNumbers["blank"]);
        var classes = new List<ushort>();
        foreach (var entry in entries)
        {
            var capitalised = entry.Capitalised.Where(number => !entry.Always.Contains(number)).Concat([classNumbers["capital"]]).ToList();
            classes.Add((ushort)entry.Always.Count);
            classes.AddRange(entry.Always.Select(number => (ushort)number));
            classes.Add((ushort)capitalised.Count);
            classes.AddRange(capitalised.Select(number => (ushort)number));
        }
        data.Classes = classes.ToArray();
    }

    private void BuildPatterns(PatternSetData data, IReadOnlyList<PatternLine> written)
    {
        // What tells features comes first, what reports and what tells cues next, what excuses last: the order in which they are tried.
        // Of a phase's patterns those come last that any word can start: they are less exact.
        var patterns = written.Select(line => (Line: line, Firsts: PatternFirsts.Of(line.Node, this))).OrderBy(p => Phase(p.Line)).ThenBy(p => p.Firsts.IsAny).ToList();
        var needs = new PatternNeeds(this, entries.Count);
        var code = new List<ushort>();
        data.All = new PatternData[patterns.Count];
        for (var i = 0; i < patterns.Count; i++)
        {
            var (pattern, firsts) = patterns[i];
            var start = code.Count;
            var assembler = new PatternAssembler(this, needs, data.AheadSets, code);
            assembler.Assemble(pattern.Node);
            var place = PatternPlaces.Of(pattern.Node);
            if (firsts.IsAny && place == PatternPlace.Anywhere) throw new FormatException("a pattern that any word can start must say where it starts (^, ^^ or ^^^): " + pattern.Text);
            var rest = PatternFirsts.OfRest(pattern.Node, this);
            data.All[i] = new PatternData(start, pattern.Rule, pattern.Effect, pattern.IsWeak, pattern.Required, pattern.Forbidden, place,
                firsts.Bits, rest.IsAny ? ulong.MaxValue : rest.Bits, needs.Of(pattern.Node, firsts.IsBreak ? null : firsts.AllEntries), pattern.Rewrites.Select(assembler.Number).ToArray());
        }
        data.Code = code.ToArray();
        data.PhaseStarts = Enumerable.Range(0, PhaseCount).Select(phase => patterns.Count(pattern => Phase(pattern.Line) < phase)).ToArray();
        data.NeedCount = needs.Count;
        var sets = needs.SetsOfEntries.ToList();
        data.NeedIndex = Index(sets.Select(set => set.Count));
        data.NeedSets = sets.SelectMany(s => s).ToArray();
        var anchored = Enumerable.Range(0, data.All.Length).SelectMany(i => needs.EntriesOf(data.All[i].Needs[0]), (number, entry) => (number, entry)).ToLookup(pair => pair.entry, pair => (ushort)pair.number);
        data.AnchorIndex = Index(Enumerable.Range(0, entries.Count).Select(entry => anchored[entry].Count()));
        data.Anchored = Enumerable.Range(0, entries.Count).SelectMany(entry => anchored[entry]).ToArray();
        data.Unanchored = Enumerable.Range(0, data.All.Length).Where(i => data.All[i].Needs[0] == 0).Select(i => (ushort)i).ToArray();
    }

    private static ushort[] Index(IEnumerable<int> lengths)
    {
        var starts = new List<ushort> { 0 };
        foreach (var length in lengths) starts.Add(checked((ushort)(starts[starts.Count - 1] + length)));
        return starts.ToArray();
    }

    private static int Phase(PatternLine pattern) => pattern.Effect switch { PatternEffect.Feature => 0, PatternEffect.Report => pattern.IsCue ? 2 : 1, _ => 3 };
}
