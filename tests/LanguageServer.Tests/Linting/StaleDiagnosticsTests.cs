using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Tests.EndToEnd;
using InterviewGuide.Linting;

namespace InterviewGuide.LanguageServer.Tests.Linting;

/// <summary>What is sent while linting takes long and the document changes meanwhile.</summary>
public sealed class StaleDiagnosticsTests
{
    private const string Uri = "untitled:a.guide";
    private const string Flawed = "Language: en\n\nSection: Core\n    Ask: Would you use an app that sorts invoices?\n";

    [Fact]
    public async Task Two_fast_edits_during_a_slow_lint_give_one_publication_with_the_last_version()
    {
        await using var server = new SlowServer();
        server.Open(1);
        (await server.LintStarted.WaitAsync(Client.Patience)).Should().BeTrue();
        server.Change(2, "first");
        server.Change(3, "second");
        await server.ShouldHaveReadAllAsync();
        server.Finish.Release(10);
        ((int?)(await server.NextDiagnosticsAsync())["version"]).Should().Be(3);
        await server.ShouldHaveSentAllAsync();
    }

    [Fact]
    public async Task Closing_during_a_slow_lint_ends_with_an_empty_list()
    {
        await using var server = new SlowServer();
        server.Open(1);
        (await server.LintStarted.WaitAsync(Client.Patience)).Should().BeTrue();
        server.Finish.Release(1);
        TestJson.Codes(await server.NextDiagnosticsAsync()).Should().NotBeEmpty();
        server.Change(2, "more");
        (await server.LintStarted.WaitAsync(Client.Patience)).Should().BeTrue();
        server.Notify("textDocument/didClose", TestJson.Document(Uri));
        await server.ShouldHaveReadAllAsync();
        server.Finish.Release(10);
        TestJson.Codes(await server.NextDiagnosticsAsync()).Should().BeEmpty();
        await server.ShouldHaveSentAllAsync();
    }

    [Fact]
    public async Task Findings_do_not_blink_while_a_lint_runs()
    {
        await using var server = new SlowServer();
        server.Finish.Release(100);
        server.Open(1);
        TestJson.Codes(await server.NextDiagnosticsAsync()).Should().NotBeEmpty();
        for (var version = 2; version < 20; version++)
        {
            server.Change(version, "x");
            var shown = await server.NextDiagnosticsAsync();
            TestJson.Codes(shown).Should().NotBeEmpty();
            ((int?)shown["version"]).Should().Be(version);
        }
        await server.ShouldHaveSentAllAsync();
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_listened_to_and_shown_the_last_version_in_the_end()
    {
        await using var server = new SlowServer(mostWaiting: 512);
        server.Finish.Release(1000);
        server.Open(1);
        for (var version = 2; version <= 100; version++)
        {
            server.Change(version, "x");
            await server.TakenIn.WaitAsync(Client.Patience);
        }
        var shown = await server.NextDiagnosticsAsync();
        while ((int?)shown["version"] != 100) shown = await server.NextDiagnosticsAsync();
    }

    /// <summary>A server in this process whose lints end when they are told to.</summary>
    private sealed class SlowServer : IAsyncDisposable
    {
        private readonly Pipe input;
        private readonly Pipe output;
        private readonly MessageReader answers;
        private readonly Task<int> running;
        private int lastId;

        /// <param name="mostWaiting">Bytes that may wait in each direction before who sends has to wait; 0 for any number.</param>
        public SlowServer(int mostWaiting = 0)
        {
            input = new Pipe(new PipeOptions(pauseWriterThreshold: mostWaiting, resumeWriterThreshold: mostWaiting / 2));
            output = new Pipe(new PipeOptions(pauseWriterThreshold: mostWaiting, resumeWriterThreshold: mostWaiting / 2));
            answers = new MessageReader(output.Reader, int.MaxValue);
            running = GuideServer.RunAsync(input.Reader.AsStream(), output.Writer.AsStream(), (document, configuration, includes, cache) =>
            {
                LintStarted.Release();
                Finish.Wait(Client.Patience);
                return Linter.Lint(document, configuration, includes, cache);
            }, CancellationToken.None);
            Request("initialize", new JsonObject { ["capabilities"] = JsonNode.Parse("""{ "textDocument": { "publishDiagnostics": { "versionSupport": true } } }""") });
            Notify("initialized", new JsonObject());
        }

        public SemaphoreSlim LintStarted { get; } = new(0);
        public SemaphoreSlim Finish { get; } = new(0);

        /// <summary>Ends when the server has taken in what was sent, up to what may wait.</summary>
        public Task TakenIn { get; private set; } = Task.CompletedTask;

        public void Open(int version) => Notify("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri, ["languageId"] = "interview-guide", ["version"] = version, ["text"] = Flawed },
        });

        public void Change(int version, string text) => Notify("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri, ["version"] = version },
            ["contentChanges"] = new JsonArray(TestJson.Edit(99, 0, 99, 0, text)),
        });

        public void Notify(string method, JsonNode parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

        public async Task<JsonObject> NextDiagnosticsAsync()
        {
            while (true)
            {
                var message = await ReceiveAsync() ?? throw new InvalidOperationException("The server ended.");
                if ((string?)message["method"] == "textDocument/publishDiagnostics") return message["params"] as JsonObject ?? [];
            }
        }

        /// <summary>Fails where diagnostics come before the server ends.</summary>
        public async Task ShouldHaveSentAllAsync()
        {
            Request("shutdown", null);
            Notify("exit", new JsonObject());
            (await running.WaitAsync(Client.Patience)).Should().Be(0);
            await output.Writer.CompleteAsync();
            while (await ReceiveAsync() is { } message) ((string?)message["method"]).Should().NotBe("textDocument/publishDiagnostics", message.ToJsonString());
        }

        /// <summary>Waits until the server has taken in everything: messages are handled in order.</summary>
        public async Task ShouldHaveReadAllAsync()
        {
            Request("interviewGuide/nothing", null);
            while (await ReceiveAsync() is { } message)
                if ((int?)message["id"] == lastId) return;
        }

        public async ValueTask DisposeAsync()
        {
            await input.Writer.CompleteAsync();
            await running.WaitAsync(Client.Patience);
            LintStarted.Dispose();
            Finish.Dispose();
        }

        private void Request(string method, JsonNode? parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = ++lastId, ["method"] = method, ["params"] = parameters });

        private void Send(JsonObject message)
        {
            var bytes = Framing.Framed(message.ToJsonString());
            bytes.CopyTo(input.Writer.GetSpan(bytes.Length));
            input.Writer.Advance(bytes.Length);
            TakenIn = input.Writer.FlushAsync().AsTask();
        }

        private async Task<JsonObject?> ReceiveAsync()
        {
            var frame = await answers.ReadAsync().AsTask().WaitAsync(Client.Patience);
            return frame.Kind == FrameKind.End ? null : JsonNode.Parse(Encoding.UTF8.GetString(System.Buffers.BuffersExtensions.ToArray(frame.Body))) as JsonObject;
        }
    }
}
