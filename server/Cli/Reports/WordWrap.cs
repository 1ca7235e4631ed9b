namespace InterviewGuide.Cli.Reports;

/// <summary>Breaks texts into lines.</summary>
internal static class WordWrap
{
    /// <summary>The text in lines of at most <paramref name="width"/> columns; line ends and runs of blanks in it count as one blank. A longer word has a line of its own.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = new System.Text.StringBuilder();
        var used = 0;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = TextWidth.Of(word);
            if (used > 0 && used + 1 + columns > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }
            if (used > 0)
            {
                line.Append(' ');
                used++;
            }
            line.Append(word);
            used += columns;
        }
        if (used > 0) yield return line.ToString();
    }
}
