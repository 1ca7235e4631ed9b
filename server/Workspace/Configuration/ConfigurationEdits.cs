using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Workspace.Configuration;

/// <summary>Changes to configuration files that keep everything else in them, comments and layout included.</summary>
public static class ConfigurationEdits
{
    private const string Indentation = "  ";

    /// <summary>A configuration that does nothing but set a rule's severity.</summary>
    public static string NewFile(string rule, Severity severity) => $$"""
        {
          "rules": {
            "{{rule}}": "{{ConfigurationNames.Of(severity)}}"
          }
        }

        """.ReplaceLineEndings("\n");

    /// <summary>The edit that sets a rule's severity, or null where the file is no configuration that could be edited.</summary>
    public static TextEdit? SetSeverity(SourceText source, string rule, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (JsonTree.Read(source, out _) is not { Kind: JsonKind.Object } root) return null;
        var value = $"\"{ConfigurationNames.Of(severity)}\"";
        var member = $"\"{rule}\": {value}";
        if (Find(root, "rules") is not { } rules) return Insert(source, root, $"\"rules\": {{ {member} }}");
        if (rules.Kind != JsonKind.Object) return null;
        var own = rules.Members.Find(entry => RuleCatalogue.Find(entry.Name)?.Id == rule)?.Value;
        if (own is null) return Insert(source, rules, member);
        if (own.Kind != JsonKind.Object) return own.Kind == JsonKind.Array ? null : new TextEdit(own.Span, value);
        return Find(own, "severity") is { } set ? new TextEdit(set.Span, value) : Insert(source, own, $"\"severity\": {value}");
    }

    private static JsonValue? Find(JsonValue json, string name) => json.Members.Find(member => member.Name == name)?.Value;

    private static TextEdit Insert(SourceText source, JsonValue json, string member)
    {
        var place = new TextSpan(json.Span.End, 0);
        var line = source.LineAt(json.Span.Start);
        if (json.Members is [var first, ..])
        {
            if (source.LineAt(first.Span.Start) == line) return new TextEdit(place, $" {member},");
            return new TextEdit(place, source.LineEnding + IndentationOf(source, source.LineAt(first.Span.Start)) + member + ",");
        }
        var outer = IndentationOf(source, line);
        return new TextEdit(place, source.LineEnding + outer + Indentation + member + source.LineEnding + outer);
    }

    private static string IndentationOf(SourceText source, int line)
    {
        var text = source.Slice(source.Line(line));
        return text[..(text.Length - text.TrimStart().Length)].ToString();
    }
}
