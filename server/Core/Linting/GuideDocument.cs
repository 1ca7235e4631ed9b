using InterviewGuide.Text;

namespace InterviewGuide.Linting;

/// <summary>A guide to lint: its text and how it is written.</summary>
/// <param name="Path">Path or URI by which includes are resolved and which outputs show; not read by the linter.</param>
/// <param name="Source">The text, without byte order mark.</param>
/// <param name="Format">Which front end reads it.</param>
public sealed record GuideDocument(string Path, SourceText Source, GuideFormat Format);

/// <summary>How a guide is written.</summary>
public enum GuideFormat : byte
{
    /// <summary>The guide language (<c>.guide</c>, <c>.leitfaden</c>).</summary>
    Guide,
    Markdown,
}
