namespace InterviewGuide.Workspace.Files;

/// <summary>Paths as seen from a folder.</summary>
public static class FolderPath
{
    /// <summary>True where <paramref name="path"/> is <paramref name="folder"/> or lies in it; both full paths.</summary>
    public static bool Holds(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>The part of <paramref name="path"/> below <paramref name="folder"/>, or the path without its root where it lies elsewhere; with <c>/</c> between names.</summary>
    public static string Below(string folder, string path)
    {
        var length = !Holds(folder, path) ? (Path.GetPathRoot(path)?.Length ?? 0)
            : path.Length == folder.Length ? path.Length
            : Path.EndsInDirectorySeparator(folder) ? folder.Length : folder.Length + 1;
        return Slashes(path[length..]);
    }

    /// <summary>The path as people and reports see it: below the working folder relative to it, elsewhere whole; with <c>/</c> between names.</summary>
    public static string Shown(string workingFolder, string path) =>
        Holds(workingFolder, path) && path.Length > workingFolder.Length ? Below(workingFolder, path) : Slashes(path);

    private static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
