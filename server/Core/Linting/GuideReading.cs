using InterviewGuide.Model;

namespace InterviewGuide.Linting;

/// <summary>Reads guides as the linter does, without looking for faults in them.</summary>
public static class GuideReading
{
    /// <summary>The guide in a document; what it includes is left alone.</summary>
    public static Guide Read(GuideDocument document, LintConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(configuration);
        return FrontEnd.Read(document, configuration, includes: null);
    }
}
