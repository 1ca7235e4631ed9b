using System.IO.Pipelines;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>
/// A transport over two streams, such as standard input and output. Messages are handled on the thread that reads;
/// what is sent is written by another, so that a client that is slow to read does not keep the server from listening.
/// </summary>
internal sealed class StreamTransport : IDuplexPipe
{
    private const int ChunkSize = 64 * 1024;
    private const long MostUnsent = 16 * 1024 * 1024;

    private static readonly PipeOptions InputOptions = new(
        readerScheduler: PipeScheduler.Inline, minimumSegmentSize: ChunkSize, useSynchronizationContext: false);

    private static readonly PipeOptions OutputOptions = new(
        pauseWriterThreshold: MostUnsent, resumeWriterThreshold: MostUnsent / 2, minimumSegmentSize: ChunkSize, useSynchronizationContext: false);

    private readonly Pipe input = new(InputOptions);
    private readonly Pipe output = new(OutputOptions);

    /// <summary>Starts to read and write.</summary>
    /// <param name="source">What the client sends.</param>
    /// <param name="target">Where it listens.</param>
    /// <param name="onSent">Called whenever all that there was to send has been written.</param>
    public StreamTransport(Stream source, Stream target, Action? onSent = null)
    {
        Written = Task.Run(() => WriteAsync(target, onSent));
        _ = Task.Factory.StartNew(() => ReadAsync(source), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public PipeReader Input => input.Reader;

    /// <inheritdoc/>
    public PipeWriter Output => output.Writer;

    /// <summary>Ends when all that was sent before <see cref="Output"/> was completed has been written.</summary>
    public Task Written { get; }

    private async Task ReadAsync(Stream source)
    {
        try
        {
            while (true)
            {
                var count = source.Read(input.Writer.GetMemory(ChunkSize).Span);
                if (count == 0) break;
                input.Writer.Advance(count);
                var flushed = await input.Writer.FlushAsync().ConfigureAwait(false);
                if (flushed.IsCompleted) break;
            }
        }
        catch (IOException)
        {
            // The client is gone: the same as the end of the stream.
        }
        await input.Writer.CompleteAsync().ConfigureAwait(false);
    }

    private async Task WriteAsync(Stream target, Action? onSent)
    {
        try
        {
            while (true)
            {
                var result = await output.Reader.ReadAsync().ConfigureAwait(false);
                foreach (var segment in result.Buffer) target.Write(segment.Span);
                target.Flush();
                output.Reader.AdvanceTo(result.Buffer.End);
                if (result.IsCompleted) break;
                onSent?.Invoke();
            }
        }
        catch (IOException)
        {
            // The client does not listen any more. Nothing can be told to it.
        }
        await output.Reader.CompleteAsync().ConfigureAwait(false);
    }
}
