using System.IO.Pipelines;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>
/// Reads a stream in two threads that take turns. Messages are handled on the thread that read them; the work that they
/// lead to is done there, too, while the other thread reads on. So nobody who types waits for a thread to be woken, and
/// the server always listens.
/// </summary>
internal sealed class InputReader
{
    private const int ChunkSize = 64 * 1024;

    private static readonly PipeOptions Options = new(
        readerScheduler: PipeScheduler.Inline, minimumSegmentSize: ChunkSize, useSynchronizationContext: false);

    private readonly Stream source;
    private readonly Pipe pipe = new(Options);
    private readonly SemaphoreSlim turn = new(1);
    private volatile int handlingThread;
    private Action? deferred;
    private bool hasEnded;
    private bool hasOther;

    /// <summary>Starts to read.</summary>
    public InputReader(Stream source)
    {
        this.source = source;
        StartThread();
    }

    /// <summary>What came.</summary>
    public PipeReader Bytes => pipe.Reader;

    /// <summary>Has work done behind the handling of what was read; elsewhere at once, where it does not come from a message. Of such work there may be one at a time.</summary>
    public void Defer(Action work)
    {
        if (handlingThread == Environment.CurrentManagedThreadId) deferred = work;
        // The local queue may be busy with requests; nobody should wait for diagnostics behind them.
        else ThreadPool.UnsafeQueueUserWorkItem(static work => work(), work, preferLocal: false);
    }

    private void StartThread() => new Thread(TakeTurns) { IsBackground = true }.Start();

    private void TakeTurns()
    {
        while (true)
        {
            turn.Wait();
            var work = ReadUntilDeferred();
            if (work is not null && !hasOther)
            {
                hasOther = true;
                StartThread();
            }
            turn.Release();
            if (work is null) return;
            work();
        }
    }

    /// <summary>Reads until there is work to be done; null where nothing more will come.</summary>
    private Action? ReadUntilDeferred()
    {
        while (!hasEnded && deferred is null)
        {
            if (ReadChunk()) continue;
            hasEnded = true;
            pipe.Writer.Complete();
        }
        var work = deferred;
        deferred = null;
        return work;
    }

    private bool ReadChunk()
    {
        try
        {
            var count = source.Read(pipe.Writer.GetMemory(ChunkSize).Span);
            pipe.Writer.Advance(count);
            return count > 0 && Handle();
        }
        catch (IOException)
        {
            // The client is gone: the same as the end of the stream.
            return false;
        }
    }

    private bool Handle()
    {
        handlingThread = Environment.CurrentManagedThreadId;
        var flushed = pipe.Writer.FlushAsync();
        handlingThread = 0;
        // Where answers are not taken in, nothing more is read.
        var result = flushed.IsCompleted ? flushed.Result : flushed.AsTask().GetAwaiter().GetResult();
        return !result.IsCompleted;
    }
}
