using System.IO.Pipelines;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>
/// Reads a stream and has messages handled on the thread that read them. The work that they lead to is done there, too:
/// waking another thread would take as long as a small guide does. Where it takes long after all, or the client lets it
/// wait, another thread reads on, so that the server always listens.
/// </summary>
internal sealed class InputReader : IDisposable
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>Milliseconds between two looks at the work: what both of them see takes long.</summary>
    private const int LookEvery = 20;

    /// <summary>So many looks without anything new, and nobody types any more.</summary>
    private const int LooksUntilRest = 250;

    private static readonly PipeOptions Options = new(
        readerScheduler: PipeScheduler.Inline, minimumSegmentSize: ChunkSize, useSynchronizationContext: false);

    private readonly Stream source;
    private readonly Pipe pipe = new(Options);
    private readonly Timer watch;
    private volatile int handlingThread;
    private Action? deferred;
    // Even while somebody reads; odd while work is done, until its end or until somebody else reads.
    private int state;
    private int lastSeen;
    private int looksAtRest;
    private int isWatched;

    /// <summary>Starts to read.</summary>
    public InputReader(Stream source)
    {
        this.source = source;
        watch = new Timer(_ => Look());
        StartThread();
    }

    /// <summary>What came.</summary>
    public PipeReader Bytes => pipe.Reader;

    /// <summary>Has work done behind the handling of what was read; on another thread, where it does not come from a message. Of such work there may be one at a time.</summary>
    public void Defer(Action work)
    {
        if (handlingThread == Environment.CurrentManagedThreadId) deferred = work;
        // The local queue may be busy with requests; nobody should wait for diagnostics behind them.
        else ThreadPool.UnsafeQueueUserWorkItem(static work => work(), work, preferLocal: false);
    }

    /// <summary>Looks after the work no more.</summary>
    public void Dispose() => watch.Dispose();

    private void StartThread() => new Thread(ReadAll) { IsBackground = true }.Start();

    private void ReadAll()
    {
        while (ReadChunk())
        {
            if (deferred is not { } work) continue;
            deferred = null;
            var atWork = Interlocked.Increment(ref state);
            if (Volatile.Read(ref isWatched) == 0) Watch();
            work();
            if (Interlocked.CompareExchange(ref state, atWork + 1, atWork) != atWork) return;
        }
        pipe.Writer.Complete();
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
#pragma warning disable RS0030 // This thread does nothing but read, so nobody else waits with it.
        var result = flushed.IsCompleted ? flushed.Result : flushed.AsTask().GetAwaiter().GetResult();
#pragma warning restore RS0030
        return !result.IsCompleted;
    }

    private void Watch()
    {
        if (Interlocked.Exchange(ref isWatched, 1) == 0) LookAgain();
    }

    private void LookAgain()
    {
        try
        {
            watch.Change(LookEvery, Timeout.Infinite);
        }
        catch (ObjectDisposedException)
        {
            // The server ends while something is still being worked on.
        }
    }

    private void Look()
    {
        var seen = Volatile.Read(ref state);
        if (seen != lastSeen) looksAtRest = 0;
        else if (seen % 2 != 0 && Interlocked.CompareExchange(ref state, seen + 1, seen) == seen) StartThread();
        lastSeen = seen;
        if (++looksAtRest < LooksUntilRest)
        {
            LookAgain();
            return;
        }
        Interlocked.Exchange(ref isWatched, 0);
        if (Volatile.Read(ref state) != seen) Watch();
    }
}
