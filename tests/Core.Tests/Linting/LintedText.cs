using System.Collections.Immutable;
using InterviewGuide.Linting;
using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Linting;

/// <summary>What is found in a few lines.</summary>
internal static class LintedText
{
    /// <summary>The rules of all warnings and errors in a Markdown guide.</summary>
    public static List<string> Warnings(string markdown) =>
        WarningsOf(Linter.Lint(new GuideDocument("a.md", new SourceText(markdown), GuideFormat.Markdown), LintConfiguration.Default).Findings);

    /// <summary>The rules of all warnings and errors in a guide that asks one question.</summary>
    public static List<string> WarningsOn(string language, string question) => WarningsOf(FindingsOn(language, question));

    /// <summary>All that is found in a guide that asks one question; without a language its words tell which it is.</summary>
    public static ImmutableArray<Finding> FindingsOn(string? language, string question, LintConfiguration? configuration = null)
    {
        var head = language is null ? "" : $"Language: {language}\n";
        var source = new SourceText($"{head}Section: Main part\n    Ask: {question}\n");
        return Linter.Lint(new GuideDocument("a.guide", source, GuideFormat.Guide), configuration ?? LintConfiguration.Default).Findings;
    }

    private static List<string> WarningsOf(ImmutableArray<Finding> findings) =>
        findings.Where(finding => finding.Severity >= Severity.Warning).Select(finding => finding.Rule).ToList();
}
