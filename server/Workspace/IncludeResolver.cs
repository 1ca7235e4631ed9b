using InterviewGuide.Syntax;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Workspace;

/// <summary>Reads included files, inside the folder that a guide belongs to only.</summary>
/// <param name="workspaceFolder">Full path of the folder that no include leads out of.</param>
public sealed class IncludeResolver(string workspaceFolder) : IIncludeResolver
{
    private readonly string realFolder = RealPath.Of(workspaceFolder);

    /// <inheritdoc/>
    public IncludedText? Read(string from, string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal)) return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(from, workspaceFolder)) ?? workspaceFolder;
        var real = RealPath.Of(Path.GetFullPath(path.Replace('\\', '/'), folder));
        if (!FolderPath.Holds(realFolder, real)) return null;
        return new FileReader().Read(real, out var text) is null ? new IncludedText(real, new SourceText(text.Text)) : null;
    }
}
