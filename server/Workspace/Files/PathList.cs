using System.Text;

namespace InterviewGuide.Workspace.Files;

/// <summary>Lists of paths as other programs print them: one a line, or with NUL between them.</summary>
public static class PathList
{
    /// <summary>Reads a list from a file.</summary>
    /// <returns>The problem that kept it from being read, or null.</returns>
    public static Problem? Read(string file, List<string> paths)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read);
            Read(stream, paths);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileReader.ProblemOf(exception, file);
        }
    }

    /// <summary>Reads a list from a stream.</summary>
    public static void Read(Stream stream, List<string> paths)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        paths.AddRange(reader.ReadToEnd().Split(['\n', '\r', '\0'], StringSplitOptions.RemoveEmptyEntries));
    }
}
