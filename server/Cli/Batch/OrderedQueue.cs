namespace InterviewGuide.Cli.Batch;

/// <summary>
/// Hands out numbers 0, 1, 2, ... to several workers and passes their outcomes on in that order. No worker gets
/// further ahead of the slowest one than a fixed number of files, so memory does not grow with the number of files.
/// </summary>
internal sealed class OrderedQueue(int count, int window, Action<FileOutcome> write)
{
    private readonly object gate = new();
    private readonly FileOutcome?[] finished = new FileOutcome?[window];
    private readonly Stack<FileOutcome> free = new();
    private int nextToTake;
    private int nextToWrite;
    private bool writing;
    private bool stopped;

    /// <summary>The next number, and an empty outcome to fill; -1 where there is no more.</summary>
    public int Take(out FileOutcome outcome)
    {
        lock (gate)
        {
            while (nextToTake - nextToWrite >= window && !stopped) Monitor.Wait(gate);
            if (nextToTake >= count || stopped)
            {
                outcome = new FileOutcome();
                return -1;
            }
            if (!free.TryPop(out var used)) used = new FileOutcome();
            outcome = used;
            return nextToTake++;
        }
    }

    /// <summary>Gives back the outcome of a number, and writes all that are next in order.</summary>
    public void Finish(int number, FileOutcome outcome)
    {
        lock (gate)
        {
            finished[number % window] = outcome;
            if (writing) return;
            writing = true;
        }
        while (Next() is { } next)
        {
            write(next);
            next.Clear();
            lock (gate)
            {
                free.Push(next);
                nextToWrite++;
                Monitor.PulseAll(gate);
            }
        }
    }

    /// <summary>Hands out nothing more.</summary>
    public void Stop()
    {
        lock (gate)
        {
            stopped = true;
            Monitor.PulseAll(gate);
        }
    }

    private FileOutcome? Next()
    {
        lock (gate)
        {
            var slot = nextToWrite % window;
            var next = finished[slot];
            finished[slot] = null;
            if (next is null) writing = false;
            return next;
        }
    }
}
