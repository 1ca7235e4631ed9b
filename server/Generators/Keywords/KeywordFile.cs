using System.Text;

namespace InterviewGuide.Generators.Keywords;

/// <summary>keywords.tsv: the forms as a table, the other columns as switches over the enum.</summary>
internal static class KeywordFile
{
    private sealed class Row(string[] cells)
    {
        public string Member { get; } = DataFile.Member(cells[0]);
        public string[] Cells { get; } = cells;
        public List<string> English { get; } = [];
        public List<string> German { get; } = [];
    }

    public static void Write(StringBuilder code, string text)
    {
        var rows = new List<Row>();
        var forms = new Dictionary<(string Form, string Member), (string Form, string Value, int Languages)>();
        foreach (var cells in DataFile.Rows(text, 7))
        {
            var row = new Row(cells);
            rows.Add(row);
            AddForms(forms, row, cells[5], row.English, 1);
            AddForms(forms, row, cells[6], row.German, 2);
        }
        var table = new PhraseTableWriter();
        foreach (var form in forms.Values) table.Add(form.Form, $"{form.Value} | ((uint)KeywordForm.Languages * {form.Languages}u)");
        code.Append("internal static partial class Phrases\n{\n");
        table.Write(code, "KeywordForms");
        code.Append("}\n\ninternal static class KeywordData\n{\n");
        Switch(code, rows, "string", "Id", "\"\"", static row => PhraseTableWriter.Literal(row.Cells[0]));
        Switch(code, rows, "int", "Since", "0", static row => row.Cells[1]);
        Switch(code, rows, "Places", "Where", "Places.None", static row => PlacesOf(row.Cells[2]));
        Switch(code, rows, "KeywordContent", "Contains", "KeywordContent.Text", static row => "KeywordContent." + Content(row.Cells[3]));
        Switch(code, rows, "Voice", "VoiceOf", "Voice.Unspoken", static row => "Voice." + DataFile.Member(row.Cells[4]));
        Switch(code, rows, "string[]", "English", "[]", static row => Array(row.English));
        Switch(code, rows, "string[]", "German", "[]", static row => Array(row.German));
        code.Append("    internal static Keyword FromId(string id) => id switch\n    {\n");
        foreach (var row in rows) code.Append("        ").Append(PhraseTableWriter.Literal(row.Cells[0])).Append(" => Keyword.").Append(row.Member).Append(",\n");
        code.Append("        _ => Keyword.None,\n    };\n}\n");
    }

    private static void AddForms(
        Dictionary<(string Form, string Member), (string Form, string Value, int Languages)> forms, Row row, string cell, List<string> shown, int language)
    {
        foreach (var written in DataFile.List(cell))
        {
            var form = written;
            var places = "";
            var needs = "0u";
            if (form.IndexOf('@') is > 0 and var at) (form, places) = (form.Substring(0, at), form.Substring(at + 1));
            else if (form.EndsWith("#", StringComparison.Ordinal)) (form, needs) = (form.Substring(0, form.Length - 1), "(uint)KeywordForm.NeedsLabel");
            else if (form.EndsWith("+", StringComparison.Ordinal)) (form, needs) = (form.Substring(0, form.Length - 1), "(uint)KeywordForm.NeedsText");
            else if (form.EndsWith("~", StringComparison.Ordinal)) (form, needs) = (form.Substring(0, form.Length - 1), "(uint)KeywordForm.MayBeNamed");
            if (!shown.Contains(form)) shown.Add(form);
            var value = $"(uint)Keyword.{row.Member} | ((uint){(places.Length == 0 ? "Places.None" : PlacesOf(places))} << 8) | {needs}";
            var key = (form.ToLowerInvariant() + places + needs, row.Member);
            forms[key] = forms.TryGetValue(key, out var known) ? (form, value, known.Languages | language) : (form, value, language);
        }
    }

    private static string PlacesOf(string letters) => "(" + string.Join(" | ", letters.Select(static letter => "Places." + letter switch
    {
        'R' => "Head",
        'S' => "Section",
        'K' => "Task",
        'A' => "Ask",
        'P' => "Probe",
        'I' => "Branch",
        'G' => "Segment",
        'H' => "Hypothesis",
        '*' => "Anywhere",
        _ => throw new DataFileException("unknown place " + letter),
    })) + ")";

    private static string Content(string letter) => letter switch
    {
        "T" => "Title",
        "V" => "Value",
        "X" => "Text",
        "L" => "List",
        _ => throw new DataFileException("unknown content " + letter),
    };

    private static string Array(List<string> forms) => "[" + string.Join(", ", forms.Select(PhraseTableWriter.Literal)) + "]";

    private static void Switch(StringBuilder code, List<Row> rows, string type, string name, string otherwise, Func<Row, string> value)
    {
        code.Append("    internal static ").Append(type).Append(' ').Append(name).Append("(Keyword keyword) => keyword switch\n    {\n");
        foreach (var row in rows) code.Append("        Keyword.").Append(row.Member).Append(" => ").Append(value(row)).Append(",\n");
        code.Append("        _ => ").Append(otherwise).Append(",\n    };\n\n");
    }
}
