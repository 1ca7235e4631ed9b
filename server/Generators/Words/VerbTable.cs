using System.Text;

namespace InterviewGuide.Generators.Words;

/// <summary>
/// A language's verbs with the forms that rewrites need. The header of the file names the forms; the first column is the
/// base form. Every column becomes a word list of its name; a column whose name ends in <c>!</c> holds a property instead.
/// </summary>
internal sealed class VerbTable
{
    private string[] columns = [];
    private readonly List<string[]> rows = [];

    public IEnumerable<string> Forms => columns.Skip(1).Select(c => c.TrimEnd('!'));

    public void Read(DataFile file)
    {
        foreach (var (number, line) in file.Lines())
        {
            var cells = line.Split('\t');
            if (columns.Length == 0) { columns = cells; continue; }
            if (cells.Length != columns.Length) throw new FormatException("line " + number + ": expected " + columns.Length + " columns");
            rows.Add(cells);
        }
    }

    public IEnumerable<WordList> Lists()
    {
        for (var column = 0; column < columns.Length; column++)
        {
            if (columns[column].EndsWith("!", StringComparison.Ordinal)) continue;
            var list = new WordList(columns[column]);
            foreach (var word in rows.Select(r => r[column]).Where(w => w.Length > 0 && w != "-" && w.IndexOf(' ') < 0).Distinct()) list.Words.Add(word);
            yield return list;
        }
    }

    /// <summary>Writes a look-up from base form to each other form, and one from every other form back.</summary>
    public void WriteTo(StringBuilder source)
    {
        if (columns.Length > 1) WriteBases(source);
        for (var column = 1; column < columns.Length; column++)
        {
            var name = columns[column].TrimEnd('!');
            var forms = new StringBuilder();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in rows.Where(r => r[column].Length > 0 && r[column] != "-" && seen.Add(r[0])))
                forms.Append('\n').Append(row[0]).Append('\t').Append(row[column]);
            source.Append("    public static string? ").Append(RuleOrder.ClassOf(name)).Append("Of(string verb) => PackedData.Form(")
                .Append(LexiconWriter.Quote(forms.ToString())).Append(", verb);\n");
        }
    }

    private void WriteBases(StringBuilder source)
    {
        source.Append("    public static string? BaseOf(string form) => form switch\n    {\n");
        var seen = new HashSet<string>(rows.Select(r => r[0]), StringComparer.Ordinal);
        for (var column = 1; column < columns.Length; column++)
        {
            if (columns[column].EndsWith("!", StringComparison.Ordinal)) continue;
            foreach (var row in rows.Where(r => r[column].Length > 0 && r[column] != "-" && seen.Add(r[column])))
                source.Append("        \"").Append(row[column]).Append("\" => \"").Append(row[0]).Append("\",\n");
        }
        source.Append("        _ => null,\n    };\n");
    }
}
