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
    /// <summary>Hash table of whole words: key number + 1, or 0.</summary>
    public ushort[] Slots = { 0 };
    /// <summary>Hash tables of prefixes and suffixes: key number + 1, or 0.</summary>
    public ushort[] PrefixSlots = { 0 };
    public ushort[] SuffixSlots = { 0 };
    /// <summary>Bit n is set where a prefix (suffix) of n characters exists.</summary>
    public uint PrefixLengths;
    public uint SuffixLengths;
    /// <summary>Number of entries; entry 0 is the unknown word.</summary>
    public int EntryCount = 1;
    /// <summary>Names of the word classes; the place is the number.</summary>
    public string[] ClassNames = [];
    /// <summary>Number of 64-bit words in a row of class bits.</summary>
    public int RowLength = 1;
    /// <summary>Class bits: two rows for each entry, the second for the capitalised form.</summary>
    public ulong[] Rows = { 0, 0 };
    /// <summary>The patterns' programs, one behind the other.</summary>
    public ushort[] Code = [];
    /// <summary>Patterns that tell features stand before this number, those that excuse from the second one on.</summary>
    public int FirstReport;
    public int FirstExcuse;
    public PatternData[] Patterns = [];
    /// <summary>Patterns that can start with a given entry: numbers in <see cref="Starters"/> from here on.</summary>
    public int[] StarterIndex = { 0, 0 };
    public ushort[] Starters = [];
    /// <summary>Patterns that can start with any word.</summary>
    public ushort[] AnyStarters = [];
}

/// <summary>What is known of a pattern besides its program.</summary>
internal sealed class PatternData
{
    public PatternData(int start, int rule, PatternEffect effect, bool isWeak, uint required, uint forbidden, int requiredClass, ulong[] requiredWords, string[] rewrites)
    {
        Start = start;
        Rule = rule;
        Effect = effect;
        IsWeak = isWeak;
        Required = required;
        Forbidden = forbidden;
        RequiredClass = requiredClass;
        RequiredWords = requiredWords;
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
    /// <summary>A class that some word of the sentence must have, or -1.</summary>
    public int RequiredClass { get; }
    /// <summary>Filters of sets of words of which one must be there; see <see cref="PatternNeeds"/>.</summary>
    public ulong[] RequiredWords { get; }
    /// <summary>Templates of better wordings; blanks are capture numbers.</summary>
    public string[] Rewrites { get; }
}
