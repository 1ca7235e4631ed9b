namespace InterviewGuide.Workspace;

/// <summary>Finds what somebody who misspelt a name meant.</summary>
public static class NearestName
{
    private const int LongestName = 64;

    /// <summary>The candidate nearest to <paramref name="name"/>, or null where none is near: at most two letters wrong, and less than half of them.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = Math.Min(2, (name.Length - 1) / 2) + 1;
        if (name.Length > LongestName) return null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= least) continue;
            var distance = Distance(name, candidate);
            if (distance < least) (nearest, least) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>Letters to insert, remove, change or swap with their neighbour, upper and lower case taken as equal.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[3, right.Length + 1];
        for (var j = 0; j <= right.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            int now = i % 3, one = (i - 1) % 3, two = (i + 1) % 3;
            rows[now, 0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = Same(left[i - 1], right[j - 1]);
                var best = Math.Min(Math.Min(rows[one, j], rows[now, j - 1]) + 1, rows[one, j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1])) best = Math.Min(best, rows[two, j - 2] + 1);
                rows[now, j] = best;
            }
        }
        return rows[left.Length % 3, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
