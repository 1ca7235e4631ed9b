using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Cli.Fixing;

/// <summary>A guide after its fixes.</summary>
/// <param name="Text">The mended text; the one before where nothing was to mend or the fixes do not settle.</param>
/// <param name="Result">What linting <paramref name="Text"/> gives.</param>
/// <param name="Settles">False where each round of fixes calls for another, so that none was applied.</param>
internal sealed record FixRun(string Text, LintResult Result, bool Settles)
{
    private const int MostRounds = 20;

    /// <summary>Applies fixes and lints again until no fix is left. A guide that is done is a record and is never changed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">What linting it gave.</param>
    /// <param name="limit">The least safe kind of fix that is permitted.</param>
    /// <param name="lint">Lints another text of the same guide.</param>
    public static FixRun Of(string text, LintResult result, FixSafety limit, Func<string, LintResult> lint)
    {
        var (mended, after) = (text, result);
        for (var round = 0; round < MostRounds; round++)
        {
            var edits = after.Guide.Status == GuideStatus.Done ? [] : FixAll.Choose(after.Findings, limit);
            if (edits.IsEmpty) return new FixRun(mended, after, true);
            mended = TextEdits.Apply(mended, edits);
            after = lint(mended);
        }
        return new FixRun(text, result, false);
    }
}
