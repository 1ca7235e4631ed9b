using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InterviewGuide.Linting;
using InterviewGuide.Rules;
using InterviewGuide.Testing;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Rules;

/// <summary>What a fix inserts speaks to participants the way the guide does.</summary>
public sealed partial class BlockAddressTests
{
    private const string Du = "Wie hast du zuletzt einen Schwarm gefangen?";
    private const string Ihr = "Wer hat euch beim letzten Schwarm geholfen?";
    private const string Sie = "Wie haben Sie zuletzt einen Schwarm gefangen?";
    private const string Nobody = "Wie lief der letzte Fang eines Schwarms ab?";

    private static readonly Dictionary<string, GuideRuleExample> GermanExamples =
        GuideRuleExample.All().Where(example => example is { IsBad: true, Language: "de" }).ToDictionary(example => example.ToString());

    public static TheoryData<string> BadGermanExamples => [.. GermanExamples.Keys];

    [Theory]
    [InlineData("", Du)]
    [InlineData("", Ihr)]
    [InlineData("", Nobody, Du)]
    [InlineData("Anrede: du\n", Nobody)]
    [InlineData("Anrede: ihr\n", Nobody)]
    [InlineData("Anrede: du\n", Sie)]
    public void A_guide_that_says_du_is_given_du(string head, params string[] questions)
    {
        foreach (var document in Guides(head, questions))
        {
            Inserted(document).Should().Contain(text => InformalWord().IsMatch(text)).And.NotContain(text => FormalWord().IsMatch(text), document.Source.Text);
        }
    }

    [Theory]
    [InlineData("", Sie)]
    [InlineData("", Nobody)]
    [InlineData("", Du, Sie)]
    [InlineData("", Du, Du, Ihr, Sie)]
    [InlineData("Anrede: Sie\n", Nobody)]
    [InlineData("Anrede: Sie\n", Du)]
    public void Any_other_guide_is_given_Sie(string head, params string[] questions)
    {
        foreach (var document in Guides(head, questions))
        {
            Inserted(document).Should().Contain(text => FormalWord().IsMatch(text)).And.NotContain(text => InformalWord().IsMatch(text), document.Source.Text);
        }
    }

    [Theory]
    [InlineData("", Du)]
    [InlineData("", Ihr)]
    [InlineData("", Sie)]
    [InlineData("Anrede: du\n", Nobody)]
    [InlineData("Anrede: Sie\n", Nobody)]
    public void What_is_inserted_never_mixes_forms(string head, params string[] questions)
    {
        foreach (var document in Guides(head, questions))
        {
            foreach (var fix in Lint(document).SelectMany(finding => finding.Fixes))
            {
                var mended = TextEdits.Apply(document.Source.Text, fix.Edits);
                Lint(document with { Source = new SourceText(mended) }).Should().NotContain(finding => finding.Rule == "mixed-address", mended);
            }
        }
    }

    [Fact]
    public void What_others_say_in_quotation_marks_is_no_address()
    {
        foreach (var document in Guides("", [Du, "Der Nachbar rief: „Nehmen Sie das mit!“ Wie ging es weiter?"]))
            Inserted(document).Should().NotContain(text => FormalWord().IsMatch(text), document.Source.Text);
    }

    [Fact]
    public void An_English_guide_is_given_English()
    {
        var document = new GuideDocument("bees.guide", new SourceText("Language: en\nKind: discovery\nAddress: du\nSection: Main part\n    Ask: How did you last catch a swarm?\n"), GuideFormat.Guide);

        Inserted(document).Should().Contain(text => text.Contains("Thank you", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BadGermanExamples))]
    public void Each_fix_mends_its_finding_in_a_guide_that_says_du_too(string name)
    {
        var example = Stating(GermanExamples[name]);
        var findings = example.Findings();
        foreach (var fix in findings.SelectMany(finding => finding.Fixes))
        {
            var mended = TextEdits.Apply(example.Text, fix.Edits);
            var left = example.FindingsOn(mended);
            left.Select(finding => finding.Rule).Distinct().Should().BeSubsetOf([example.Rule], "of {0} after “{1}”:\n{2}", name, fix.Title, mended);
            left.Should().HaveCountLessThan(findings.Count, "of {0} after “{1}”:\n{2}", name, fix.Title, mended);
        }
    }

    [Theory]
    [InlineData("Art: Problem-Interview", "Wer war dabei?")]
    [InlineData("Art: Problem-Interview\nBedürfnisse: Nützlichkeit, Einfachheit, Vertrauen, Gegenseitigkeit, Transparenz, Respekt", "Wer war dabei?")]
    [InlineData("Art: Wechsel", "Wer war dabei?", "Was war der Auslöser?", "Wer hat den Kauf abgeschlossen?", "Wie lief die erste Woche?")]
    public void A_du_form_is_worth_as_much_as_its_Sie_form(string head, params string[] questions)
    {
        foreach (var file in Blocks("*.de.du.txt")) Found("du", file).Should().Equal(Found("Sie", PlainOf(file)), file);

        IEnumerable<string> Found(string address, string file)
        {
            var text = $"Sprache: de\nAnrede: {address}\n{head}\nAbschnitt: Hauptteil\n{string.Concat(questions.Select(question => $"Frage: {question}\n"))}{File.ReadAllText(file)}";
            var configuration = LintConfiguration.Default with { Rules = new Dictionary<string, RuleSetting> { ["switch-forces-gap"] = new(Severity.Hint) }.ToFrozenDictionary() };
            return Linter.Lint(new GuideDocument("wechsel.guide", new SourceText(text), GuideFormat.Guide), configuration).Findings.Select(finding => $"{finding.Rule} {finding.Variant}");
        }
    }

    [Fact]
    public void Every_du_form_stands_beside_a_block_and_says_Sie_to_nobody()
    {
        var files = Blocks("*.de.du.txt");

        files.Should().NotBeEmpty();
        foreach (var file in files)
        {
            File.Exists(PlainOf(file)).Should().BeTrue(file);
            File.ReadAllText(file).Should().NotMatchRegex(FormalWord(), file).And.MatchRegex(InformalWord(), file);
        }
    }

    [Fact]
    public void Every_block_that_says_Sie_to_participants_has_a_du_form()
    {
        // What stands in brackets is for the author.
        var speaking = Blocks("*.de.txt").Where(file => FormalWord().IsMatch(Blank().Replace(File.ReadAllText(file), "")));

        Blocks("*.de.du.txt").Select(PlainOf).Should().BeEquivalentTo(speaking);
    }

    /// <summary>A guide and a Markdown guide that lack nearly everything but questions.</summary>
    private static IEnumerable<GuideDocument> Guides(string head, string[] questions)
    {
        var guide = $"Sprache: de\nArt: Problem-Interview\n{head}\nAbschnitt: Hauptteil\n" + string.Concat(questions.Select(question => $"    Frage: {question}\n"));
        var markdown = $"---\nsprache: de\nart: Problem-Interview\n{head}---\n\n# Bienen\n\n## Begrüßung\n\nGuten Tag.\n\n## Fragen\n\n" + string.Concat(questions.Select(question => $"- {question}\n"));
        yield return new GuideDocument("bienen.guide", new SourceText(guide), GuideFormat.Guide);
        yield return new GuideDocument("bienen.guide.md", new SourceText(markdown), GuideFormat.Markdown);
    }

    /// <summary>The example with a head that states du.</summary>
    private static GuideRuleExample Stating(GuideRuleExample example) => example with
    {
        Text = example.Format == GuideFormat.Guide ? "Anrede: du\n" + example.Text
            : example.Text.StartsWith("---\n", StringComparison.Ordinal) ? "---\nanrede: du\n" + example.Text[4..]
            : "---\nanrede: du\n---\n\n" + example.Text,
    };

    private static IEnumerable<string> Inserted(GuideDocument document) =>
        Lint(document).SelectMany(finding => finding.Fixes).Where(fix => fix.Title == GuideBlock.Title).SelectMany(fix => fix.Edits).Select(edit => Blank().Replace(edit.NewText, ""));

    private static ImmutableArray<Finding> Lint(GuideDocument document) => Linter.Lint(document, LintConfiguration.Default).Findings;

    private static string[] Blocks(string pattern) => Directory.GetFiles(RepositoryFolder.At("server", "Core", "Rules"), "block" + pattern, SearchOption.AllDirectories);

    private static string PlainOf(string file) => file.Replace(".de.du.txt", ".de.txt", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(Sie|Ihnen|Ihr|Ihre[mnrs]?)\b")]
    private static partial Regex FormalWord();

    [GeneratedRegex(@"\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(e[mnrs]?)?)\b")]
    private static partial Regex InformalWord();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Blank();
}
