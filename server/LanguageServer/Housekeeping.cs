namespace InterviewGuide.LanguageServer;

/// <summary>
/// Collects garbage right behind what was sent, when nobody waits for anything: a collection in the middle of a
/// keystroke's work would be felt. Each version of a large guide leaves the one before as garbage.
/// </summary>
internal sealed class Housekeeping
{
    /// <summary>Bytes that may be allocated until it is worth the trouble.</summary>
    private const long Enough = 6 * 1024 * 1024;

    /// <summary>What survives a few collections of the young is most likely garbage by now, too.</summary>
    private const int YoungBetweenFull = 12;

    private long allocated;
    private int young;

    /// <summary>Collects where enough has come together since the last time.</summary>
    public void Collect()
    {
        var now = GC.GetTotalAllocatedBytes();
        if (now - allocated < Enough) return;
        allocated = now;
        var isFull = ++young > YoungBetweenFull;
        if (isFull) young = 0;
        GC.Collect(isFull ? GC.MaxGeneration : 0, GCCollectionMode.Forced, blocking: true);
    }
}
