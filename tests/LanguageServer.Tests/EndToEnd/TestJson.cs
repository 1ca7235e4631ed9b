using System.Text.Json.Nodes;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

/// <summary>Pieces of messages.</summary>
internal static class TestJson
{
    public static JsonObject Position(int line, int character) => new() { ["line"] = line, ["character"] = character };

    public static JsonObject Range(int line, int character, int endLine, int endCharacter) =>
        new() { ["start"] = Position(line, character), ["end"] = Position(endLine, endCharacter) };

    public static JsonObject Edit(int line, int character, int endLine, int endCharacter, string text) =>
        new() { ["range"] = Range(line, character, endLine, endCharacter), ["text"] = text };

    public static JsonObject Document(string uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    public static JsonObject At(string uri, int line, int character)
    {
        var parameters = Document(uri);
        parameters["position"] = Position(line, character);
        return parameters;
    }

    public static JsonArray Diagnostics(JsonObject published) => published["diagnostics"] as JsonArray ?? [];

    public static string[] Codes(JsonObject published) => [.. Diagnostics(published).Select(one => (string?)one?["code"] ?? "")];

    public static int[] Severities(JsonObject published) => [.. Diagnostics(published).Select(one => (int?)one?["severity"] ?? 0)];

    /// <summary>The text after edits as an editor applies them; fails where they overlap.</summary>
    public static string Apply(string text, JsonNode? edits)
    {
        var source = new InterviewGuide.Text.SourceText(text);
        var spans = (edits as JsonArray ?? []).OfType<JsonNode>()
            .Select((edit, index) => (Start: Offset(edit["range"]?["start"]), End: Offset(edit["range"]?["end"]), Text: (string?)edit["newText"] ?? "", index))
            .OrderBy(edit => edit.Start).ThenBy(edit => edit.index).ToArray();
        for (var i = 1; i < spans.Length; i++) spans[i].Start.Should().BeGreaterThanOrEqualTo(spans[i - 1].End, "edits must not overlap");
        for (var i = spans.Length - 1; i >= 0; i--) text = string.Concat(text.AsSpan(0, spans[i].Start), spans[i].Text, text.AsSpan(spans[i].End));
        return text;

        int Offset(JsonNode? position) => source.OffsetAt(new InterviewGuide.Text.LinePosition((int?)position?["line"] ?? -1, (int?)position?["character"] ?? -1));
    }
}
