using System.Text;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Tests.JsonRpc;

public sealed class MessageTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("9007199254740993")]
    [InlineData("\"1\"")]
    [InlineData("\"Ümlaut \\\"x\\\"\"")]
    [InlineData("\"\"")]
    public async Task An_id_may_be_a_number_or_a_string_and_comes_back_as_it_was(string id)
    {
        await using var server = new EchoServer();
        await server.SendAsync(EchoServer.Echo(id, "x"));
        (await server.ReceiveAsync())["id"]?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Should().Be(id);
    }

    [Theory]
    [InlineData("{", ErrorCode.ParseError)]
    [InlineData("", ErrorCode.ParseError)]
    [InlineData("nonsense", ErrorCode.ParseError)]
    [InlineData("{\"method\":\"note\"} {}", ErrorCode.ParseError)]
    [InlineData("[]", ErrorCode.InvalidRequest)]
    [InlineData("[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"echo\"}]", ErrorCode.InvalidRequest)]
    [InlineData("null", ErrorCode.InvalidRequest)]
    [InlineData("{}", ErrorCode.InvalidRequest)]
    [InlineData("{\"id\":null,\"method\":\"echo\"}", ErrorCode.InvalidRequest)]
    [InlineData("{\"id\":{},\"method\":\"echo\"}", ErrorCode.InvalidRequest)]
    [InlineData("{\"id\":true,\"method\":\"echo\"}", ErrorCode.InvalidRequest)]
    [InlineData("{\"method\":5}", ErrorCode.InvalidRequest)]
    [InlineData("{\"result\":5}", ErrorCode.InvalidRequest)]
    public async Task What_is_no_request_is_refused_with_the_right_code(string body, int code)
    {
        await using var server = new EchoServer();
        await server.SendAsync(body);
        var answer = await server.ReceiveAsync();
        ((int?)answer["error"]?["code"]).Should().Be(code);
        answer["id"].Should().BeNull();
        await server.ShouldStillAnswerAsync();
    }

    [Fact]
    public async Task A_message_that_nests_without_end_is_refused()
    {
        await using var server = new EchoServer();
        await server.SendAsync("{\"method\":\"note\",\"params\":" + new string('[', 100_000));
        ((int?)(await server.ReceiveAsync())["error"]?["code"]).Should().Be(ErrorCode.ParseError);
        await server.ShouldStillAnswerAsync();
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_refused()
    {
        await using var server = new EchoServer();
        byte[] body = [.. "{\"id\":1,\"method\":\"echo\",\"params\":{\"text\":\""u8, 0xC3, 0x28, 0xFF, .. "\"}}"u8];
        await server.SendBytesAsync(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        await server.SendBytesAsync(body);
        ((int?)(await server.ReceiveAsync())["error"]?["code"]).Should().BeOneOf(ErrorCode.ParseError, ErrorCode.InvalidParams);
        await server.ShouldStillAnswerAsync();
    }

    [Theory]
    [InlineData("{\"id\":1,\"method\":\"nothing\"}", ErrorCode.MethodNotFound)]
    [InlineData("{\"id\":1,\"method\":\"$/nothing\"}", ErrorCode.MethodNotFound)]
    [InlineData("{\"id\":1,\"method\":\"echo\",\"params\":[1]}", ErrorCode.InvalidParams)]
    [InlineData("{\"id\":1,\"method\":\"echo\",\"params\":{\"text\":5}}", ErrorCode.InvalidParams)]
    [InlineData("{\"id\":1,\"method\":\"echo\",\"params\":null}", ErrorCode.InvalidParams)]
    [InlineData("{\"id\":1,\"method\":\"fail\",\"params\":{}}", ErrorCode.InternalError)]
    [InlineData("{\"id\":1,\"method\":\"refuse\",\"params\":{}}", ErrorCode.RequestFailed)]
    public async Task A_request_that_cannot_be_met_gets_one_error_answer(string request, int code)
    {
        await using var server = new EchoServer();
        await server.SendAsync(request);
        var answer = await server.ReceiveAsync();
        ((int?)answer["id"]).Should().Be(1);
        ((int?)answer["error"]?["code"]).Should().Be(code);
        await server.ShouldStillAnswerAsync();
    }

    [Theory]
    [InlineData("{\"method\":\"nothing\"}")]
    [InlineData("{\"method\":\"$/setTrace\",\"params\":{\"value\":\"off\"}}")]
    [InlineData("{\"method\":\"note\",\"params\":17}")]
    [InlineData("{\"method\":\"failing\",\"params\":{}}")]
    [InlineData("{\"method\":\"$/cancelRequest\"}")]
    [InlineData("{\"method\":\"$/cancelRequest\",\"params\":{\"id\":[]}}")]
    [InlineData("{\"method\":\"$/cancelRequest\",\"params\":{\"id\":\"never sent\"}}")]
    [InlineData("{\"id\":44,\"result\":null}")]
    [InlineData("{\"id\":\"x\",\"error\":{\"code\":1,\"message\":\"\"}}")]
    public async Task Notifications_and_stray_answers_get_no_answer(string message)
    {
        await using var server = new EchoServer();
        await server.SendAsync(message);
        await server.ShouldStillAnswerAsync();
    }

    [Fact]
    public async Task Members_in_any_order_and_unknown_ones_are_fine()
    {
        await using var server = new EchoServer();
        await server.SendAsync("{\"params\":{\"later\":[{}],\"text\":\"x\"},\"extra\":{\"a\":[1,2]},\"method\":\"echo\",\"id\":1}");
        ((string?)(await server.ReceiveAsync())["result"]?["text"]).Should().Be("x");
    }

    [Fact]
    public async Task Notifications_are_handled_in_order()
    {
        await using var server = new EchoServer();
        for (var i = 0; i < 500; i++) await server.SendAsync($$$"""{"method":"note","params":{"text":"{{{i}}}"}}""");
        await server.ShouldStillAnswerAsync();
        server.Noted.Should().Equal(Enumerable.Range(0, 500).Select(i => i.ToString()));
    }

    [Fact]
    public async Task A_fault_in_a_notification_is_told_to_the_log()
    {
        await using var server = new EchoServer();
        await server.SendAsync("{\"method\":\"failing\",\"params\":{}}");
        await server.ShouldStillAnswerAsync();
        server.Problems.Should().ContainSingle().Which.Should().Contain("broken");
    }
}
