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
    private readonly Dictionary<(string Rule, ulong Hash), int> seen = [];

    /// <summary>Fingerprints for the findings of <paramref name="guide"/>.</summary>
    public Fingerprints(Guide guide) => this.guide = guide;

    /// <summary>The fingerprint of a finding. To be asked once for each finding, in their order.</summary>
    public Fingerprint Next(Finding finding)
    {
        var hash = finding.Item >= 0 && finding.Item < guide.Items.Length
            ? HashOf(guide.Source.Slice(guide.Items[finding.Item].TextSpan))
            : Basis;
        var ordinal = seen.GetValueOrDefault((finding.Rule, hash));
        seen[(finding.Rule, hash)] = ordinal + 1;
        return new Fingerprint(finding.Rule, hash, ordinal);
    }

    private static ulong HashOf(ReadOnlySpan<char> words)
    {
        var hash = Basis;
        var blank = false;
        foreach (var c in words.Trim())
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }
            if (blank) hash = (hash ^ ' ') * Prime;
            blank = false;
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        }
        return hash;
    }
}
