using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Gives the guides that <c>Include:</c> lines point to. File access lives in the implementation.</summary>
public interface IIncludeResolver
{
    /// <summary>Reads the guide that <paramref name="path"/> points to, as written in the guide named <paramref name="from"/>; null where there is none.</summary>
    IncludedText? Read(string from, string path);
}

/// <summary>A guide that was read for an <c>Include:</c> line.</summary>
/// <param name="Name">A name that is equal for the same file however it was written.</param>
/// <param name="Text">Its text.</param>
public sealed record IncludedText(string Name, SourceText Text);
