using System.Globalization;
using InterviewGuide.Linting;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Tests.Linting;

public sealed class FaultTests
{
    [Fact]
    public void A_fault_while_a_guide_is_read_costs_one_finding_that_says_so()
    {
        var document = new GuideDocument("a.guide", new SourceText("Include: part.guide\n"), GuideFormat.Guide);
        var result = Linter.Lint(document, LintConfiguration.Default, new Broken());
        result.HasInternalError.Should().BeTrue();
        result.Findings.Should().ContainSingle().Which.Rule.Should().Be(Linter.InternalError);
    }

    [Fact]
    public void Letters_are_compared_without_any_culture() =>
        FluentActions.Invoking(() => new CultureInfo("tr-TR")).Should().Throw<CultureNotFoundException>("the program knows no culture, so no machine's settings can change what it finds");

    private sealed class Broken : IIncludeResolver
    {
        public IncludedText? Read(string from, string path) => throw new InvalidOperationException("broken");
    }
}
