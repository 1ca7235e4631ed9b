namespace InterviewGuide.Workspace.Files;

/// <summary>Writes files that do not exist yet.</summary>
public static class NewFile
{
    /// <summary>Writes a file unless there is one with this name.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="content">What it is to hold.</param>
    /// <returns>The problem that kept it from being written, or null.</returns>
    public static Problem? Write(string path, ReadOnlySpan<byte> content)
    {
        if (Directory.Exists(path)) return new Problem("file.is-folder", path);
        if (Path.Exists(path)) return new Problem("write.exists", path);
        try
        {
            // Somebody else may have been quicker: creating decides.
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(content);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return new Problem("write.no-permission", path);
        }
        catch (DirectoryNotFoundException)
        {
            return new Problem("write.no-folder", path);
        }
        catch (IOException exception)
        {
            return new Problem("write.failed", path, exception.Message);
        }
    }
}
