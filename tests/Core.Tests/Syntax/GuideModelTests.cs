using System.Collections.Frozen;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Syntax;

public class GuideModelTests
{
    private sealed class Folder(params (string Name, string Text)[] files) : IIncludeResolver
    {
        public int Reads { get; private set; }

        public IncludedText? Read(string from, string path)
        {
            Reads++;
            return files.Where(file => file.Name == path).Select(static file => new IncludedText(file.Name, new SourceText(file.Text))).FirstOrDefault();
        }
    }

    private static Guide Read(string text, IIncludeResolver includes) => GuideModel.From(GuideSyntax.Parse(new SourceText(text)), includes, "main");

    [Fact]
    public void The_head_states_language_kinds_address_status_and_products()
    {
        var guide = Outlines.Read("Sprache: Deutsch\nArt: Experteninterview, halbstrukturiert\nAnrede: Sie (formell)\nStatus: abgeschlossen\nProdukt: Wobbel, „Wobbel Duo“ (neu)\n");

        guide.DeclaredLanguage.Should().Be(Language.German);
        guide.DeclaredKinds.Should().Equal(GuideKind.Expert, GuideKind.Academic);
        guide.DeclaredAddress.Should().Be(AddressForm.Sie);
        guide.Status.Should().Be(GuideStatus.Done);
        guide.Products.Should().Equal("Wobbel", "Wobbel Duo");
    }

    [Fact]
    public void A_guide_that_states_nothing_says_so()
    {
        var guide = Outlines.Read("Guide: x\nStand: 4. Mai\nMethod: calls\n");

        guide.DeclaredLanguage.Should().BeNull();
        guide.DeclaredKinds.Should().BeEmpty();
        guide.DeclaredAddress.Should().Be(AddressForm.Unstated);
        guide.Status.Should().Be(GuideStatus.Unstated);
        guide.Items.Skip(1).Should().OnlyContain(static item => item.Keyword == Keyword.FreeField);
    }

    [Fact]
    public void Allow_comments_hold_for_the_next_item_or_for_the_file()
    {
        var guide = Outlines.Read("# allow-file a-b, c-d: because\nSection: A\n# erlaube e-f\n# a remark\n- Why?\n# allow x\n# allow y-z: too late\n");

        guide.Suppressions.Select(static found => found.Item).Should().Equal(Suppression.WholeFile, 4, Suppression.Nothing);
        guide.Suppressions[0].Rules.Should().Equal("a-b", "c-d");
        guide.Suppressions[0].RuleSpans.Select(guide.Source.ToString).Should().Equal("a-b", "c-d");
        guide.Suppressions[0].Reason.Should().Be("because");
        guide.Suppressions[1].Reason.Should().BeNull();
        guide.Items[4].Role.Should().Be(LineRole.Asked);
    }

    [Fact]
    public void A_rule_without_a_hyphen_counts_where_it_is_known()
    {
        var options = new SyntaxOptions { RuleNames = new HashSet<string> { "pitch" } };

        Outlines.Read("# allow pitch: once\nSection: A\n", options).Suppressions.Should().ContainSingle();
        Outlines.Read("# allow pitch: once\nSection: A\n").Suppressions.Should().BeEmpty();
    }

    [Fact]
    public void Configured_words_and_titles_are_understood()
    {
        var options = new SyntaxOptions
        {
            Keywords = new Dictionary<string, string> { ["Leitidee"] = "goal", ["Nix"] = "no-such-id" }.ToFrozenDictionary(),
            Headings = new Dictionary<string, SectionRole> { ["Kaffeerunde"] = SectionRole.WarmUp }.ToFrozenDictionary(),
        };

        var guide = Outlines.Read("leitidee: lernen\nNix: da\n## 1. Kaffeerunde (5 Min.)\n", options);

        guide.Items.Select(static item => item.Keyword).Should().Equal(Keyword.Goal, Keyword.FreeField, Keyword.Section);
        guide.Items[2].SectionRole.Should().Be(SectionRole.WarmUp);
    }

    [Fact]
    public void Probes_below_branches_count_for_the_question()
    {
        var guide = Outlines.Read("Section: A\nAsk: Is it?\n    If yes:\n        - Why?\nAsk: Was it?\n    Say: Good.\n");

        guide.Items.Where(static item => item.Role == LineRole.Asked).Select(static item => item.HasProbes).Should().Equal(true, false);
    }

    [Fact]
    public void A_task_that_holds_its_words_is_only_named()
    {
        var guide = Outlines.Read("Section: A\nTask: Find it\n    Read out: Please find it.\nTask: Please open it.\n");

        guide.Items[1].IsSpoken.Should().BeFalse();
        guide.Items[3].IsSpoken.Should().BeTrue();
    }

    [Fact]
    public void A_section_for_one_segment_is_conditional()
    {
        var guide = Outlines.Read("Segment S1: a\nSection: A [S1]\n- Why?\nSection: B\n- How?\n");

        guide.Items.Where(static item => item.Role == LineRole.Asked).Select(static item => item.IsConditional).Should().Equal(true, false);
    }

    [Fact]
    public void Included_guides_are_read_once_and_keep_their_own_findings()
    {
        var folder = new Folder(("a.guide", "Guide: ignored\nSection: A\nWhy?\nInclude: b.guide\n"), ("b.guide", "Section: B\n- Why?\n"));

        var guide = Read("Section: Main\nInclude: a.guide\nInclude: b.guide\n", folder);

        guide.Included.Should().HaveCount(2);
        guide.Included[0].Included.Should().ContainSingle().Which.Should().BeSameAs(guide.Included[1]);
        guide.Included[0].Diagnostics.Should().ContainSingle();
        guide.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_include_is_reported_where_it_stands()
    {
        var guide = Read("Section: Main\nInclude: nowhere.guide\n", new Folder());

        guide.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be("include-not-found");
        guide.Source.ToString(guide.Diagnostics[0].Span).Should().Be("nowhere.guide");
    }

    [Theory]
    [InlineData("main", "Section: A\n")]
    [InlineData("a.guide", "Include: a.guide\n")]
    [InlineData("a.guide", "Include: main\n")]
    [InlineData("a.guide", "Include: b.guide\n")]
    public void Guides_that_include_each_other_are_reported(string path, string text)
    {
        var guide = Read("Section: Main\nInclude: " + path + "\n", new Folder((path, text), ("main", "x"), ("b.guide", "Include: " + path + "\n")));

        guide.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be("include-circular");
    }

    [Fact]
    public void Many_ways_to_the_same_file_are_walked_once()
    {
        var files = Enumerable.Range(0, 40).Select(static i => ($"{i}", $"Include: {i + 1}\nInclude: {i + 1}\n")).Append(("40", "Section: End\n"));
        var folder = new Folder([.. files]);

        Read("Include: 0\n", folder).Included.Should().ContainSingle();
        folder.Reads.Should().BeLessThan(100);
    }
}
