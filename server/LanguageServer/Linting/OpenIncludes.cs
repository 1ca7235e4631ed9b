using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.Syntax;

namespace InterviewGuide.LanguageServer.Linting;

/// <summary>Reads included guides: as they are in the editor where they are open, else from their files.</summary>
/// <param name="openFiles">Gives the reader of files; called only where something is included.</param>
/// <param name="documents">What is open in the editor.</param>
internal sealed class OpenIncludes(Func<IIncludeResolver> openFiles, IReadOnlyDictionary<string, OpenDocument> documents) : IIncludeResolver
{
    private readonly HashSet<string> names = [];
    private IIncludeResolver? files;

    /// <summary>Full paths of the files that were asked for: those that were read, and those that are not there yet.</summary>
    public IReadOnlySet<string> Names => names;

    /// <summary>True once anything was asked for, found or not.</summary>
    public bool WasAsked => files is not null;

    /// <inheritdoc/>
    public IncludedText? Read(string from, string path)
    {
        files ??= openFiles();
        var found = files.Read(from, path);
        names.Add(found?.Name ?? Path.GetFullPath(path.Replace('\\', '/').Replace('\0', ' '), Path.GetDirectoryName(from) ?? from));
        if (found is null) return null;
        return documents.TryGetValue(DocumentUri.KeyOf(DocumentUri.OfPath(found.Name)), out var open) ? found with { Text = open.Text } : found;
    }
}
