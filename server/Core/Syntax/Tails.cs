using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Finds the references at the end of a text: <c>[H1, RQ1]</c>, before or after the final mark, in one bracket or several.</summary>
internal sealed class Tails(string text, DeclaredIds ids)
{
    /// <summary>References with their places, in no order.</summary>
    public List<(string Id, TextSpan Span)> Found { get; } = [];

    /// <summary>
    /// Reads backwards from <paramref name="end"/> and returns where the words end without the references behind them.
    /// References before a final mark stay inside the words: <paramref name="gap"/> is where.
    /// </summary>
    public int Read(int start, int end, out TextSpan gap)
    {
        Found.Clear();
        gap = default;
        end = ReadBrackets(start, end);
        if (end - start < 3 || text[end - 1] is not ('.' or '?' or '!') || text[end - 2] != ']') return end;
        var before = ReadBrackets(start, end - 1);
        if (before < end - 1) gap = TextSpan.FromBounds(before, end - 1);
        return end;
    }

    private int ReadBrackets(int start, int end)
    {
        while (true)
        {
            var close = Letters.TrimEnd(text, start, end);
            if (close <= start || text[close - 1] != ']') return end;
            var open = text.AsSpan(start, close - 1 - start).LastIndexOf('[');
            if (open < 0 || !ReadEntries(start + open + 1, close - 1)) return end;
            end = Letters.TrimEnd(text, start, start + open);
        }
    }

    /// <summary>True where all entries are ids, declared or of a kind that is.</summary>
    private bool ReadEntries(int start, int end)
    {
        var count = Found.Count;
        for (var at = start; at <= end;)
        {
            var comma = text.AsSpan(at, end - at).IndexOfAny(',', ';');
            var stop = comma < 0 ? end : at + comma;
            if (!IsReference(at, stop, out var id, out var span))
            {
                Found.RemoveRange(count, Found.Count - count);
                return false;
            }
            Found.Add((id, span));
            at = stop + 1;
        }
        return Found.Count > count;
    }

    /// <summary>True where what stands between two offsets is an id, declared or of a kind that is.</summary>
    public bool IsReference(int start, int end, out string id, out TextSpan span)
    {
        var first = Letters.SkipBlanks(text, start, end);
        var last = Letters.TrimEnd(text, first, end);
        span = TextSpan.FromBounds(first, last);
        id = "";
        if (last == first || KeyedLines.IdEnd(text, first, last) != last || !ids.MayMean(text.AsSpan(first, last - first))) return false;
        id = text[first..last];
        return true;
    }
}
