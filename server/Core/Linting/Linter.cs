using InterviewGuide.Model;

namespace InterviewGuide.Linting;

/// <summary>The one way to lint a guide, for the command line, the editor and tests alike.</summary>
public static class Linter
{
    /// <summary>Lints <paramref name="document"/>. Never throws on any text: a rule that fails costs one finding that names it.</summary>
    /// <param name="document">The guide.</param>
    /// <param name="configuration">Settings resolved for this guide.</param>
    /// <param name="includes">Reader of included files, or null where they cannot be read.</param>
    /// <param name="cache">Analyses shared between guides, or null for a fresh one.</param>
    public static LintResult Lint(
        GuideDocument document, LintConfiguration configuration, IIncludeResolver? includes = null, AnalysisCache? cache = null) =>
        throw new NotSupportedException("The linter is not wired up yet.");
}

/// <summary>Keeps the context-free analysis of texts, so that repeated texts are analysed once. Not safe for use from several threads: one per worker.</summary>
public sealed class AnalysisCache;
