using System.Text;
using System.Text.Json.Nodes;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Tests.JsonRpc;

public sealed class CancellationTests
{
    private const string Hold = "{\"id\":1,\"method\":\"hold\",\"params\":{}}";
    private const string CancelOne = "{\"method\":\"$/cancelRequest\",\"params\":{\"id\":1}}";

    [Fact]
    public async Task A_request_is_taken_back_while_its_handler_runs()
    {
        await using var server = new EchoServer();
        await server.SendAsync(Hold);
        await server.Held.Task;
        await server.SendAsync(CancelOne);
        CodeOf(await server.ReceiveAsync()).Should().Be(ErrorCode.RequestCancelled);
        await server.HandlerWasCancelled.Task;
        await server.ShouldStillAnswerAsync();
    }

    [Fact]
    public async Task The_late_answer_of_a_handler_that_does_not_listen_is_dropped()
    {
        await using var server = new EchoServer();
        await server.SendAsync("{\"id\":1,\"method\":\"stubborn\",\"params\":{}}");
        await server.SendAsync(CancelOne);
        CodeOf(await server.ReceiveAsync()).Should().Be(ErrorCode.RequestCancelled);
        server.Stubborn.SetResult();
        await server.ShouldStillAnswerAsync();
    }

    [Fact]
    public async Task Taking_back_a_request_that_was_answered_or_never_made_does_nothing()
    {
        await using var server = new EchoServer();
        await server.SendAsync(CancelOne);
        await server.SendAsync(EchoServer.Echo("1", "x"));
        ((string?)(await server.ReceiveAsync())["result"]?["text"]).Should().Be("x");
        await server.SendAsync(CancelOne);
        await server.ShouldStillAnswerAsync();
    }

    [Fact]
    public async Task A_number_and_a_string_are_different_ids()
    {
        await using var server = new EchoServer();
        await server.SendAsync(Hold);
        await server.SendAsync("{\"method\":\"$/cancelRequest\",\"params\":{\"id\":\"1\"}}");
        await server.ShouldStillAnswerAsync();
        await server.SendAsync(CancelOne);
        CodeOf(await server.ReceiveAsync()).Should().Be(ErrorCode.RequestCancelled);
    }

    [Fact]
    public async Task A_second_request_with_the_id_of_an_open_one_is_refused()
    {
        await using var server = new EchoServer();
        await server.SendAsync(Hold);
        await server.SendAsync(EchoServer.Echo("1", "x"));
        CodeOf(await server.ReceiveAsync()).Should().Be(ErrorCode.InvalidRequest);
        await server.SendAsync(CancelOne);
        CodeOf(await server.ReceiveAsync()).Should().Be(ErrorCode.RequestCancelled);
    }

    [Fact]
    public async Task Every_one_of_a_thousand_requests_with_cancellations_between_gets_one_answer()
    {
        await using var server = new EchoServer();
        var random = new Random(11);
        var messages = new List<byte>();
        for (var i = 0; i < 1000; i++)
        {
            var method = random.Next(3) switch { 0 => "hold", 1 => "stubborn", _ => "echo" };
            messages.AddRange(EchoServer.Framed($$$"""{"id":{{{i}}},"method":"{{{method}}}","params":{"text":"{{{i}}}"}}"""));
            messages.AddRange(EchoServer.Framed($$$"""{"method":"note","params":{"text":"{{{i}}}"}}"""));
            if (random.Next(2) == 0) messages.AddRange(EchoServer.Framed($$$"""{"method":"$/cancelRequest","params":{"id":{{{random.Next(i + 1)}}}}}"""));
        }
        for (var i = 0; i < 1000; i++) messages.AddRange(EchoServer.Framed($$$"""{"method":"$/cancelRequest","params":{"id":{{{i}}}}}"""));
        await server.SendBytesAsync(messages.ToArray());
        var answered = new HashSet<int>();
        for (var i = 0; i < 1000; i++) answered.Add((int?)(await server.ReceiveAsync())["id"] ?? -1).Should().BeTrue("no request is answered twice");
        answered.Should().NotContain(-1);
        server.Stubborn.SetResult();
        await server.ShouldStillAnswerAsync();
        server.Noted.Should().HaveCount(1000);
    }

    [Fact]
    public async Task More_requests_than_can_be_kept_are_refused()
    {
        await using var server = new EchoServer();
        var messages = Enumerable.Range(0, JsonRpcConnection.MostRequests + 10)
            .SelectMany(i => EchoServer.Framed($$$"""{"id":{{{i}}},"method":"hold","params":{}}""")).ToArray();
        await server.SendBytesAsync(messages);
        for (var i = 0; i < 10; i++) CodeOf(await server.ReceiveAsync()).Should().Be(ErrorCode.RequestFailed);
        await server.Connection.CancelAllAsync(ErrorCode.RequestCancelled, "end");
        for (var i = 0; i < JsonRpcConnection.MostRequests; i++) CodeOf(await server.ReceiveAsync()).Should().Be(ErrorCode.RequestCancelled);
    }

    [Fact]
    public async Task A_request_of_the_server_is_answered_by_the_client()
    {
        await using var server = new EchoServer();
        var asked = server.Connection.Outgoing.SendAsync("ask", new EchoText("?"), EchoJson.Default.EchoText);
        var request = await server.ReceiveAsync();
        await server.SendAsync($$$"""{"id":{{{request["id"]}}},"result":{"text":"yes"}}""");
        Encoding.UTF8.GetString(await asked).Should().Be("""{"text":"yes"}""");
    }

    [Fact]
    public async Task A_request_of_the_server_that_the_client_refuses_ends_with_its_error()
    {
        await using var server = new EchoServer();
        var asked = server.Connection.Outgoing.SendAsync("ask", new EchoText("?"), EchoJson.Default.EchoText);
        var request = await server.ReceiveAsync();
        await server.SendAsync($$$"""{"id":{{{request["id"]}}},"error":{"code":-32601,"message":"no such method"}}""");
        (await asked.Invoking(answer => answer).Should().ThrowAsync<RpcException>()).WithMessage("*no such method*");
    }

    private static int? CodeOf(JsonNode answer) => (int?)answer["error"]?["code"];
}
