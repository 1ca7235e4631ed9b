using InterviewGuide.Text;

namespace InterviewGuide.Model;

/// <summary>Gives the text of another file that a guide includes. Implemented outside of Core, which reads no files.</summary>
public interface IIncludeResolver
{
    /// <summary>Reads <paramref name="path"/> as written in the guide at <paramref name="fromPath"/>.</summary>
    IncludedFile Resolve(string fromPath, string path);
}

/// <summary>An included file, or why it could not be read.</summary>
/// <param name="Path">A path that names the file uniquely, for finding circles.</param>
/// <param name="Source">Its text, or null where it could not be read.</param>
public sealed record IncludedFile(string Path, SourceText? Source);
