using System.Text;

namespace InterviewGuide.Generators.Keywords;

/// <summary>The word lists of both front ends and what each of them becomes.</summary>
internal static class WordLists
{
    /// <summary>Writes what the file <paramref name="name"/> becomes; false for a file that is not known here.</summary>
    public static bool Write(StringBuilder code, string name, string text)
    {
        switch (name)
        {
            case "keywords": KeywordFile.Write(code, text); return true;
            case "kinds":
                Table(code, "Kinds", Names(text, 3, 1, static row => $"(uint)GuideKind.{DataFile.Member(row[0])}"));
                Shown(code, "Kinds", text, 3, static row => "Kind");
                return true;
            case "values":
                Table(code, "FieldValues", Names(text, 4, 2, static row => $"(uint)Keyword.{DataFile.Member(row[0])} | ((uint){ValueType(row[0])}.{row[1]} << 8)"));
                Shown(code, "Fields", text, 4, static row => DataFile.Member(row[0]));
                return true;
            case "section-roles":
                Table(code, "SectionTitles", SectionTitles(text));
                Shown(code, "Roles", text, 3, static row => "Role");
                return true;
            case "time-words": Table(code, "TimeWords", Names(text, 4, 2, static row => $"(uint)TimeWord.{DataFile.Member(row[0])} | ({row[1]}u << 8)")); return true;
            case "reference-prefixes": Table(code, "ReferencePrefixes", ReferencePrefixes(text)); return true;
            case "free-fields": Table(code, "FreeFields", Names(text, 2, 0, static _ => "1u")); return true;
            case "sentence-words": Table(code, "SentenceWords", SentenceWords(text)); return true;
            case "audience-words": Table(code, "AudienceWords", Flags(text, "AudienceWord", "Model")); return true;
            case "tag-words": Table(code, "TagWords", Names(text, 3, 1, static row => $"(uint)InterviewGuide.Syntax.TagWord.{DataFile.Member(row[0])}")); return true;
            case "speech-words": Table(code, "SpeechWords", Flags(text, "SpeechWord")); return true;
            case "condition-words": Table(code, "ConditionWords", Flags(text, "ConditionWord")); return true;
            case "marks": Table(code, "MarkWords", Flags(text, "MarkWord")); return true;
            default: return false;
        }
    }

    private static string ValueType(string field) => field switch
    {
        "language" => "Language",
        "status" => "GuideStatus",
        "address" => "AddressForm",
        _ => throw new DataFileException("unknown field " + field),
    };

    /// <summary>A table of all names in two columns (English, German) from <paramref name="first"/> on.</summary>
    private static PhraseTableWriter Names(string text, int columns, int first, System.Func<string[], string> value)
    {
        var table = new PhraseTableWriter();
        foreach (var row in DataFile.Rows(text, columns))
        {
            for (var column = first; column < first + 2; column++)
            {
                foreach (var name in DataFile.List(row[column])) table.Add(name, value(row));
            }
        }
        return table;
    }

    private static PhraseTableWriter SectionTitles(string text)
    {
        var table = new PhraseTableWriter();
        foreach (var row in DataFile.Rows(text, 3))
        {
            var role = $"(uint)SectionRole.{DataFile.Member(row[0])}";
            foreach (var cell in new[] { row[1], row[2] })
            {
                foreach (var title in DataFile.List(cell))
                {
                    if (title.EndsWith("*", System.StringComparison.Ordinal)) table.Add(title.Substring(0, title.Length - 1), role + " | 256u");
                    else table.Add(title, role);
                }
            }
        }
        return table;
    }

    private static PhraseTableWriter ReferencePrefixes(string text)
    {
        var table = new PhraseTableWriter();
        foreach (var row in DataFile.Rows(text, 2))
        {
            foreach (var keyword in DataFile.List(row[1])) table.Add(row[0], $"(uint)Keyword.{DataFile.Member(keyword)}");
        }
        return table;
    }

    private static PhraseTableWriter SentenceWords(string text)
    {
        var table = Names(text, 3, 1, static row => $"(uint)SentenceWord.{DataFile.Member(row[0])}");
        table.JoinFlags();
        return table;
    }

    private static PhraseTableWriter Flags(string text, string type, string space = "Markdown")
    {
        var table = Names(text, 3, 1, row => $"(uint)InterviewGuide.{space}.{type}.{DataFile.Member(row[0])}");
        table.JoinFlags();
        return table;
    }

    /// <summary>The first word of each row in both languages, which is the one that is shown, by the field that understands it.</summary>
    private static void Shown(StringBuilder code, string name, string text, int columns, System.Func<string[], string> field)
    {
        code.Append("internal static partial class ShownValues\n{\n    internal static (Keyword Field, string English, string German)[] ").Append(name).Append(" =>\n    [\n");
        foreach (var row in DataFile.Rows(text, columns))
        {
            code.Append("        (Keyword.").Append(field(row)).Append(", ").Append(First(row[columns - 2])).Append(", ").Append(First(row[columns - 1])).Append("),\n");
        }
        code.Append("    ];\n}\n");
    }

    private static string First(string cell) => PhraseTableWriter.Literal(System.Linq.Enumerable.First(DataFile.List(cell)));

    private static void Table(StringBuilder code, string name, PhraseTableWriter table)
    {
        code.Append("internal static partial class Phrases\n{\n");
        table.Write(code, name);
        code.Append("}\n");
    }
}
