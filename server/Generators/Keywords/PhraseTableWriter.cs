using System.Text;

namespace InterviewGuide.Generators.Keywords;

/// <summary>Writes a set of phrases, each with one or more values, as constant data that needs no start-up work: a hash table in spans.</summary>
internal sealed class PhraseTableWriter
{
    private readonly List<string> phrases = [];
    private readonly List<List<string>> values = [];
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase; a value that it has already is not added twice.</summary>
    public void Add(string phrase, string value)
    {
        var folded = Fold(phrase);
        if (!indices.TryGetValue(folded, out var index))
        {
            indices.Add(folded, index = phrases.Count);
            phrases.Add(folded);
            values.Add([]);
        }
        if (!values[index].Contains(value)) values[index].Add(value);
    }

    /// <summary>Joins all values of a phrase to one by <c>|</c>, for sets of flags.</summary>
    public void JoinFlags()
    {
        for (var i = 0; i < values.Count; i++) values[i] = [string.Join(" | ", values[i])];
    }

    /// <summary>Writes the members of a static class: a property <paramref name="name"/> of type PhraseTable and its data.</summary>
    public void Write(StringBuilder code, string name)
    {
        var slots = new int[SlotCount(phrases.Count)];
        var starts = new List<string>();
        var firsts = new List<string>();
        var all = new List<string>();
        var text = new StringBuilder();
        for (var i = 0; i < phrases.Count; i++)
        {
            var slot = (int)(Hash(phrases[i]) & (uint)(slots.Length - 1));
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = i + 1;
            starts.Add(text.Length.ToString());
            firsts.Add(all.Count.ToString());
            text.Append(phrases[i]);
            all.AddRange(values[i]);
        }
        starts.Add(text.Length.ToString());
        firsts.Add(all.Count.ToString());
        var longest = new int[slots.Length * 2];
        foreach (var phrase in phrases)
        {
            var opener = Hash(phrase.Substring(0, FirstWordLength(phrase))) & (uint)(longest.Length - 1);
            longest[opener] = Math.Max(longest[opener], phrase.Length);
        }
        code.Append("    internal static PhraseTable ").Append(name).Append(" => new(").Append(name).Append("Text, ")
            .Append(name).Append("Slots, ").Append(name).Append("Starts, ").Append(name).Append("Firsts, ").Append(name).Append("Values, ").Append(name).Append("Longest);\n");
        code.Append("    private const string ").Append(name).Append("Text = ").Append(Literal(text.ToString())).Append(";\n");
        Span(code, "ushort", name + "Slots", slots);
        Span(code, "ushort", name + "Starts", starts);
        Span(code, "ushort", name + "Firsts", firsts);
        Span(code, "uint", name + "Values", all);
        Span(code, "byte", name + "Longest", longest);
    }

    /// <summary>Must fold as InterviewGuide.Syntax.Letters.Fold does.</summary>
    private static string Fold(string phrase) => phrase.ToLowerInvariant().Replace('\u2019', '\'');

    /// <summary>Must hash as InterviewGuide.Syntax.PhraseTable does.</summary>
    private static uint Hash(string folded)
    {
        var hash = 2166136261u;
        foreach (var c in folded) hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }

    /// <summary>Must end words where InterviewGuide.Syntax.PhraseTable does.</summary>
    private static int FirstWordLength(string phrase)
    {
        var length = 1;
        while (length < phrase.Length && char.IsLetterOrDigit(phrase[length - 1]) && char.IsLetterOrDigit(phrase[length])) length++;
        return length;
    }

    private static int SlotCount(int phrases)
    {
        var count = 16;
        while (count < phrases * 2) count *= 2;
        return count;
    }

    private static void Span<T>(StringBuilder code, string type, string name, IEnumerable<T> items) =>
        code.Append("    private static ReadOnlySpan<").Append(type).Append("> ").Append(name).Append(" => [")
            .Append(string.Join(", ", items)).Append("];\n");

    /// <summary>A C# string literal.</summary>
    public static string Literal(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
