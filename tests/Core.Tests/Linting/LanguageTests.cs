using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Core.Tests.Linting;

public class LanguageTests
{
    [Theory]
    [InlineData("- Wann warst du das letzte Mal dort?\n- Was ist dann passiert?\n", Language.German)]
    [InlineData("- When were you there last?\n- What happened then?\n", Language.English)]
    public void It_is_that_of_the_words(string text, Language language) => Of(text).Should().Be(language);

    [Fact]
    public void What_is_asked_counts_for_more_than_the_notes_around_it() =>
        Of("# Round 2\n\nSource: taken over from the wiki of the team that was there before us\nStatus: not yet read by all of us\n\n"
            + "- Wann warst du das letzte Mal auf dem Markt?\n- Was hast du dort gesucht, und was war es am Ende?\n").Should().Be(Language.German);

    private static Language Of(string text) =>
        Linter.Lint(new GuideDocument("a.md", new SourceText(text), GuideFormat.Markdown), new LintConfiguration()).Language;
}
