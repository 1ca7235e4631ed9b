using System.Globalization;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.LanguageServer.Linting;

/// <summary>Lints one guide; <see cref="Linter.Lint(GuideDocument, LintConfiguration, IIncludeResolver?, AnalysisCache?)"/> outside of tests.</summary>
internal delegate LintResult LintGuide(GuideDocument document, LintConfiguration configuration, IIncludeResolver? includes, AnalysisCache? cache);

/// <summary>A guide as it was read, and what was found in it.</summary>
/// <param name="Result">The guide and its findings.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Configuration">What it was linted with.</param>
/// <param name="Includes">Full paths of the files that it includes, there or not.</param>
internal sealed record LintedGuide(LintResult Result, GuideFormat Format, LintConfiguration Configuration, IReadOnlySet<string> Includes)
{
    private static int lastId;

    /// <summary>Differs from that of every other result.</summary>
    public string Id { get; } = Interlocked.Increment(ref lastId).ToString(CultureInfo.InvariantCulture);

    /// <summary>The guide.</summary>
    public Guide Guide => Result.Guide;

    /// <summary>True where findings are wanted. A guide that is ignored, or whose configuration is broken, is read all the same.</summary>
    public bool IsChecked { get; init; } = true;
}
