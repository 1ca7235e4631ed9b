using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Documentation;

/// <summary>The JSON schema of <c>guide.config.json</c>, for editors that complete and check it.</summary>
internal static class ConfigurationSchema
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The schema, with a line end.</summary>
    public static string Text() => new JsonObject
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["title"] = "guide.config.json",
        ["description"] = Describe("schema"),
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = Members(ConfigurationNames.RootMembers.Prepend("$schema")),
        ["definitions"] = Definitions(),
    }.ToJsonString(Layout) + "\n";

    private static JsonObject Members(IEnumerable<string> names)
    {
        var members = new JsonObject();
        foreach (var name in names) members[name] = Member(name);
        return members;
    }

    private static JsonObject Member(string name)
    {
        var member = name switch
        {
            "$schema" => new JsonObject { ["type"] = "string" },
            "extends" => OneOrMore(Open(ConfigurationReader.Presets.Order(StringComparer.Ordinal))),
            "language" => Open(ConfigurationNames.LanguageNames),
            "kind" => Open(ConfigurationNames.KindNames),
            "keywords" => Table(ConfigurationNames.KeywordNames),
            "headings" => Table(ConfigurationNames.RoleNames),
            "rulesVersion" => new JsonObject { ["type"] = "string", ["pattern"] = @"^\d+(\.\d+){1,3}$" },
            "maxFindings" => new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
            "rules" => Rules(),
            "overrides" => List(Override()),
            _ => List(new JsonObject { ["type"] = "string" }),
        };
        member["description"] = Describe("setting." + name);
        return member;
    }

    private static JsonObject Override() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("files"),
        ["properties"] = Members(ConfigurationNames.OverrideMembers),
    };

    /// <summary>Each rule under its id and its German name, with what it finds in the language of the name.</summary>
    private static JsonObject Rules()
    {
        var rules = new JsonObject();
        foreach (var rule in RuleCatalogue.All) rules[rule.Id] = Rule(rule, Language.English);
        foreach (var rule in RuleCatalogue.All) rules[rule.GermanName] = Rule(rule, Language.German);
        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = rules };
    }

    private static JsonObject Rule(RuleInfo rule, Language language)
    {
        var page = rule.Page(language);
        return new JsonObject
        {
            ["description"] = $"{page.Title}. {page.Help}",
            ["default"] = ConfigurationNames.Of(rule.DefaultSeverity),
            ["oneOf"] = new JsonArray(Reference("severity"), rule.Options.IsEmpty ? Reference("setting") : WithOptions(rule, page)),
        };
    }

    private static JsonObject WithOptions(RuleInfo rule, RulePage page)
    {
        var options = new JsonObject();
        foreach (var option in rule.Options)
        {
            options[option.Name] = new JsonObject
            {
                ["description"] = page.Texts["option." + option.Name],
                ["type"] = "integer",
                ["minimum"] = option.Least,
                ["maximum"] = option.Most,
                ["default"] = option.Default,
            };
        }
        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["severity"] = Reference("severity"),
                ["options"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = options },
            },
        };
    }

    private static JsonObject Definitions() => new()
    {
        ["severity"] = new JsonObject { ["enum"] = Names(Enum.GetValues<Severity>().Select(severity => ConfigurationNames.Of(severity))) },
        ["setting"] = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject { ["severity"] = Reference("severity") },
        },
    };

    /// <summary>A text that is usually one of some names; names as guides write them are understood, too.</summary>
    private static JsonObject Open(IEnumerable<string> names) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Names(names) }, new JsonObject { ["type"] = "string" }),
    };

    private static JsonObject Table(IEnumerable<string> names) => new() { ["type"] = "object", ["additionalProperties"] = Open(names) };

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject OneOrMore(JsonObject item) => new() { ["anyOf"] = new JsonArray(item, List((JsonObject)item.DeepClone())) };

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/definitions/" + name };

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => (JsonNode)name)];

    private static string Describe(string key) => Texts.Of(Language.English, key);
}
