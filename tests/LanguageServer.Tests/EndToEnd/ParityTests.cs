using System.Globalization;
using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.Markdown;
using InterviewGuide.Model;
using InterviewGuide.Text;
using Xunit.Abstractions;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

/// <summary>The command line and the server, pushing and pulling, find the same in the same folder.</summary>
public sealed class ParityTests(ITestOutputHelper output)
{
    private const string Settings = "{ \"checkWorkspace\": true, \"maxFindings\": 0 }";

    [Fact]
    public async Task Samples_have_the_same_findings_everywhere()
    {
        using var origin = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.At("samples"), "*", SearchOption.AllDirectories))
            origin.Write(Path.GetRelativePath(RepositoryFolder.At("samples"), file), File.ReadAllBytes(file));
        origin.Write("ignored/a.guide", "Section: Core\n    Ask: Would you buy it?\n");
        origin.Write("sub dir/ümlaut.guide.md", "\uFEFF# Talk\r\n\r\n- Would you buy 👩‍👩‍👧 it?\r\n- Don't you agree?\r\n");
        origin.Write("sub dir/guide.config.json", "{ \"rules\": { \"leading-question\": \"error\" } }");
        origin.Write("guide.config.json", "{ \"ignore\": [\"ignored/**\"] }");
        (await CompareAsync(origin)).Should().BeGreaterThan(50);
    }

    [Fact]
    public async Task Real_guides_have_the_same_findings_everywhere()
    {
        if (RepositoryFolder.Shared is not { } shared || !Directory.Exists(Path.Combine(shared, "guides")))
        {
            output.WriteLine("skipped: there is no folder \"shared/guides\" beside the repository and none in $GUIDE_SHARED");
            return;
        }
        using var origin = new TemporaryFolder();
        var guides = Path.Combine(shared, "guides");
        foreach (var file in Directory.EnumerateFiles(guides, "*.md", SearchOption.AllDirectories))
        {
            // A run over a folder leaves out what is no guide; an editor shows it once it is open.
            if (MarkdownGuide.Read(new SourceText(File.ReadAllText(file))).Likeness == GuideLikeness.Guide) origin.Write(Path.GetRelativePath(guides, file), File.ReadAllBytes(file));
        }
        origin.Write("guide.config.json", "{ \"files\": [\"**/*.md\"] }");
        (await CompareAsync(origin)).Should().BeGreaterThan(500);
    }

    private async Task<int> CompareAsync(TemporaryFolder folder)
    {
        var expected = await CommandLineAsync(folder);
        (await PushedAsync(folder)).Should().Equal(expected);
        (await PulledAsync(folder)).Should().Equal(expected);
        (await OpenedAsync(folder)).Should().Equal(expected);
        output.WriteLine($"{expected.Length} findings");
        return expected.Length;
    }

    private static async Task<string[]> CommandLineAsync(TemporaryFolder folder)
    {
        using var process = GuideProcess.Start(folder.Path, "lint", ".", "--format", "json", "--exit-zero", "--locale", "en");
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, await errors);
        string[] severities = ["", "error", "warning", "info", "hint"];
        return Sorted((JsonNode.Parse(text) as JsonArray ?? []).OfType<JsonObject>().Select(finding => Line(
            folder[(string?)finding["file"] ?? ""], finding["rule"], Array.IndexOf(severities, (string?)finding["severity"]), finding["range"], finding["message"])));
    }

    private static async Task<string[]> PushedAsync(TemporaryFolder origin)
    {
        await using var client = await Client.StartAsync(folder: Copy(origin), settings: Settings, locale: "en");
        var progress = await client.NextAsync("$/progress");
        while ((string?)progress["value"]?["kind"] != "end") progress = await client.NextAsync("$/progress");
        var lines = new List<string>();
        foreach (var published in client.TakeAll("textDocument/publishDiagnostics")) lines.AddRange(Lines(client, origin, published["uri"], published["diagnostics"]));
        return Sorted(lines);
    }

    private static async Task<string[]> PulledAsync(TemporaryFolder origin)
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling, folder: Copy(origin), settings: Settings, locale: "en");
        await client.NextAsync("workspace/diagnostic/refresh");
        var report = await client.RequestAsync("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        var lines = (report?["items"] as JsonArray ?? []).SelectMany(item => Lines(client, origin, item?["uri"], item?["items"])).ToArray();
        return Sorted(lines);
    }

    private static async Task<string[]> OpenedAsync(TemporaryFolder origin)
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling, folder: Copy(origin), settings: "{ \"maxFindings\": 0 }", locale: "en");
        await client.NextAsync("workspace/diagnostic/refresh");
        var lines = new List<string>();
        foreach (var file in Directory.EnumerateFiles(client.Folder.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".json", StringComparison.Ordinal)))
        {
            var uri = DocumentUri.OfPath(file);
            client.Open(uri, File.ReadAllText(file), "plaintext");
            var report = await client.RequestAsync("textDocument/diagnostic", TestJson.Document(uri));
            lines.AddRange(Lines(client, origin, JsonValue.Create(uri), report?["items"]));
        }
        return Sorted(lines);
    }

    private static TemporaryFolder Copy(TemporaryFolder origin)
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(origin.Path, "*", SearchOption.AllDirectories)) copy.Write(Path.GetRelativePath(origin.Path, file), File.ReadAllBytes(file));
        return copy;
    }

    private static IEnumerable<string> Lines(Client client, TemporaryFolder origin, JsonNode? uri, JsonNode? diagnostics)
    {
        var path = origin[Path.GetRelativePath(client.Folder.Path, DocumentUri.PathOf((string?)uri ?? "") ?? "")];
        return (diagnostics as JsonArray ?? []).OfType<JsonObject>().Select(one => Line(path, one["code"], (int?)one["severity"] ?? 0, one["range"], one["message"]));
    }

    private static string Line(string path, JsonNode? rule, int severity, JsonNode? range, JsonNode? message) => string.Create(CultureInfo.InvariantCulture,
        $"{path}:{range?["start"]?["line"]}:{range?["start"]?["character"]}-{range?["end"]?["line"]}:{range?["end"]?["character"]} {severity} {rule} {message}");

    private static string[] Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}
