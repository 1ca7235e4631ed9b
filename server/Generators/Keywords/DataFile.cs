namespace InterviewGuide.Generators.Keywords;

/// <summary>Reads the rows of a tab-separated data file: one row a line, <c>#</c> for comments, lists in a cell parted by <c>|</c>.</summary>
internal static class DataFile
{
    public static IEnumerable<string[]> Rows(string text, int columns)
    {
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != columns) throw new DataFileException($"{columns} columns expected, {cells.Length} found: {line}");
            yield return cells;
        }
    }

    public static IEnumerable<string> List(string cell)
    {
        foreach (var part in cell.Split('|'))
        {
            if (part.Trim().Length > 0) yield return part.Trim();
        }
    }

    /// <summary>The name of the enum member that an id stands for: <c>research-question</c> is <c>ResearchQuestion</c>.</summary>
    public static string Member(string id)
    {
        var name = new System.Text.StringBuilder();
        foreach (var part in id.Split('-')) name.Append(char.ToUpperInvariant(part[0])).Append(part.Substring(1));
        return name.ToString();
    }
}

/// <summary>A data file is wrong; the message says where.</summary>
internal sealed class DataFileException(string message) : System.Exception(message);
