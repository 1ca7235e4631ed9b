namespace InterviewGuide.Workspace.Files;

/// <summary>
/// Replaces a file as a whole or not at all: the new bytes go to a file beside it, which then takes its place. Mode
/// bits stay, a link keeps pointing where it points, and a file that somebody else changed meanwhile is left alone.
/// </summary>
public sealed class AtomicFile
{
    private const int DiskFullUnix = 28;
    private const int DiskFullWindows = unchecked((int)0x80070070);
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private readonly Func<FileStream, Stream> open;

    /// <summary>Writes to the file system.</summary>
    public AtomicFile() : this(stream => stream)
    {
    }

    // Tests put a stream between that fails as a full disk does.
    internal AtomicFile(Func<FileStream, Stream> open) => this.open = open;

    /// <summary>Makes <paramref name="path"/> hold <paramref name="content"/>, provided that it still holds <paramref name="expected"/>.</summary>
    /// <returns>The problem that kept the file as it was, or null.</returns>
    public Problem? Replace(string path, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> content)
    {
        string? temporary = null;
        try
        {
            var target = RealPath.Of(path);
            if (IsReadOnly(target)) return new Problem("write.read-only", path);
            temporary = Path.Combine(Path.GetDirectoryName(target) ?? ".", "." + Path.GetFileName(target) + "." + Path.GetRandomFileName());
            Write(temporary, target, content);
            if (!expected.SequenceEqual(File.ReadAllBytes(target))) return new Problem("write.changed-meanwhile", path);
            File.Move(temporary, target, overwrite: true);
            temporary = null;
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return new Problem("write.no-permission", path);
        }
        catch (IOException exception)
        {
            return exception.HResult is DiskFullUnix or DiskFullWindows
                ? new Problem("write.disk-full", path)
                : new Problem("write.failed", path, exception.Message);
        }
        finally
        {
            Remove(temporary);
        }
    }

    private void Write(string temporary, string target, ReadOnlySpan<byte> content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = File.GetUnixFileMode(target);
        using var file = new FileStream(temporary, options);
        using (var stream = open(file))
        {
            stream.Write(content);
            stream.Flush();
            file.Flush(flushToDisk: true);
        }
        // The mode given at creation is cut by the process's mask.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }

    // A superuser may write where no mode bit allows it; whoever took the bits away meant it all the same.
    private static bool IsReadOnly(string path) =>
        OperatingSystem.IsWindows()
            ? File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)
            : (File.GetUnixFileMode(path) & AnyWrite) == 0;

    private static void Remove(string? temporary)
    {
        if (temporary is null) return;
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first problem is the one to report; the name of what is left starts with a dot and the guide's name.
        }
    }
}
