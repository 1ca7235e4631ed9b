using System.Diagnostics;

namespace InterviewGuide.Cli;

/// <summary>Shows on a terminal how far a long run is; silent for short ones.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private const string ClearLine = "\r\u001b[2K";

    private readonly Session session;
    private readonly int count;
    private readonly long start = Stopwatch.GetTimestamp();
    private long shownAt;
    private int done;
    private bool visible;

    private Progress(Session session, int count)
    {
        this.session = session;
        this.count = count;
    }

    /// <summary>Progress over a number of files, or null where nobody watches or the results themselves run over the screen.</summary>
    public static Progress? Start(Session session, int count) =>
        session.Environment is { ErrorIsTerminal: true, OutputIsTerminal: false } ? new Progress(session, count) : null;

    /// <summary>One more file is done.</summary>
    public void Step()
    {
        done++;
        if (Stopwatch.GetElapsedTime(start) < Patience || Stopwatch.GetElapsedTime(shownAt) < Interval) return;
        shownAt = Stopwatch.GetTimestamp();
        visible = true;
        session.Environment.Error.Write(ClearLine + session.Text("progress", done, count));
    }

    /// <summary>Makes room for a message.</summary>
    public void Pause()
    {
        if (visible) session.Environment.Error.Write(ClearLine);
        visible = false;
    }

    /// <inheritdoc/>
    public void Dispose() => Pause();
}
