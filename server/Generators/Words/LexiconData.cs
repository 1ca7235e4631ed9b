using InterviewGuide.Words;

namespace InterviewGuide.Generators.Words;

/// <summary>A language's words and patterns as plain arrays, made at build time so that nothing is parsed at start.</summary>
internal sealed class LexiconData
{
    /// <summary>All keys one behind the other.</summary>
    public string Keys = "";
    /// <summary>Start of each key in <see cref="Keys"/>; one more than there are keys.</summary>
    public int[] KeyStarts = { 0 };
    /// <summary>Entry of each key; several spellings share one.</summary>
    public ushort[] KeyEntries = [];
    /// <summary>Hash table of whole words; see <see cref="WordHash.Slot"/>.</summary>
    public uint[] Slots = { 0 };
    /// <summary>Hash tables of prefixes and suffixes.</summary>
    public uint[] PrefixSlots = { 0 };
    public uint[] SuffixSlots = { 0 };
    /// <summary>Bit n is set where a prefix (suffix) of n characters exists.</summary>
    public uint PrefixLengths;
    public uint SuffixLengths;
    /// <summary>Number of entries; entry 0 is the unknown word.</summary>
    public int EntryCount = 1;
    /// <summary>Names of the word classes; the place is the number.</summary>
    public string[] ClassNames = [];
    /// <summary>Number of 64-bit words in a row of class bits.</summary>
    public int RowLength = 1;
    /// <summary>For each entry in turn: how many classes it has however it is written, which, and the same of those that it has only with a capital letter.</summary>
    public ushort[] Classes = [];
    /// <summary>The patterns of features, rules and cues.</summary>
    public PatternSetData Patterns = new PatternSetData();
    /// <summary>The patterns of cues that are looked for only when somebody asks for them.</summary>
    public PatternSetData OnDemand = new PatternSetData();
}

/// <summary>Patterns as plain arrays.</summary>
internal sealed class PatternSetData
{
    /// <summary>The patterns' programs, one behind the other.</summary>
    public ushort[] Code = [];
    public PatternData[] All = [];
    /// <summary>Where the patterns start that tell features, that report, that tell cues, and that excuse.</summary>
    public int[] PhaseStarts = [];
    /// <summary>Number of sets of which patterns need a word, counting set 0.</summary>
    public int NeedCount = 1;
    /// <summary>For each entry, where its sets start in <see cref="NeedSets"/>.</summary>
    public ushort[] NeedIndex = { 0, 0 };
    public ushort[] NeedSets = [];
    /// <summary>For each entry, where the patterns start in <see cref="Anchored"/> whose rarest need it meets.</summary>
    public ushort[] AnchorIndex = { 0, 0 };
    public ushort[] Anchored = [];
    /// <summary>Patterns that need nothing.</summary>
    public ushort[] Unanchored = [];
    /// <summary>Sets of entries that alternatives can start with.</summary>
    public List<ushort[]> AheadSets = [];
}

/// <summary>What is known of a pattern besides its program.</summary>
internal sealed class PatternData
{
    public PatternData(int start, int rule, PatternEffect effect, bool isWeak, uint required, uint forbidden, PatternPlace place, ulong starters, ulong seconds, ushort[] needs, string[] rewrites)
    {
        Start = start;
        Rule = rule;
        Effect = effect;
        IsWeak = isWeak;
        Required = required;
        Forbidden = forbidden;
        Place = place;
        Starters = starters;
        Seconds = seconds;
        Needs = needs;
        Rewrites = rewrites;
    }

    /// <summary>Where its program starts.</summary>
    public int Start { get; }
    /// <summary>Place of its rule in the rule order.</summary>
    public int Rule { get; }
    public PatternEffect Effect { get; }
    public bool IsWeak { get; }
    /// <summary>Sentence features that must be there, and that must not.</summary>
    public uint Required { get; }
    public uint Forbidden { get; }
    /// <summary>Where it can start.</summary>
    public PatternPlace Place { get; }
    /// <summary>The bits of the entries that it can start with; see <see cref="PatternFormat.BitOf"/>.</summary>
    public ulong Starters { get; }
    /// <summary>Likewise for what can follow its first word.</summary>
    public ulong Seconds { get; }
    /// <summary>Sets of which a word must be there, rarest first; see <see cref="PatternNeeds"/>.</summary>
    public ushort[] Needs { get; }
    /// <summary>Templates of better wordings; blanks are capture numbers.</summary>
    public string[] Rewrites { get; }
}
