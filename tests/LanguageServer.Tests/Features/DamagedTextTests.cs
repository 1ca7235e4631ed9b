using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class DamagedTextTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly string[] Debris =
    [
        "[H1]", "[", "{", "## ", "If yes: ", "Falls ja: ", "\r", "\r\n", "\t\t", "**", "<!-- guide: note -->", "\\", "- ", "1. ", "Section: X (5 min) [H1]", "😀",
        "Hypothesis H1: ", "# allow ", "\"", "| a | b |", "```", "Include: x.guide\n", " (10 Min.)", "Task 1: ", "Q1: ", "Hypothese 1: ", "\u0308", "\uD83D",
    ];

    [Theory]
    [InlineData(".guide", 1)]
    [InlineData(".guide", 2)]
    [InlineData(".guide.md", 3)]
    [InlineData(".guide.md", 4)]
    public async Task Whatever_stands_in_a_document_every_request_is_answered(string name, int seed)
    {
        var random = new Random(seed);
        var samples = Directory.GetFiles(RepositoryFolder.At("samples"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        for (var round = 0; round < 12; round++)
        {
            var text = Damage(samples[random.Next(samples.Length)], random);
            var guide = server.Open(text, name, name == ".guide" ? "interview-guide" : "markdown");
            var lines = text.Split('\n').Length;
            foreach (var (method, parameters) in CapabilityTests.Requests(guide.Uri, random.Next(lines), random.Next(60)))
            {
                try
                {
                    await server.Client.RequestAsync(method, parameters);
                }
                catch (RpcException refusal) when (method == "textDocument/rename" && refusal.Code is ErrorCode.RequestFailed or ErrorCode.InvalidParams)
                {
                    // There was nothing with a name there.
                }
            }
            server.Client.Close(guide.Uri);
        }
    }

    private static string Damage(string sample, Random random)
    {
        var start = random.Next(sample.Length);
        var text = sample.Substring(start, Math.Min(sample.Length - start, random.Next(50, 2500)));
        for (var i = random.Next(12); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var removed = Math.Min(text.Length - at, random.Next(4));
            text = text.Remove(at, removed).Insert(at, Debris[random.Next(Debris.Length)]);
        }
        return text;
    }
}
