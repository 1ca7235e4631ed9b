using System.Text;
using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

/// <summary>What no editor does, to the real process: it answers or refuses, lives on, and stays small.</summary>
public sealed class TortureTests
{
    private const int Megabyte = 1024 * 1024;
    private const long MostMemory = 250L * Megabyte;
    private const string Flawed = "Language: en\n\nSection: Core\n    Ask: Would you use an app that sorts invoices?\n";

    [Fact]
    public async Task A_thousand_requests_with_edits_and_cancellations_between_get_one_answer_each()
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling);
        var uri = client.Uri("a.guide");
        client.Open(uri, Flawed);
        var random = new Random(1);
        var answers = new List<Task<JsonObject>>();
        for (var i = 0; i < 1000; i++)
        {
            var (method, parameters) = random.Next(4) switch
            {
                0 => ("textDocument/diagnostic", TestJson.Document(uri)),
                1 => ("textDocument/documentSymbol", TestJson.Document(uri)),
                2 => ("textDocument/hover", TestJson.At(uri, 3, random.Next(40))),
                _ => ("textDocument/unheardOf", TestJson.Document(uri)),
            };
            answers.Add(client.Post(method, parameters, out var id));
            if (i % 3 == 0) client.Change(uri, i + 2, TestJson.Edit(3, 9, 3, 9, "x"), TestJson.Edit(3, 9, 3, 10, ""));
            if (i % 5 == 0) client.Notify("$/cancelRequest", new JsonObject { ["id"] = id - random.Next(3) });
        }
        int?[] allowed = [null, ErrorCode.RequestCancelled, ErrorCode.ContentModified, ErrorCode.MethodNotFound];
        foreach (var answer in await Task.WhenAll(answers)) allowed.Should().Contain((int?)answer["error"]?["code"]);
        var end = await client.RequestAsync("textDocument/diagnostic", TestJson.Document(uri));
        (end?["items"] as JsonArray ?? []).Select(one => (string?)one?["code"]).Should().Contain("hypothetical-question");
        client.Memory.Should().BeLessThan(MostMemory);
    }

    [Fact]
    public async Task Sixty_four_megabytes_are_refused_and_not_kept()
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling);
        await ShouldFindSomethingAsync(client, "before.guide");
        var before = client.Memory;
        var megabyte = new byte[Megabyte];
        Array.Fill(megabyte, (byte)' ');
        client.SendRaw([Encoding.ASCII.GetBytes($"Content-Length: {64 * Megabyte}\r\n\r\n"), .. Enumerable.Repeat(megabyte, 64)]);
        var refused = await client.NextUnaskedAsync();
        ((int?)refused["error"]?["code"]).Should().Be(ErrorCode.ParseError);
        await client.NextAsync("window/logMessage");
        await ShouldFindSomethingAsync(client, "after.guide");
        (client.Memory - before).Should().BeLessThan(48 * Megabyte, "nothing of it is kept");
    }

    [Fact]
    public async Task Garbage_between_messages_is_refused_and_survived()
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling);
        var random = new Random(2);
        var garbage = new byte[100_000];
        random.NextBytes(garbage);
        client.SendRaw(garbage, Encoding.ASCII.GetBytes("\r\n\r\nContent-Length: -5\r\n\r\nContent-Length: 3\r\n\r\n{]["));
        await ShouldFindSomethingAsync(client, "a.guide");
        client.IgnoreRefusals();
        client.Ignore("window/logMessage");
    }

    [Fact]
    public async Task A_guide_of_ten_megabytes_and_one_with_a_line_of_one_are_answered()
    {
        await using var client = await Client.StartAsync(ClientProfiles.Pulling);
        client.Open(client.Uri("long.guide"), "Section: Core\n" + string.Concat(Enumerable.Repeat("    Ask: Would you buy it, or not?\n", 300_000)));
        client.Open(client.Uri("wide.guide"), "Section: Core\n    Ask: " + string.Concat(Enumerable.Repeat("would you buy it and why not ", 36_000)) + "?\n");
        foreach (var name in new[] { "long.guide", "wide.guide" })
            (await client.RequestAsync("textDocument/diagnostic", TestJson.Document(client.Uri(name))))?["items"].Should().BeOfType<JsonArray>().Which.Count.Should().BeLessThanOrEqualTo(1001);
    }

    private static async Task ShouldFindSomethingAsync(Client client, string name)
    {
        var uri = client.Uri(name);
        client.Open(uri, Flawed);
        (await client.RequestAsync("textDocument/diagnostic", TestJson.Document(uri)))?["items"].Should().BeOfType<JsonArray>().Which.Should().NotBeEmpty();
    }
}
