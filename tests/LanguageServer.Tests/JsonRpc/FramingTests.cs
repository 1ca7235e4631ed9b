using System.Text;

namespace InterviewGuide.LanguageServer.Tests.JsonRpc;

public sealed class FramingTests
{
    private const string Umlauts = "Wie läuft's? 👩‍👩‍👧 𝄞";

    [Fact]
    public async Task A_message_may_be_split_at_every_byte()
    {
        var message = EchoServer.Framed(EchoServer.Echo("1", Umlauts));
        await using var server = new EchoServer();
        for (var split = 1; split < message.Length; split++)
        {
            await server.SendBytesAsync(message.AsMemory(0, split));
            await Task.Yield();
            await server.SendBytesAsync(message.AsMemory(split));
            ((string?)(await server.ReceiveAsync())["result"]?["text"]).Should().Be(Umlauts);
        }
    }

    [Fact]
    public async Task A_message_may_come_byte_by_byte()
    {
        await using var server = new EchoServer();
        foreach (var part in EchoServer.Framed(EchoServer.Echo("1", Umlauts))) await server.SendBytesAsync(new[] { part });
        ((string?)(await server.ReceiveAsync())["result"]?["text"]).Should().Be(Umlauts);
    }

    [Theory]
    [InlineData("content-length: {0}\r\n\r\n")]
    [InlineData("CONTENT-LENGTH:{0}\r\n\r\n")]
    [InlineData("Content-Length:   {0}  \r\n\r\n")]
    [InlineData("Content-Length: {0}\n\n")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: {0}\r\n\r\n")]
    [InlineData("Content-Length: {0}\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\nX-Other: 1\r\n\r\n")]
    public async Task Headers_may_be_written_in_any_case_and_order(string header)
    {
        await using var server = new EchoServer();
        var body = EchoServer.Echo("7", "ä");
        await server.SendBytesAsync(Encoding.UTF8.GetBytes(string.Format(header, Encoding.UTF8.GetByteCount(body)) + body));
        ((string?)(await server.ReceiveAsync())["result"]?["text"]).Should().Be("ä");
    }

    [Fact]
    public async Task Many_messages_may_come_at_once()
    {
        await using var server = new EchoServer();
        var bytes = Enumerable.Range(0, 1000).SelectMany(i => EchoServer.Framed(EchoServer.Echo(i.ToString(), "x" + i))).ToArray();
        await server.SendBytesAsync(bytes);
        var ids = new HashSet<int>();
        for (var i = 0; i < 1000; i++) ids.Add((int?)(await server.ReceiveAsync())["id"] ?? -1);
        ids.Should().HaveCount(1000);
    }

    [Theory]
    [InlineData("rubbish without any header\r\n\r\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("{\"jsonrpc\":\"2.0\"}")]
    [InlineData("Content-Length: many\r\n\r\n{}")]
    [InlineData("Content-Length: -5\r\n\r\n{}")]
    [InlineData("Content-Length: \r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999999999999999999\r\n\r\n{}")]
    [InlineData("Content-Type: text\r\n\r\n{}")]
    [InlineData("cccCcontent-content-lengtContent-Lengt")]
    [InlineData("\0\u0001\u0002 \uFFFD\r\n")]
    public async Task Bytes_that_are_no_message_are_refused_once_and_survived(string garbage)
    {
        await using var server = new EchoServer();
        await server.SendBytesAsync(Encoding.UTF8.GetBytes(garbage + "\r\n"));
        await server.SendAsync(EchoServer.Echo("1", "after"));
        var refusal = await server.ReceiveAsync();
        ((int?)refusal["error"]?["code"]).Should().Be(-32700);
        refusal.AsObject().Should().ContainKey("id").WhoseValue.Should().BeNull();
        ((string?)(await server.ReceiveAsync())["result"]?["text"]).Should().Be("after");
    }

    [Fact]
    public async Task Endless_garbage_is_not_kept()
    {
        await using var server = new EchoServer();
        var garbage = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("Content-Length:x cC", 4000)));
        for (var i = 0; i < 100; i++) await server.SendBytesAsync(garbage);
        ((int?)(await server.ReceiveAsync())["error"]?["code"]).Should().Be(-32700);
        await server.SendBytesAsync("\n"u8.ToArray());
        await server.ShouldStillAnswerAsync();
    }

    [Fact]
    public async Task A_length_that_is_too_short_costs_that_message_only()
    {
        await using var server = new EchoServer();
        var body = EchoServer.Echo("1", "cut");
        await server.SendBytesAsync(Encoding.UTF8.GetBytes($"Content-Length: {body.Length - 4}\r\n\r\n{body}"));
        await server.SendAsync(EchoServer.Echo("2", "whole"));
        ((int?)(await server.ReceiveAsync())["error"]?["code"]).Should().Be(-32700);
        ((int?)(await server.ReceiveAsync())["error"]?["code"]).Should().Be(-32700, "the rest is no header");
        ((int?)(await server.ReceiveAsync())["id"]).Should().Be(2);
    }

    [Fact]
    public async Task A_length_that_is_too_long_costs_the_message_and_the_next_one()
    {
        await using var server = new EchoServer();
        var body = EchoServer.Echo("1", "long");
        await server.SendBytesAsync(Encoding.UTF8.GetBytes($"Content-Length: {body.Length + 8}\r\n\r\n{body}"));
        await server.SendAsync(EchoServer.Echo("2", "swallowed"));
        ((int?)(await server.ReceiveAsync())["error"]?["code"]).Should().Be(-32700);
        ((int?)(await server.ReceiveAsync())["error"]?["code"]).Should().Be(-32700);
        await server.ShouldStillAnswerAsync();
    }

    [Fact]
    public async Task An_announced_length_of_64_megabytes_is_refused_without_being_kept()
    {
        await using var server = new EchoServer();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await server.SendBytesAsync("Content-Length: 67108864\r\n\r\n"u8.ToArray());
        ((string?)(await server.ReceiveAsync())["error"]?["message"]).Should().Contain("too long");
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(8 * 1024 * 1024);
        await server.ShouldStillAnswerAsync();
    }

    [Fact]
    public async Task A_message_of_64_megabytes_is_passed_over()
    {
        await using var server = new EchoServer();
        await server.SendBytesAsync("Content-Length: 67108864\r\n\r\n"u8.ToArray());
        ((int?)(await server.ReceiveAsync())["error"]?["code"]).Should().Be(-32700);
        var chunk = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("some text of a guide. ", 1024 * 1024 / 22 + 1))[..(1024 * 1024)]);
        for (var i = 0; i < 64; i++) await server.SendBytesAsync(chunk);
        await server.ShouldStillAnswerAsync();
    }

    [Fact]
    public async Task A_text_that_looks_like_a_header_does_not_confuse_the_reader()
    {
        await using var server = new EchoServer();
        await server.SendBytesAsync("lost\r\n"u8.ToArray());
        await server.SendAsync(EchoServer.Echo("1", "Content-Length: 3\r\n\r\n{}"));
        ((int?)(await server.ReceiveAsync())["error"]?["code"]).Should().Be(-32700);
        ((string?)(await server.ReceiveAsync())["result"]?["text"]).Should().Be("Content-Length: 3\r\n\r\n{}");
    }

    [Fact]
    public async Task The_stream_may_end_inside_a_message()
    {
        await using var server = new EchoServer();
        await server.SendBytesAsync("Content-Length: 500\r\n\r\n{\"jsonrpc\""u8.ToArray());
    }
}
