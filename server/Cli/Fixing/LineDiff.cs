namespace InterviewGuide.Cli.Fixing;

/// <summary>Lines <see cref="OldStart"/> to <see cref="OldEnd"/> of the old text became lines <see cref="NewStart"/> to <see cref="NewEnd"/> of the new one (0-based, ends excluded).</summary>
internal readonly record struct LineChange(int OldStart, int OldEnd, int NewStart, int NewEnd);

/// <summary>
/// Tells which lines differ. Lines that occur once in both texts are taken for the same line, as far as their order
/// agrees; what lies between them is compared in the same way again. Takes about as long as sorting the lines does.
/// </summary>
internal static class LineDiff
{
    /// <summary>The changes that lead from <paramref name="before"/> to <paramref name="after"/>, in order.</summary>
    public static List<LineChange> Of(ReadOnlyMemory<char>[] before, ReadOnlyMemory<char>[] after)
    {
        var comparer = new LineComparer();
        var ids = new Dictionary<ReadOnlyMemory<char>, int>(comparer);
        var changes = new List<LineChange>();
        var differ = new Differ(Number(before, ids), Number(after, ids), changes);
        differ.Compare(0, before.Length, 0, after.Length);
        return changes;
    }

    private static int[] Number(ReadOnlyMemory<char>[] lines, Dictionary<ReadOnlyMemory<char>, int> ids)
    {
        var numbers = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (!ids.TryGetValue(lines[i], out var id)) ids.Add(lines[i], id = ids.Count);
            numbers[i] = id;
        }
        return numbers;
    }

    private sealed class Differ(int[] before, int[] after, List<LineChange> changes)
    {
        public void Compare(int oldStart, int oldEnd, int newStart, int newEnd)
        {
            while (oldStart < oldEnd && newStart < newEnd && before[oldStart] == after[newStart]) (oldStart, newStart) = (oldStart + 1, newStart + 1);
            while (oldStart < oldEnd && newStart < newEnd && before[oldEnd - 1] == after[newEnd - 1]) (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
            if (oldStart == oldEnd && newStart == newEnd) return;
            var anchors = oldStart == oldEnd || newStart == newEnd ? [] : Anchors(oldStart, oldEnd, newStart, newEnd);
            if (anchors.Count == 0)
            {
                changes.Add(new LineChange(oldStart, oldEnd, newStart, newEnd));
                return;
            }
            foreach (var (oldLine, newLine) in anchors)
            {
                Compare(oldStart, oldLine, newStart, newLine);
                (oldStart, newStart) = (oldLine + 1, newLine + 1);
            }
            Compare(oldStart, oldEnd, newStart, newEnd);
        }

        private List<(int Old, int New)> Anchors(int oldStart, int oldEnd, int newStart, int newEnd)
        {
            var unique = new Dictionary<int, (int Old, int New, int Count)>();
            for (var i = oldStart; i < oldEnd; i++)
                unique[before[i]] = unique.TryGetValue(before[i], out var entry) ? entry with { Count = 3 } : (i, -1, 1);
            for (var i = newStart; i < newEnd; i++)
                if (unique.TryGetValue(after[i], out var entry)) unique[after[i]] = (entry.Old, i, entry.Count + 1);
            var pairs = unique.Values.Where(entry => entry.Count == 2 && entry.New >= 0).Select(entry => (entry.Old, entry.New)).Order().ToList();
            return LongestRising(pairs);
        }

        // The longest run of pairs whose new lines rise as their old lines do.
        private static List<(int Old, int New)> LongestRising(List<(int Old, int New)> pairs)
        {
            var ends = new List<int>();
            var previous = new int[pairs.Count];
            for (var i = 0; i < pairs.Count; i++)
            {
                int low = 0, high = ends.Count;
                while (low < high)
                {
                    var middle = (low + high) / 2;
                    if (pairs[ends[middle]].New < pairs[i].New) low = middle + 1;
                    else high = middle;
                }
                previous[i] = low == 0 ? -1 : ends[low - 1];
                if (low == ends.Count) ends.Add(i);
                else ends[low] = i;
            }
            var rising = new List<(int Old, int New)>();
            for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = previous[i]) rising.Add(pairs[i]);
            rising.Reverse();
            return rising;
        }
    }

    private sealed class LineComparer : IEqualityComparer<ReadOnlyMemory<char>>
    {
        public bool Equals(ReadOnlyMemory<char> x, ReadOnlyMemory<char> y) => x.Span.SequenceEqual(y.Span);

        public int GetHashCode(ReadOnlyMemory<char> line) => string.GetHashCode(line.Span, StringComparison.Ordinal);
    }
}
