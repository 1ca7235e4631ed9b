using InterviewGuide.Cli.Reports;

namespace InterviewGuide.Cli.Fixing;

/// <summary>Writes what changes in a file in the format that <c>patch -p1</c> and <c>git apply</c> take.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the difference of two texts; nothing where they are equal.</summary>
    public static void Write(string path, string before, string after, ReportBuffer to)
    {
        if (string.Equals(before, after, StringComparison.Ordinal)) return;
        var (oldLines, newLines) = (Lines(before), Lines(after));
        var changes = LineDiff.Of(oldLines, newLines);
        to.Write("--- a/"u8);
        to.Write(path);
        to.Write("\n+++ b/"u8);
        to.Write(path);
        to.EndLine();
        for (var first = 0; first < changes.Count;)
        {
            var last = first;
            while (last + 1 < changes.Count && changes[last + 1].OldStart - changes[last].OldEnd <= 2 * Context) last++;
            WriteHunk(changes, first, last, oldLines, newLines, to);
            first = last + 1;
        }
    }

    private static void WriteHunk(
        List<LineChange> changes, int first, int last, ReadOnlyMemory<char>[] oldLines, ReadOnlyMemory<char>[] newLines, ReportBuffer to)
    {
        var oldStart = Math.Max(0, changes[first].OldStart - Context);
        var oldEnd = Math.Min(oldLines.Length, changes[last].OldEnd + Context);
        var newStart = changes[first].NewStart - (changes[first].OldStart - oldStart);
        var newEnd = changes[last].NewEnd + (oldEnd - changes[last].OldEnd);
        to.Write("@@ -"u8);
        WriteRange(oldStart, oldEnd, to);
        to.Write(" +"u8);
        WriteRange(newStart, newEnd, to);
        to.Write(" @@\n"u8);
        var at = oldStart;
        for (var i = first; i <= last; i++)
        {
            WriteLines(' ', oldLines, at, changes[i].OldStart, to);
            WriteLines('-', oldLines, changes[i].OldStart, changes[i].OldEnd, to);
            WriteLines('+', newLines, changes[i].NewStart, changes[i].NewEnd, to);
            at = changes[i].OldEnd;
        }
        WriteLines(' ', oldLines, at, oldEnd, to);
    }

    private static void WriteRange(int start, int end, ReportBuffer to)
    {
        // A range without lines names the line before it.
        to.Write(end > start ? start + 1 : start);
        if (end - start == 1) return;
        to.Write(',');
        to.Write(end - start);
    }

    private static void WriteLines(char sign, ReadOnlyMemory<char>[] lines, int start, int end, ReportBuffer to)
    {
        for (var i = start; i < end; i++)
        {
            to.Write(sign);
            to.Write(lines[i].Span);
            if (!lines[i].Span.EndsWith("\n")) to.Write("\n\\ No newline at end of file\n"u8);
        }
    }

    // Only LF ends a line here, as the programs that read such differences see it; a CR stays at the end of its line.
    private static ReadOnlyMemory<char>[] Lines(string text)
    {
        var lines = new List<ReadOnlyMemory<char>>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text.AsMemory(at, end - at));
            at = end;
        }
        return [.. lines];
    }
}
