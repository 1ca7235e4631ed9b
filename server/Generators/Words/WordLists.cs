namespace InterviewGuide.Generators.Words;

/// <summary>A closed list of words and phrases: its file name is the class that patterns and code refer to.</summary>
internal sealed class WordList
{
    public WordList(string name) => Name = name;

    public string Name { get; }

    /// <summary>Single words, as written; a <c>*</c> at either end matches the rest of a word.</summary>
    public List<string> Words { get; } = new List<string>();

    /// <summary>Phrases of several words, and references to other lists.</summary>
    public List<PatternNode> Phrases { get; } = new List<PatternNode>();

    /// <summary>Sentences that show the entries in use.</summary>
    public List<string> Examples { get; } = new List<string>();

    /// <summary>Adds the entry of one line; what follows a bar is its example.</summary>
    /// <exception cref="FormatException">The entry is malformed.</exception>
    public void Add(string line)
    {
        var bar = line.IndexOf('|');
        while (bar > 0 && Depth(line, bar) > 0) bar = line.IndexOf('|', bar + 1);
        var entry = (bar < 0 ? line : line.Substring(0, bar)).Trim();
        if (entry.Length == 0) throw new FormatException("an entry is missing before its example");
        if (bar > 0) Examples.Add(line.Substring(bar + 1));
        if (IsSingleWord(entry)) Words.Add(entry);
        else Phrases.Add(PatternParser.Parse(entry));
    }

    private static int Depth(string line, int end)
    {
        var depth = 0;
        for (var i = 0; i < end; i++)
        {
            if (line[i] == '(') depth++;
            else if (line[i] == ')') depth--;
        }
        return depth;
    }

    private static bool IsSingleWord(string entry)
    {
        foreach (var c in entry)
        {
            if (!PatternParser.IsWordCharacter(c) && c != '*') return false;
        }
        return true;
    }
}
