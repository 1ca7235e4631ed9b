using InterviewGuide.Text;

namespace InterviewGuide.Workspace;

/// <summary>Finds what somebody who misspelt a name meant.</summary>
public static class NearestName
{
    private const int LongestName = 64;
    private const int MostLetters = 2;

    /// <summary>The candidate nearest to <paramref name="name"/>, or null where none is near: at most two letters wrong, and less than half of them.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(candidates);
        if (name.Length is 0 or > LongestName) return null;
        string? nearest = null;
        var limit = Math.Min(MostLetters, (name.Length - 1) / 2);
        var lowered = name.ToLowerInvariant();
        foreach (var candidate in candidates)
        {
            if (limit < 0) break;
            if (Math.Abs(candidate.Length - name.Length) > limit) continue;
            var distance = EditDistance.Between(lowered, candidate.ToLowerInvariant(), limit);
            if (distance <= limit) (nearest, limit) = (candidate, distance - 1);
        }
        return nearest;
    }
}
