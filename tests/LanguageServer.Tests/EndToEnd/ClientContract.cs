using System.Text.Json;
using System.Text.Json.Nodes;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

/// <summary>What a server may send to a client with these capabilities, and no more.</summary>
internal sealed class ClientContract(JsonNode? capabilities)
{
    private readonly HashSet<string> offered = new(StringComparer.Ordinal);

    /// <summary>What the server offers without registering it; to be called with its answer to <c>initialize</c>.</summary>
    public void Learn(JsonObject server)
    {
        foreach (var (name, value) in server)
            if (value is not null) offered.Add(name);
    }

    /// <summary>What in a message the client did not say that it understands.</summary>
    public IEnumerable<string> Check(JsonObject message) => ((string?)message["method"] switch
    {
        "textDocument/publishDiagnostics" => Published(message["params"]),
        "client/registerCapability" => Registered(message["params"]),
        "workspace/configuration" => Needs("workspace", "configuration"),
        "window/workDoneProgress/create" => Needs("window", "workDoneProgress"),
        "workspace/diagnostic/refresh" => Needs("workspace", "diagnostics", "refreshSupport"),
        "workspace/semanticTokens/refresh" => Needs("workspace", "semanticTokens", "refreshSupport"),
        "workspace/inlayHint/refresh" => Needs("workspace", "inlayHint", "refreshSupport"),
        "workspace/codeLens/refresh" => Needs("workspace", "codeLens", "refreshSupport"),
        "workspace/applyEdit" => Needs("workspace", "applyEdit"),
        null => Answered(message["result"]),
        _ => [],
    }).Select(problem => $"{problem}: {message.ToJsonString()}");

    private IEnumerable<string> Published(JsonNode? parameters)
    {
        if (parameters?["version"] is not null && !Has("textDocument", "publishDiagnostics", "versionSupport")) yield return "diagnostics have a version";
        var uri = (string?)parameters?["uri"] ?? "";
        var isGuide = !uri.EndsWith(".json", StringComparison.Ordinal);
        if (isGuide && Has("textDocument", "diagnostic")) yield return "diagnostics are pushed to a client that pulls them";
        foreach (var diagnostic in (parameters?["diagnostics"] as JsonArray ?? []).OfType<JsonObject>())
            foreach (var problem in Diagnosed(diagnostic)) yield return problem;
    }

    private IEnumerable<string> Diagnosed(JsonObject diagnostic)
    {
        if (string.IsNullOrWhiteSpace((string?)diagnostic["message"])) yield return "a diagnostic has no message";
        foreach (var (member, capability) in new[] { ("relatedInformation", "relatedInformation"), ("data", "dataSupport"), ("codeDescription", "codeDescriptionSupport"), ("tags", "tagSupport") })
            if (diagnostic.ContainsKey(member) && !Has("textDocument", "publishDiagnostics", capability) && !Has("textDocument", "diagnostic", capability)) yield return "a diagnostic has " + member;
    }

    // Edits, and the diagnostics of code actions, stand anywhere in answers.
    private IEnumerable<string> Answered(JsonNode? result)
    {
        if (result is JsonArray array)
        {
            foreach (var one in array)
                foreach (var problem in Answered(one)) yield return problem;
        }
        else if (result is JsonObject node)
        {
            if (node.ContainsKey("documentChanges") && !Has("workspace", "workspaceEdit", "documentChanges")) yield return "an edit has versions";
            if (node.ContainsKey("isPreferred") && !Has("textDocument", "codeAction", "isPreferredSupport")) yield return "an action is preferred";
            if ((int?)(node["insertTextFormat"] as JsonValue) == 2 && !Has("textDocument", "completion", "completionItem", "snippetSupport")) yield return "a completion is a snippet";
            if ((string?)node["source"] == "interview-guide" && node.ContainsKey("range"))
                foreach (var problem in Diagnosed(node)) yield return problem;
            foreach (var (_, value) in node)
                foreach (var problem in Answered(value)) yield return problem;
        }
    }

    private IEnumerable<string> Registered(JsonNode? parameters)
    {
        foreach (var registration in parameters?["registrations"] as JsonArray ?? [])
        {
            var method = (string?)registration?["method"] ?? "";
            var parts = method.Split('/');
            if (!Has([.. parts, "dynamicRegistration"])) yield return method + " is registered";
            if (offered.Contains(parts[^1] + "Provider")) yield return method + " is registered though it is offered already";
        }
    }

    private string[] Needs(params string[] path) => Has(path) ? [] : [string.Join('.', path) + " is used"];

    private bool Has(params string[] path)
    {
        var node = capabilities;
        foreach (var name in path) node = node is JsonObject holder ? holder[name] : null;
        return node is JsonObject || (node is JsonValue value && value.GetValueKind() == JsonValueKind.True);
    }
}
