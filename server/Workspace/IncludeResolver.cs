using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Workspace;

/// <summary>Reads included files, inside the folder that a guide belongs to only.</summary>
/// <param name="workspaceFolder">Full path of the folder that no include leads out of.</param>
public sealed class IncludeResolver(string workspaceFolder) : IIncludeResolver
{
    private readonly string realFolder = RealPath.Of(workspaceFolder);

    /// <inheritdoc/>
    public IncludedFile Resolve(string fromPath, string path)
    {
        ArgumentNullException.ThrowIfNull(fromPath);
        var folder = Path.GetDirectoryName(Path.GetFullPath(fromPath, workspaceFolder)) ?? workspaceFolder;
        if (path.Contains('\0', StringComparison.Ordinal)) return new IncludedFile(path, null);
        var full = Path.GetFullPath(path.Replace('\\', '/'), folder);
        var real = RealPath.Of(full);
        if (!FolderPath.Holds(realFolder, real)) return new IncludedFile(real, null);
        return new FileReader().Read(real, out var text) is null
            ? new IncludedFile(real, new SourceText(text.Text))
            : new IncludedFile(real, null);
    }
}
