namespace InterviewGuide.Testing;

/// <summary>Finds files of the repository, and of the folder <c>shared</c> that may lie beside it.</summary>
internal static class RepositoryFolder
{
    /// <summary>Full path of the repository's root.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Full path of <c>$GUIDE_SHARED</c>, or of the nearest folder <c>shared</c> above the repository; null where there is none.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>Full path of a file or folder of the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "InterviewGuideLsp.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException("The tests run outside of the repository: InterviewGuideLsp.sln is in no folder above " + from);
    }

    private static string? FindShared()
    {
        if (Environment.GetEnvironmentVariable("GUIDE_SHARED") is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(Root).Parent; folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(shared)) return shared;
        }
        return null;
    }
}
