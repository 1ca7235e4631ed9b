using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Linting;

public sealed class AllowCommentTests
{
    [Theory]
    [InlineData("Section: A\n    Ask: Would you use it?\n", "Section: A\n    # allow hypothetical-question: why\n    Ask: Would you use it?\n")]
    [InlineData("Section: A\r\n\t- Would you use it?", "Section: A\r\n\t# allow hypothetical-question: why\r\n\t- Would you use it?")]
    [InlineData("Section: A\n    # allow tag-question\n    Ask: Would you use it?\n", "Section: A\n    # allow tag-question, hypothetical-question\n    Ask: Would you use it?\n")]
    [InlineData("Section: A\n    If it broke: Would you use it?\n", "Section: A\n    # allow hypothetical-question: why\n    If it broke: Would you use it?\n")]
    public void A_finding_is_allowed_above_its_line(string before, string after)
    {
        var (result, finding) = Lint(before);
        var edit = AllowComment.ForFinding(result.Guide, GuideFormat.Guide, finding, Language.English, "why");
        Apply(before, edit).Should().Be(after);
        Linter.Lint(new GuideDocument("", new SourceText(after), GuideFormat.Guide), LintConfiguration.Default).Findings
            .Should().NotContain(other => other.Rule == "hypothetical-question");
    }

    [Fact]
    public void A_german_name_without_hyphen_allows_too()
    {
        const string Text = "# erlaube-datei suggestivfrage: Zitat\nAbschnitt: A\n    Frage: Finden Sie nicht auch, dass das gut ist?\n";
        Linter.Lint(new GuideDocument("", new SourceText(Text), GuideFormat.Guide), LintConfiguration.Default).Findings
            .Should().NotContain(other => other.Rule == "leading-question");
    }

    [Theory]
    [InlineData("# Guide\n\n- Would you use it?\n", "<!-- guide: allow-file hypothetical-question: why -->\n# Guide\n\n- Would you use it?\n")]
    [InlineData("---\nkind: expert\n---\n# Guide\n\n- Would you use it?\n", "---\nkind: expert\n---\n<!-- guide: allow-file hypothetical-question: why -->\n# Guide\n\n- Would you use it?\n")]
    public void In_Markdown_a_whole_file_is_allowed_below_the_front_matter(string before, string after)
    {
        var result = Linter.Lint(new GuideDocument("a.guide.md", new SourceText(before), GuideFormat.Markdown), LintConfiguration.Default);
        Apply(before, AllowComment.ForFile(result.Guide, GuideFormat.Markdown, "hypothetical-question", Language.English, "why")).Should().Be(after);
    }

    private static (LintResult Result, Finding Finding) Lint(string text)
    {
        var result = Linter.Lint(new GuideDocument("", new SourceText(text), GuideFormat.Guide), LintConfiguration.Default);
        return (result, result.Findings.First(finding => finding.Rule == "hypothetical-question"));
    }

    private static string Apply(string text, TextEdit edit) => string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End));
}
