using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using InterviewGuide.Documentation;
using InterviewGuide.Rules;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace.Tests;

/// <summary>The schema that editors check configurations with agrees with the program.</summary>
public sealed class ConfigurationSchemaTests : IDisposable
{
    private static readonly JsonDocumentOptions Comments = new() { CommentHandling = JsonCommentHandling.Skip };

    private readonly TemporaryFolder folder = new();
    private readonly JsonNode schema = JsonNode.Parse(ConfigurationSchema.Text()) ?? throw new InvalidOperationException();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("{ }")]
    [InlineData("""{ "$schema": "./x.json", "extends": "strict", "files": ["a.md"], "maxFindings": 3, "rulesVersion": "0.1" }""")]
    [InlineData("""{ "extends": ["strict", "./team.json"], "kind": "Usability-Test", "headings": { "Los": "Einstieg" }, "keywords": { "Leitidee": "goal" } }""")]
    [InlineData("""{ "rules": { "tag-question": "off", "lange-frage": { "severity": "info", "options": { "words": 30 } } } }""")]
    [InlineData("""{ "overrides": [{ "files": ["a/"], "extends": "expert", "rules": { "tag-question": { "severity": "hint" } } }] }""")]
    public void What_the_program_takes_the_schema_takes(string text)
    {
        folder.Write("team.json", "{}");
        Problems(text).Should().BeEmpty();
        Faults(text).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{ "ruels": {} }""")]
    [InlineData("""{ "files": "a.md" }""")]
    [InlineData("""{ "maxFindings": -1 }""")]
    [InlineData("""{ "rules": { "no-such-rule": "off" } }""")]
    [InlineData("""{ "rules": { "tag-question": "loud" } }""")]
    [InlineData("""{ "rules": { "tag-question": { "options": { "words": 30 } } } }""")]
    [InlineData("""{ "rules": { "long-question": { "options": { "wrods": 30 } } } }""")]
    [InlineData("""{ "rules": { "long-question": { "options": { "words": 3000 } } } }""")]
    [InlineData("""{ "overrides": [{ "kind": "expert" }] }""")]
    [InlineData("""{ "overrides": [{ "files": [], "ignore": [] }] }""")]
    public void What_the_program_refuses_the_schema_refuses(string text)
    {
        Problems(text).Should().NotBeEmpty();
        Faults(text).Should().NotBeEmpty();
    }

    [Fact]
    public void The_schema_takes_every_preset_and_the_effective_configuration()
    {
        var configuration = new ConfigurationStore().ForFolder(folder.Path);
        Faults(System.Text.Encoding.UTF8.GetString(EffectiveConfiguration.Json(configuration, null))).Should().BeEmpty();
        foreach (var preset in ConfigurationReader.Presets)
        {
            using var stream = typeof(ConfigurationReader).Assembly.GetManifestResourceStream($"preset.{preset}.json") ?? throw new InvalidOperationException(preset);
            using var reader = new StreamReader(stream);
            Faults(reader.ReadToEnd()).Should().BeEmpty(preset);
        }
    }

    [Fact]
    public void The_schema_knows_every_rule_by_both_names() =>
        schema["properties"]?["rules"]?["properties"]?.AsObject().Select(rule => rule.Key)
            .Should().BeEquivalentTo(RuleCatalogue.All.Select(rule => rule.Id).Concat(RuleCatalogue.All.Select(rule => rule.GermanName)));

    private ImmutableArray<Problem> Problems(string text)
    {
        folder.Write("guide.config.json", text);
        return new ConfigurationStore().ForFolder(folder.Path).Problems;
    }

    private IReadOnlyList<string> Faults(string text) => [.. Faults(JsonNode.Parse(text, documentOptions: Comments), schema, "$")];

    /// <summary>Where <paramref name="value"/> is not what the schema asks for; knows the words that the schema uses.</summary>
    private IEnumerable<string> Faults(JsonNode? value, JsonNode rule, string place)
    {
        foreach (var (word, asked) in rule.AsObject())
        {
            var faults = word switch
            {
                "type" => IsOf(value, asked?.GetValue<string>()) ? [] : [$"{place}: no {asked}"],
                "enum" => asked?.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)) == true ? [] : [$"{place}: {value?.ToJsonString()}"],
                "minimum" => value?.GetValue<decimal>() >= asked?.GetValue<decimal>() ? [] : [$"{place}: too small"],
                "maximum" => value?.GetValue<decimal>() <= asked?.GetValue<decimal>() ? [] : [$"{place}: too large"],
                "required" => asked?.AsArray().Select(name => name?.GetValue<string>() ?? "").Where(name => value is JsonObject && !value.AsObject().ContainsKey(name)).Select(name => $"{place}: no {name}") ?? [],
                "properties" when value is JsonObject members && asked is JsonObject known =>
                    members.Where(member => known.ContainsKey(member.Key)).SelectMany(member => Faults(member.Value, known[member.Key] ?? rule, $"{place}.{member.Key}")),
                "additionalProperties" when value is JsonObject members => Others(members, rule["properties"] as JsonObject, asked, place),
                "items" when value is JsonArray items && asked is not null => items.SelectMany((item, i) => Faults(item, asked, $"{place}[{i}]")),
                "anyOf" or "oneOf" => Matching(value, asked, place) is var matching && (word == "anyOf" ? matching > 0 : matching == 1) ? [] : [$"{place}: {matching} of {word}"],
                "$ref" => Faults(value, schema["definitions"]?[asked?.GetValue<string>().Split('/')[^1] ?? ""] ?? rule, place),
                "$schema" or "title" or "description" or "default" or "definitions" or "pattern" or "properties" or "items" or "additionalProperties" => [],
                _ => [$"{place}: unknown word {word}"],
            };
            foreach (var fault in faults) yield return fault;
        }
    }

    private IEnumerable<string> Others(JsonObject members, JsonObject? known, JsonNode? asked, string place) =>
        from member in members
        where known?.ContainsKey(member.Key) != true
        from fault in asked is JsonObject other ? Faults(member.Value, other, $"{place}.{member.Key}") : [$"{place}: unknown {member.Key}"]
        select fault;

    private int Matching(JsonNode? value, JsonNode? choices, string place) =>
        choices?.AsArray().Count(choice => choice is not null && !Faults(value, choice, place).Any()) ?? 0;

    private static bool IsOf(JsonNode? value, string? type) => (value?.GetValueKind(), type) switch
    {
        (JsonValueKind.Object, "object") or (JsonValueKind.Array, "array") or (JsonValueKind.String, "string") => true,
        (JsonValueKind.Number, "integer") => value?.GetValue<decimal>() % 1 == 0,
        _ => false,
    };
}
