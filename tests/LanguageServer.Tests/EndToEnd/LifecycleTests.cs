using System.Diagnostics;
using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

public sealed class LifecycleTests
{
    [Fact]
    public async Task Before_initialize_requests_are_refused_and_notifications_dropped()
    {
        await using var client = Client.Start();
        client.Open(client.Uri("early.guide"), "Ask: Would you buy it?");
        var early = await client.Post("textDocument/hover", new JsonObject(), out _);
        ((int?)early["error"]?["code"]).Should().Be(ErrorCode.ServerNotInitialized);
        await client.InitializeAsync(new JsonObject());
    }

    [Fact]
    public async Task After_shutdown_requests_are_refused_and_exit_ends_with_0_while_stdin_stays_open()
    {
        await using var client = await Client.StartAsync();
        (await client.RequestAsync("shutdown", null)).Should().BeNull();
        var late = await client.Post("textDocument/hover", new JsonObject(), out _);
        ((int?)late["error"]?["code"]).Should().Be(ErrorCode.InvalidRequest);
        await Task.Delay(100);
        client.HasExited.Should().BeFalse("only exit ends the server");
        (await client.ExitAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Exit_without_shutdown_ends_with_1()
    {
        await using var client = await Client.StartAsync();
        (await client.ExitAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Exit_before_initialize_ends_with_1()
    {
        await using var client = Client.Start();
        (await client.ExitAsync()).Should().Be(1);
    }

    [Fact]
    public async Task The_end_of_stdin_ends_the_server()
    {
        await using var client = await Client.StartAsync();
        (await client.CloseInputAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Exit_while_a_lint_runs_ends_at_once()
    {
        await using var client = await Client.StartAsync();
        client.Open(client.Uri("big.guide"), "Section: Core\n" + string.Concat(Enumerable.Repeat("    Ask: Would you buy it?\n", 40_000)));
        (await client.ExitAsync()).Should().Be(1);
        client.Ignore("textDocument/publishDiagnostics");
    }

    [Fact]
    public async Task A_second_initialize_is_refused()
    {
        await using var client = await Client.StartAsync();
        var second = await client.Post("initialize", new JsonObject { ["capabilities"] = new JsonObject() }, out _);
        ((int?)second["error"]?["code"]).Should().Be(ErrorCode.InvalidRequest);
    }

    [Fact]
    public async Task The_end_of_the_process_that_started_the_server_ends_it()
    {
        using var parent = Process.Start("sleep", "600");
        await using var client = Client.Start();
        await client.RequestAsync("initialize", new JsonObject { ["processId"] = parent.Id, ["capabilities"] = new JsonObject() });
        parent.Kill();
        await parent.WaitForExitAsync();
        (await client.ExitCodeAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_client_may_say_nothing_at_all()
    {
        await using var client = Client.Start();
        await client.RequestAsync("initialize", new JsonObject { ["processId"] = null, ["rootUri"] = null, ["capabilities"] = new JsonObject() });
        client.Notify("initialized", new JsonObject());
    }

    [Fact]
    public async Task Unknown_requests_get_an_error_and_unknown_notifications_nothing()
    {
        await using var client = await Client.StartAsync();
        client.Notify("$/somethingNew", new JsonObject());
        client.Notify("workspace/didSomething", new JsonObject());
        var answer = await client.Post("workspace/somethingNew", new JsonObject(), out _);
        ((int?)answer["error"]?["code"]).Should().Be(ErrorCode.MethodNotFound);
    }
}
