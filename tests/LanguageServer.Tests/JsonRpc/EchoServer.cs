using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Tests.JsonRpc;

/// <summary>A connection whose methods repeat what they get, and the raw bytes on its other side.</summary>
internal sealed class EchoServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly Pipe toServer = new(new PipeOptions(pauseWriterThreshold: 0, useSynchronizationContext: false));
    private readonly Pipe fromServer = new(new PipeOptions(pauseWriterThreshold: 0, useSynchronizationContext: false));
    private readonly JsonRpcConnection connection;
    private readonly MessageReader answers;
    private readonly Task running;

    public EchoServer()
    {
        var methods = new MethodTable();
        methods.OnRequest("echo", EchoJson.Default.EchoText, EchoJson.Default.EchoText, (text, _) => Task.FromResult(text));
        methods.OnRequest("hold", EchoJson.Default.EchoText, EchoJson.Default.EchoText, HoldAsync);
        methods.OnRequest("stubborn", EchoJson.Default.EchoText, EchoJson.Default.EchoText, (text, _) => Stubborn.Task.ContinueWith(_ => text, TaskScheduler.Default));
        methods.OnRequest("fail", EchoJson.Default.EchoText, EchoJson.Default.EchoText, (_, _) => throw new InvalidOperationException("broken"));
        methods.OnRequest("refuse", EchoJson.Default.EchoText, EchoJson.Default.EchoText, (_, _) => throw new RpcException(ErrorCode.RequestFailed, "not today"));
        methods.OnNotification("note", static () => EchoJson.Default.EchoText, text => Noted.Enqueue(text.Text));
        methods.OnNotification("failing", static () => EchoJson.Default.EchoText, _ => throw new InvalidOperationException("broken"));
        connection = new JsonRpcConnection(toServer.Reader, new MessageWriter(fromServer.Writer.AsStream()), methods) { OnProblem = Problems.Enqueue };
        answers = new MessageReader(fromServer.Reader, int.MaxValue);
        running = Task.Run(connection.RunAsync);
    }

    public JsonRpcConnection Connection => connection;
    public ConcurrentQueue<string> Noted { get; } = new();
    public ConcurrentQueue<string> Problems { get; } = new();
    public TaskCompletionSource Held { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    public TaskCompletionSource HandlerWasCancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    public TaskCompletionSource Stubborn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static byte[] Framed(string json) => [.. Encoding.ASCII.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n"), .. Encoding.UTF8.GetBytes(json)];

    public static string Echo(string id, string text) => $$$"""{"jsonrpc":"2.0","id":{{{id}}},"method":"echo","params":{"text":{{{JsonSerializer.Serialize(text, EchoJson.Default.String)}}}}}""";

    public async Task SendBytesAsync(ReadOnlyMemory<byte> bytes) => await toServer.Writer.WriteAsync(bytes);

    public Task SendAsync(string json) => SendBytesAsync(Framed(json));

    public async Task<JsonNode> ReceiveAsync()
    {
        var frame = await answers.ReadAsync().AsTask().WaitAsync(Patience);
        frame.Kind.Should().Be(FrameKind.Message, "the server should have answered");
        return JsonNode.Parse(Encoding.UTF8.GetString(System.Buffers.BuffersExtensions.ToArray(frame.Body)))
            ?? throw new InvalidOperationException("null is no message");
    }

    /// <summary>Sends a request that can be answered, and takes its answer as proof that the server lives and has nothing else to say.</summary>
    public async Task ShouldStillAnswerAsync()
    {
        await SendAsync(Echo("\"alive\"", "still here"));
        var answer = await ReceiveAsync();
        ((string?)answer["id"]).Should().Be("alive");
        ((string?)answer["result"]?["text"]).Should().Be("still here");
    }

    public async ValueTask DisposeAsync()
    {
        await toServer.Writer.CompleteAsync();
        await running.WaitAsync(Patience);
        await connection.CloseAsync();
        await fromServer.Writer.CompleteAsync();
        var rest = await answers.ReadAsync().AsTask().WaitAsync(Patience);
        rest.Kind.Should().Be(FrameKind.End, "no message should have been left unread");
    }

    private async Task<EchoText> HoldAsync(EchoText text, CancellationToken cancellation)
    {
        Held.TrySetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            HandlerWasCancelled.TrySetResult();
            throw;
        }
        return text;
    }
}

internal sealed record EchoText(string Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EchoText))]
internal sealed partial class EchoJson : JsonSerializerContext;
