using System.Collections.Frozen;
using InterviewGuide.Linting;
using InterviewGuide.Rules;
using InterviewGuide.Testing;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Linting;

/// <summary>The guides in <c>samples</c>: good ones are clean, and flawed ones show what the rules find.</summary>
public sealed class SampleTests
{
    /// <summary>Rules that are off by default run, too.</summary>
    private static readonly LintConfiguration Everything = LintConfiguration.Default with
    {
        Rules = RuleCatalogue.All.Where(rule => rule.DefaultSeverity == Severity.Off)
            .ToFrozenDictionary(rule => rule.Id, rule => new RuleSetting(rule.SeverityWhenOn)),
    };

    public static TheoryData<string> Good =>
        [.. Samples("en", ".good.").Concat(Samples("de", ".gut.")).Select(path => Path.GetRelativePath(RepositoryFolder.Root, path))];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_sample_is_clean(string path)
    {
        var findings = Lint(RepositoryFolder.At(path)).Findings;

        findings.Select(finding => finding.Rule).Should().BeEmpty();
    }

    [Theory]
    [InlineData("en", ".flawed.")]
    [InlineData("de", ".mangelhaft.")]
    public void Flawed_samples_show_every_rule_about_wording_and_the_whole_guide(string folder, string mark)
    {
        var found = Samples(folder, mark).SelectMany(path => Lint(path).Findings).SelectMany(finding => finding.Also.Prepend(finding.Rule));

        RuleRegistry.WordingRules.Select(rule => rule.Info.Id).Concat(RuleRegistry.GuideRules.Select(rule => rule.Info.Id)).Except(found).Should().BeEmpty();
    }

    private static IEnumerable<string> Samples(string folder, string mark) =>
        Directory.GetFiles(RepositoryFolder.At("samples", folder)).Where(path => path.Contains(mark, StringComparison.Ordinal));

    private static LintResult Lint(string path) =>
        Linter.Lint(new GuideDocument(path, new SourceText(File.ReadAllText(path)), GuideFormat.Guide), Everything);
}
