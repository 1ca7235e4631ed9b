using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>The ids that a guide declares. Upper and lower case are one.</summary>
internal sealed class DeclaredIds
{
    private readonly Dictionary<string, int> nodes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> prefixes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> numbered = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Collects all ids and reports those that are declared twice.</summary>
    public DeclaredIds(SourceText source, NodeList list, Findings findings)
    {
        var text = source.Text;
        for (var i = 0; i < list.Count; i++)
        {
            ref var node = ref list[i];
            if (node.Label.IsEmpty) continue;
            var label = text.Substring(node.Label.Start, node.Label.Length);
            if (!node.Has(NodeTraits.HasId))
            {
                numbered.Add(KeywordTable.Id(node.Keyword) + " " + label);
                continue;
            }
            if (nodes.TryAdd(label, i)) prefixes.Add(PrefixOf(label).ToString());
            else findings.DuplicateId(node.Label, label, list[nodes[label]].Label);
        }
    }

    /// <summary>True where an id is declared, or its letters are those of a declared id or of a convention.</summary>
    public bool MayMean(ReadOnlySpan<char> id)
    {
        var prefix = PrefixOf(id);
        return (char.IsAsciiLetterUpper(id[0]) && Phrases.ReferencePrefixes.Find(prefix) >= 0)
            || prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(prefix);
    }

    /// <summary>True where an id points to something: an id, or "Hypothese 1" for <c>H1</c>.</summary>
    public bool Resolves(string id)
    {
        if (nodes.ContainsKey(id)) return true;
        if (numbered.Count == 0) return false;
        var prefix = PrefixOf(id);
        var index = Phrases.ReferencePrefixes.Find(prefix);
        if (index < 0) return false;
        foreach (var keyword in Phrases.ReferencePrefixes.Values(index))
        {
            if (numbered.Contains(KeywordTable.Id((Keyword)keyword) + " " + id[prefix.Length..])) return true;
        }
        return false;
    }

    /// <summary>A declared id with the same letters that is meant perhaps; null where there is not exactly one.</summary>
    public string? CloseTo(string id)
    {
        string? close = null;
        foreach (var declared in nodes.Keys)
        {
            if (!PrefixOf(declared).Equals(PrefixOf(id), StringComparison.OrdinalIgnoreCase)) continue;
            if (close is not null) return null;
            close = declared;
        }
        return close;
    }

    private static ReadOnlySpan<char> PrefixOf(ReadOnlySpan<char> id)
    {
        var length = 0;
        while (length < id.Length && char.IsAsciiLetter(id[length])) length++;
        return id[..length];
    }
}
