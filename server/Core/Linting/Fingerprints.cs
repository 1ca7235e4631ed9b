using System.Runtime.InteropServices;
using InterviewGuide.Model;

namespace InterviewGuide.Linting;

/// <summary>What a finding is known by across edits of its guide.</summary>
/// <param name="Rule">The rule that speaks.</param>
/// <param name="Hash">Hash of the item's words: upper and lower case, line ends and the width of blanks make no difference.</param>
/// <param name="Ordinal">How many findings with the same rule and words come before it.</param>
public readonly record struct Fingerprint(string Rule, ulong Hash, int Ordinal);

/// <summary>Gives the findings of one guide their fingerprints.</summary>
public sealed class Fingerprints
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly Guide guide;
    private readonly Dictionary<Key, int> seen;

    /// <summary>Most items have several findings, one behind the other.</summary>
    private (int Item, ulong Hash) last = (-1, Basis);

    /// <summary>Words are hashed well already, and seldom have two findings of one rule.</summary>
    private readonly record struct Key(string Rule, ulong Words)
    {
        public override int GetHashCode() => Words.GetHashCode();
    }

    /// <summary>Fingerprints for findings of a guide.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="count">How many findings there are.</param>
    public Fingerprints(Guide guide, int count)
    {
        this.guide = guide;
        seen = new Dictionary<Key, int>(count);
    }

    /// <summary>The fingerprint of a finding. To be asked once for each finding, in their order.</summary>
    public Fingerprint Next(Finding finding)
    {
        if (finding.Item != last.Item)
        {
            var isItem = finding.Item >= 0 && finding.Item < guide.Items.Length;
            last = (finding.Item, isItem ? HashOf(guide.Source.Slice(guide.Items[finding.Item].TextSpan)) : Basis);
        }
        ref var ordinal = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, new Key(finding.Rule, last.Hash), out _);
        return new Fingerprint(finding.Rule, last.Hash, ordinal++);
    }

    private static ulong HashOf(ReadOnlySpan<char> words)
    {
        var hash = Basis;
        var last = ' ';
        foreach (var c in words.Trim())
        {
            var folded = c is < ' ' or > '~' ? Fold(c) : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
            // Both are looked at in any case: whether a blank comes next cannot be foretold, that two do can.
            if (folded == ' ' & last == ' ') continue;
            hash = (hash ^ folded) * Prime;
            last = folded;
        }
        return hash;
    }

    private static char Fold(char c) => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c);
}
