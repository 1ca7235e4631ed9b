using System.Text.RegularExpressions;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Templates;

namespace InterviewGuide.Workspace.Tests;

public sealed partial class GuideTemplatesTests
{
    public static TheoryData<GuideKind, Language> All
    {
        get
        {
            var all = new TheoryData<GuideKind, Language>();
            foreach (var kind in GuideTemplates.Kinds)
            {
                foreach (var language in Enum.GetValues<Language>()) all.Add(kind, language);
            }
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_template_is_clean_once_its_blanks_are_filled(GuideKind kind, Language language)
    {
        var text = Fill(GuideTemplates.Text(kind, language), Blanks(language));

        Lint(text).Findings.Select(finding => $"{finding.Rule}: {text.Substring(finding.Span.Start, finding.Span.Length)}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Blanks_that_are_left_cost_no_warning(GuideKind kind, Language language)
    {
        var text = GuideTemplates.Text(kind, language);

        Lint(text).Findings.Where(finding => finding.Severity >= Severity.Warning)
            .Select(finding => $"{finding.Rule}: {text.Substring(finding.Span.Start, finding.Span.Length)}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_template_says_what_it_is_and_is_laid_out_already(GuideKind kind, Language language)
    {
        var text = GuideTemplates.Text(kind, language);
        var guide = Lint(text).Guide;

        guide.DeclaredKinds.Should().Equal(kind);
        guide.DeclaredLanguage.Should().Be(language);
        GuideLayout.Edits(Document(text), LintConfiguration.Default).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Consent_leaves_blanks_for_purpose_storage_duration_and_who_is_responsible(GuideKind kind, Language language)
    {
        // A practice talk stores nothing and needs no consent.
        if (kind == GuideKind.Everyday) return;
        string[] blanks = language == Language.German
            ? ["[wofür die Antworten verwendet werden]", "[wo sie gespeichert werden]", "[wie lange Sie sie aufbewahren]", "[Name und Adresse der verantwortlichen Person]"]
            : ["[what the answers are used for]", "[where they are stored]", "[how long you keep them]", "[name and address of the person responsible]"];
        var text = GuideTemplates.Text(kind, language);

        foreach (var blank in blanks) Regex.Count(text, Regex.Escape(blank)).Should().BeGreaterThan(1, "the plan has {0} and the participant hears it", blank);
        text.Should().Contain(language == Language.German ? "Widerruf" : "withdraw");
    }

    private static LintResult Lint(string text) => Linter.Lint(Document(text), LintConfiguration.Default);

    private static GuideDocument Document(string text) => new("new.guide", new SourceText(text), GuideFormat.Guide);

    private static string Fill(string text, Dictionary<string, string> blanks) => Blank().Replace(text, blank => blanks[blank.Value]);

    private static Dictionary<string, string> Blanks(Language language)
    {
        var file = RepositoryFolder.At("tests", "fixtures", "templates", language == Language.German ? "blanks.de.tsv" : "blanks.en.tsv");
        return File.ReadLines(file).Where(line => line.StartsWith('[')).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1]);
    }

    /// <summary>Square brackets with words in them; ids and boxes to tick are none.</summary>
    [GeneratedRegex(@"\[[^\]\dx][^\]\d]{2,}\]")]
    private static partial Regex Blank();
}
