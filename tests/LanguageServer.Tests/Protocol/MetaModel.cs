using System.Text.Json;
using System.Text.Json.Nodes;

namespace InterviewGuide.LanguageServer.Tests.Protocol;

/// <summary>The protocol's own description of its messages, against which messages are checked: types, required members, and no unknown ones.</summary>
internal sealed class MetaModel
{
    private readonly Dictionary<string, JsonNode> requests, notifications, structures, enumerations, aliases;

    private MetaModel(JsonNode model)
    {
        requests = ByName(model["requests"], "method");
        notifications = ByName(model["notifications"], "method");
        structures = ByName(model["structures"], "name");
        enumerations = ByName(model["enumerations"], "name");
        aliases = ByName(model["typeAliases"], "name");
    }

    /// <summary>Version 3.17, which the server speaks; null where the description is not at hand.</summary>
    public static MetaModel? Latest { get; } = Read("metaModel-3.17.json");

    public static MetaModel? Read(string name)
    {
        var path = RepositoryFolder.Shared is { } shared ? Path.Combine(shared, "lsp", name) : null;
        return path is not null && File.Exists(path) && JsonNode.Parse(File.ReadAllText(path)) is { } json ? new MetaModel(json) : null;
    }

    /// <summary>What is wrong with a message that the server sent.</summary>
    /// <param name="message">The message.</param>
    /// <param name="method">Its method, or that of the request that it answers.</param>
    public IEnumerable<string> CheckFromServer(JsonObject message, string? method)
    {
        var problems = new List<string>();
        if (method is null || method.StartsWith("interviewGuide/", StringComparison.Ordinal)) return problems;
        if (message["method"] is null)
        {
            if (message["error"] is null && requests.TryGetValue(method, out var request)) Check(message["result"], request["result"], method + " result", problems);
        }
        else if ((message["id"] is null ? notifications : requests).TryGetValue(method, out var description))
        {
            if (description["params"] is { } type) Check(message["params"], type, method, problems);
        }
        else problems.Add("The protocol has no " + method);
        return problems;
    }

    private static Dictionary<string, JsonNode> ByName(JsonNode? list, string key) =>
        (list as JsonArray ?? []).OfType<JsonNode>().ToDictionary(node => (string?)node[key] ?? "", StringComparer.Ordinal);

    private void Check(JsonNode? value, JsonNode? type, string place, List<string> problems)
    {
        switch ((string?)type?["kind"])
        {
            case "base": CheckBase(value, (string?)type["name"], place, problems); break;
            case "reference": CheckReference(value, (string?)type["name"] ?? "", place, problems); break;
            case "or":
                var best = (type["items"] as JsonArray ?? []).Select(item =>
                {
                    var own = new List<string>();
                    Check(value, item, place, own);
                    return own;
                }).MinBy(own => own.Count) ?? [];
                problems.AddRange(best);
                break;
            case "array" when value is JsonArray array:
                for (var i = 0; i < array.Count; i++) Check(array[i], type["element"], $"{place}[{i}]", problems);
                break;
            case "map" when value is JsonObject map:
                foreach (var (key, member) in map) Check(member, type["value"], place + "." + key, problems);
                break;
            case "literal" when value is JsonObject literal:
                CheckMembers(literal, Members(type["value"]), place, problems);
                break;
            case "stringLiteral":
                if (value is not JsonValue text || text.GetValueKind() != JsonValueKind.String || (string?)text != (string?)type["value"]) problems.Add($"{place} should be {type["value"]}");
                break;
            default:
                problems.Add($"{place} should be of the kind {type?["kind"]}, but is {Short(value)}");
                break;
        }
    }

    private void CheckReference(JsonNode? value, string name, string place, List<string> problems)
    {
        if (name is "LSPAny" or "LSPObject" or "LSPArray") return;
        if (structures.TryGetValue(name, out var structure))
        {
            if (value is JsonObject json) CheckMembers(json, Members(structure), place, problems);
            else problems.Add($"{place} should be a {name}, but is {Short(value)}");
        }
        else if (enumerations.TryGetValue(name, out var enumeration)) CheckEnumeration(value, enumeration, place, problems);
        else Check(value, aliases[name]["type"], place, problems);
    }

    private static void CheckEnumeration(JsonNode? value, JsonNode enumeration, string place, List<string> problems)
    {
        CheckBase(value, (string?)enumeration["type"]?["name"], place, problems);
        if ((bool?)enumeration["supportsCustomValues"] == true) return;
        var known = (enumeration["values"] as JsonArray ?? []).Select(entry => entry?["value"]?.ToJsonString());
        if (!known.Contains(value?.ToJsonString())) problems.Add($"{place} has a value that {enumeration["name"]} does not have: {Short(value)}");
    }

    private void CheckMembers(JsonObject json, Dictionary<string, JsonNode> members, string place, List<string> problems)
    {
        foreach (var (name, value) in json)
        {
            if (members.TryGetValue(name, out var member)) Check(value, member["type"], place + "." + name, problems);
            else problems.Add($"{place} has the unknown member {name}");
        }
        foreach (var (name, member) in members)
            if ((bool?)member["optional"] != true && !json.ContainsKey(name)) problems.Add($"{place} lacks {name}");
    }

    private Dictionary<string, JsonNode> Members(JsonNode? structure)
    {
        var members = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var parent in (structure?["extends"] as JsonArray ?? []).Concat(structure?["mixins"] as JsonArray ?? []))
            foreach (var (name, member) in Members(structures[(string?)parent?["name"] ?? ""])) members[name] = member;
        foreach (var (name, member) in ByName(structure?["properties"], "name")) members[name] = member;
        return members;
    }

    private static void CheckBase(JsonNode? value, string? name, string place, List<string> problems)
    {
        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        var isRight = name switch
        {
            "string" or "DocumentUri" or "URI" or "RegExp" => kind == JsonValueKind.String,
            "integer" => kind == JsonValueKind.Number && value is JsonValue number && number.TryGetValue<int>(out _),
            "uinteger" => kind == JsonValueKind.Number && value is JsonValue number && number.TryGetValue<int>(out var n) && n >= 0,
            "decimal" => kind == JsonValueKind.Number,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            "null" => kind == JsonValueKind.Null,
            _ => false,
        };
        if (!isRight) problems.Add($"{place} should be {name}, but is {Short(value)}");
    }

    private static string Short(JsonNode? value)
    {
        var text = value?.ToJsonString() ?? "null";
        return text.Length > 100 ? text[..100] : text;
    }
}
