using System.Text.Encodings.Web;
using System.Text.Json;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Workspace.Configuration;

/// <summary>Shows a configuration as it comes out after presets, extended files and overrides: the text of a configuration file that means the same.</summary>
public static class EffectiveConfiguration
{
    /// <summary>The settings as UTF-8 JSON with a line end.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="path">Full path of the file that overrides are resolved for, or null for none.</param>
    public static byte[] Json(GuideConfiguration configuration, string? path)
    {
        var lint = path is null ? configuration.ForFolderItself : configuration.For(path);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartObject();
            WriteList("files", configuration.FilePatterns, json);
            WriteList("ignore", configuration.IgnorePatterns, json);
            if (lint.Language is { } language) json.WriteString("language", ConfigurationNames.Of(language));
            if (lint.Kind != GuideKind.Unstated) json.WriteString("kind", ConfigurationNames.Of(lint.Kind));
            WriteList("products", lint.Products, json);
            WriteList("glossary", lint.Glossary, json);
            WriteTable("keywords", lint.Keywords, value => value, json);
            WriteTable("headings", lint.Headings, value => ConfigurationNames.Of(value), json);
            json.WriteNumber("maxFindings", lint.MaxFindings);
            json.WriteStartObject("rules");
            foreach (var rule in RuleCatalogue.All) WriteRule(rule, lint.Rules.GetValueOrDefault(rule.Id), json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteRule(RuleInfo rule, RuleSetting? setting, Utf8JsonWriter json)
    {
        var severity = ConfigurationNames.Of(setting?.Severity ?? rule.DefaultSeverity);
        if (setting is null || setting.Options.Count == 0)
        {
            json.WriteString(rule.Id, severity);
            return;
        }
        json.WriteStartObject(rule.Id);
        json.WriteString("severity", severity);
        json.WriteStartObject("options");
        foreach (var option in setting.Options.OrderBy(option => option.Key, StringComparer.Ordinal)) json.WriteNumber(option.Key, option.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteList(string name, IEnumerable<string> values, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteTable<T>(string name, IEnumerable<KeyValuePair<string, T>> entries, Func<T, string> text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        foreach (var entry in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)) json.WriteString(entry.Key, text(entry.Value));
        json.WriteEndObject();
    }
}
