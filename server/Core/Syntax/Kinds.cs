using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>The kinds of interview by the names that guides give them.</summary>
public static class Kinds
{
    /// <summary>The kinds that a value names, at most two, in the order named: "Experteninterview, halbstrukturiert".</summary>
    public static ImmutableArray<GuideKind> In(ReadOnlySpan<char> value)
    {
        var table = Phrases.Kinds;
        Span<(int Index, int Length)> found = stackalloc (int, int)[4];
        ImmutableArray<GuideKind> kinds = [];
        for (var at = 0; at < value.Length && kinds.Length < 2;)
        {
            if (!Letters.IsWord(value[at]) || (at > 0 && Letters.IsWord(value[at - 1])))
            {
                at++;
                continue;
            }
            var count = table.FindPrefixes(value[at..], found);
            if (count == 0)
            {
                at++;
                continue;
            }
            var kind = (GuideKind)table.Values(found[count - 1].Index)[0];
            if (!kinds.Contains(kind)) kinds = kinds.Add(kind);
            at += found[count - 1].Length;
        }
        return kinds;
    }
}
