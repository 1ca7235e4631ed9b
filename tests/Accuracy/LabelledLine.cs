namespace InterviewGuide.Accuracy;

/// <summary>A line of a real guide with what readers said of it.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Guide">Number of the guide that it is from.</param>
/// <param name="SpokenAs">"ask" or "say".</param>
/// <param name="Text">The words.</param>
/// <param name="Labels">Label to 'y' or '?'; a label that is missing is "no".</param>
internal sealed record LabelledLine(string Id, int Guide, string SpokenAs, string Text, IReadOnlyDictionary<string, char> Labels)
{
    /// <summary>What readers said of a label: 'y', 'n', or '?' where they were unsure.</summary>
    public char ValueOf(string label) => Labels.TryGetValue(label, out var value) ? value : 'n';

    /// <summary>Reads a file of labelled lines: id, sample, guide, spoken_as, text, labels.</summary>
    public static IReadOnlyList<LabelledLine> Read(string path) =>
        [.. File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(Parse)];

    private static LabelledLine Parse(string line)
    {
        var cells = line.Split('\t');
        var labels = new Dictionary<string, char>();
        foreach (var label in cells[5].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = label.IndexOf('=');
            if (equals > 0) labels[label[..equals]] = label[equals + 1];
        }
        return new LabelledLine(cells[0], int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture), cells[3], cells[4], labels);
    }
}
