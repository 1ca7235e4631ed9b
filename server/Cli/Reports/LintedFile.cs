using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Cli.Reports;

/// <summary>A guide and what was found in it.</summary>
/// <param name="Path">The path as reports show it.</param>
/// <param name="Source">The text that was linted.</param>
/// <param name="Result">What was found.</param>
internal readonly record struct LintedFile(string Path, SourceText Source, LintResult Result)
{
    /// <summary>The item that a finding is about, or null where it is about the guide as a whole.</summary>
    public Item? ItemOf(Finding finding) =>
        finding.Item >= 0 && finding.Item < Result.Guide.Items.Length ? Result.Guide.Items[finding.Item] : null;
}
