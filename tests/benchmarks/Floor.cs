using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace InterviewGuide.Benchmarks;

/// <summary>
/// A language server that does next to nothing: it takes in changes, looks once at every character, and reports the
/// first hundred lines that hold a question mark. Everything above it is work that findings are worth.
/// </summary>
internal static class Floor
{
    private const int Most = 100;

    public static int Run(Stream input, Stream output)
    {
        var reader = new BufferedStream(input, 1 << 16);
        var text = "";
        while (Read(reader) is { } message)
        {
            var parameters = message["params"];
            switch ((string?)message["method"])
            {
                case "initialize":
                    Write(output, $$"""{"jsonrpc":"2.0","id":{{message["id"]}},"result":{"capabilities":{"textDocumentSync":2} } }""");
                    break;
                case "shutdown":
                    Write(output, $$"""{"jsonrpc":"2.0","id":{{message["id"]}},"result":null}""");
                    break;
                case "exit":
                    return 0;
                case "textDocument/didOpen":
                    text = (string?)parameters?["textDocument"]?["text"] ?? "";
                    Publish(output, parameters, text);
                    break;
                case "textDocument/didChange":
                    foreach (var change in parameters?["contentChanges"] as JsonArray ?? []) text = Apply(text, change);
                    Publish(output, parameters, text);
                    break;
            }
        }
        return 1;
    }

    private static string Apply(string text, JsonNode? change)
    {
        var range = change?["range"];
        var start = Offset(text, range?["start"]);
        return string.Concat(text.AsSpan(0, start), (string?)change?["text"], text.AsSpan(Offset(text, range?["end"])));
    }

    private static int Offset(string text, JsonNode? position)
    {
        var at = 0;
        for (var line = (int?)position?["line"] ?? 0; line > 0; line--) at = text.IndexOf('\n', at) + 1;
        return at + ((int?)position?["character"] ?? 0);
    }

    private static void Publish(Stream output, JsonNode? parameters, string text)
    {
        var json = new StringBuilder();
        json.Append(CultureInfo.InvariantCulture, $$"""{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":{{parameters?["textDocument"]?["uri"]?.ToJsonString()}},"version":{{parameters?["textDocument"]?["version"]}},"diagnostics":[""");
        var (line, start, found) = (0, 0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '?' && found < Most)
            {
                json.Append(found++ > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $$"""{"range":{"start":{"line":{{line}},"character":0},"end":{"line":{{line}},"character":{{at - start}} } },"severity":2,"message":"a question"}""");
            }
            else if (text[at] == '\n')
            {
                line++;
                start = at + 1;
            }
        }
        Write(output, json.Append("]}}").ToString());
    }

    private static JsonNode? Read(Stream input)
    {
        var length = 0;
        while (true)
        {
            var line = new StringBuilder();
            int c;
            while ((c = input.ReadByte()) != '\n')
            {
                if (c < 0) return null;
                if (c != '\r') line.Append((char)c);
            }
            if (line.Length == 0) break;
            if (line.ToString() is var header && header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) length = int.Parse(header.AsSpan(15), CultureInfo.InvariantCulture);
        }
        var body = new byte[length];
        input.ReadExactly(body);
        return JsonNode.Parse(body);
    }

    private static void Write(Stream output, string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        output.Write(body);
        output.Flush();
    }
}
