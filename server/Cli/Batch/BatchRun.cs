using System.Runtime.ExceptionServices;

namespace InterviewGuide.Cli.Batch;

/// <summary>Works on many files with several workers and passes on what they say in the order of the files.</summary>
internal static class BatchRun
{
    private const int FilesAhead = 32;

    /// <summary>Works on the files 0 to <paramref name="count"/> - 1.</summary>
    /// <param name="count">Number of files.</param>
    /// <param name="jobs">Most workers at a time.</param>
    /// <param name="work">Makes one worker's function, which gets a file's number and the outcome to fill.</param>
    /// <param name="write">Takes each outcome, in order, by one thread at a time.</param>
    public static void Run(int count, int jobs, Func<Action<int, FileOutcome>> work, Action<FileOutcome> write)
    {
        jobs = Math.Clamp(jobs, 1, Math.Max(count, 1));
        var queue = new OrderedQueue(count, jobs * FilesAhead, write);
        ExceptionDispatchInfo? failure = null;
        void Worker()
        {
            try
            {
                var process = work();
                for (int number; (number = queue.Take(out var outcome)) >= 0;)
                {
                    process(number, outcome);
                    queue.Finish(number, outcome);
                }
            }
            catch (Exception exception)
            {
                // The first failure ends the run, on the thread that started it.
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
                queue.Stop();
            }
        }
        var helpers = new Thread[jobs - 1];
        for (var i = 0; i < helpers.Length; i++)
        {
            helpers[i] = new Thread(Worker) { IsBackground = true, Name = "lint" };
            helpers[i].Start();
        }
        Worker();
        foreach (var helper in helpers) helper.Join();
        failure?.Throw();
    }
}
