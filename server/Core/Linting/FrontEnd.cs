using InterviewGuide.Model;

namespace InterviewGuide.Linting;

/// <summary>Reads a document into a guide with the front end of its format.</summary>
internal static class FrontEnd
{
    public static Guide Read(GuideDocument document, LintConfiguration configuration, IIncludeResolver? includes) =>
        throw new NotSupportedException("No front end yet.");
}
