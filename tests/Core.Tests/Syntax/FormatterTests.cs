using InterviewGuide.Syntax;
using InterviewGuide.Syntax.Formatting;
using InterviewGuide.Testing;
using InterviewGuide.Text;

namespace InterviewGuide.Core.Tests.Syntax;

public class FormatterTests
{
    [Fact]
    public void What_closes_the_guide_at_the_margin_stays_there()
    {
        const string Guide = """
            Guide: How choirs plan a season

            Section: The last season (20 min)
              Ask: When did you plan it?

            After the interview:
              - three sentences
            """;

        Format(Guide).Should().Be("""
            Guide: How choirs plan a season

            Section: The last season (20 min)
                Ask: When did you plan it?

            After the interview:
                - three sentences
            """);
    }

    [Fact]
    public void A_question_that_slipped_to_the_margin_is_indented()
    {
        const string Guide = """
            Section: The last season
                Ask: When did you plan it?
            Ask: Who was there?
            """;

        Format(Guide).Should().EndWith("\n    Ask: Who was there?");
    }

    [Fact]
    public void An_unindented_section_is_indented_as_a_whole()
    {
        const string Guide = """
            Section: The last season
            Ask: When did you plan it?
            Note: wait
            """;

        Format(Guide).Should().Contain("\n    Ask: When").And.Contain("\n    Note: wait");
    }

    [Fact]
    public void The_good_samples_are_laid_out()
    {
        var good = Directory.EnumerateFiles(RepositoryFolder.At("samples"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".good.guide", StringComparison.Ordinal) || file.EndsWith(".gut.leitfaden", StringComparison.Ordinal)).ToList();

        good.Should().NotBeEmpty();
        good.Where(file => Format(File.ReadAllText(file)) != File.ReadAllText(file)).Should().BeEmpty();
    }

    private static string Format(string guide) =>
        TextEdits.Apply(guide, Formatter.Format(GuideSyntax.Parse(new SourceText(guide), new SyntaxOptions())));
}
