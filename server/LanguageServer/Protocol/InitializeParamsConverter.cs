using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>Reads the first message by hand: the library would prepare a description of all its members first, and an author waits for it.</summary>
internal sealed class InitializeParamsConverter : JsonConverter<InitializeParams>
{
    /// <inheritdoc/>
    public override InitializeParams Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Expected an object.");
        var json = JsonElement.ParseValue(ref reader);
        return new InitializeParams
        {
            ProcessId = Member(json, "processId", JsonValueKind.Number) is not { } process ? null
                : process.TryGetInt32(out var number) ? number : throw new JsonException("processId is no number of a process."),
            Locale = Member(json, "locale", JsonValueKind.String)?.GetString(),
            RootUri = Member(json, "rootUri", JsonValueKind.String)?.GetString(),
            RootPath = Member(json, "rootPath", JsonValueKind.String)?.GetString(),
            Trace = Member(json, "trace", JsonValueKind.String)?.GetString(),
            Capabilities = json.TryGetProperty("capabilities", out var capabilities) ? capabilities : default,
            InitializationOptions = json.TryGetProperty("initializationOptions", out var initial) ? initial : default,
            WorkspaceFolders = Member(json, "workspaceFolders", JsonValueKind.Array) is { } folders ? FoldersOf(folders) : null,
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, InitializeParams value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Only a client sends this.");

    private static WorkspaceFolder[] FoldersOf(JsonElement json)
    {
        var folders = new WorkspaceFolder[json.GetArrayLength()];
        for (var i = 0; i < folders.Length; i++)
        {
            var uri = json[i].ValueKind == JsonValueKind.Object ? Member(json[i], "uri", JsonValueKind.String)?.GetString() : null;
            folders[i] = new WorkspaceFolder(uri ?? throw new JsonException("A folder has an address."), Member(json[i], "name", JsonValueKind.String)?.GetString());
        }
        return folders;
    }

    /// <summary>A member of an object, or null where it is not there or <c>null</c>.</summary>
    /// <exception cref="JsonException">It is of another kind.</exception>
    private static JsonElement? Member(JsonElement json, string name, JsonValueKind kind)
    {
        if (!json.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null) return null;
        return member.ValueKind == kind ? member : throw new JsonException($"{name} is of the wrong type.");
    }
}
