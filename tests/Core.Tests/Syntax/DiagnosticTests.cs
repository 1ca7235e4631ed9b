using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Syntax;

/// <summary>What the reading of a guide reports, and what its fixes make of the text.</summary>
public class DiagnosticTests
{
    private static SyntaxDiagnostic Only(string text) => Outlines.Read(text).Diagnostics.Should().ContainSingle().Subject;

    private static string Fixed(string text, string fix) =>
        TextEdits.Apply(text, Only(text).Fixes.Single(found => found.Title == fix).Edits);

    [Theory]
    [InlineData("Hypothesis H1: a\nHypothesis H1: b\n", "duplicate-id", "H1|1")]
    [InlineData("Section: A\nAsk: Why? [H9]\n", "unresolved-reference", "H9")]
    [InlineData("Duration: a while\n", "unreadable-duration", "a while")]
    [InlineData("Section: A\n\tAsk: Why?\n    Ask: How?\n", "mixed-indentation", "")]
    [InlineData("Section: A\nColour: green\n", "unknown-keyword", "Colour")]
    [InlineData("Section: A\nProbbe: slowly\n", "unknown-keyword.close", "Probbe|Probe")]
    [InlineData("Kind: chat\n", "unknown-keyword.value", "chat|Kind")]
    [InlineData("Section: A\nWhy?\n", "no-keyword", "")]
    [InlineData("Closing (5 min)\n", "section-without-keyword", "Closing (5 min)")]
    [InlineData("Section: A\nDuration: 5 min\n", "wrong-place", "Duration")]
    [InlineData("Ask: Why?\n", "wrong-place.no-section", "Ask")]
    [InlineData("Section: A\nBefore: What was there?\n", "keyword-as-label", "Before")]
    [InlineData("Section: A\nAsk:why?\n", "missing-blank", "")]
    [InlineData("Section: A\nListen for:\n- names\n- Who was there?\n", "question-in-list", "Listen for")]
    [InlineData("# Opening\n- Why?\n", "comment-as-section", "Opening")]
    public void A_slip_is_reported_once_with_the_words_that_explain_it(string text, string rule, string arguments)
    {
        var found = Outlines.Read(text).Diagnostics.Where(static diagnostic => diagnostic.Rule != "no-keyword" || diagnostic.Fixes.Length > 2).ToArray();

        found.Should().ContainSingle();
        (found[0].Rule + (found[0].Variant.Length > 0 ? "." + found[0].Variant : "")).Should().Be(rule);
        string.Join('|', found[0].Arguments).Should().Be(arguments);
    }

    [Theory]
    [InlineData("Hypothesis H1: a\nSection: A\nAsk: Why? [H9]\n", "replace", "Hypothesis H1: a\nSection: A\nAsk: Why? [H1]\n")]
    [InlineData("Duration: 60\n", "minutes", "Duration: 60 min\n")]
    [InlineData("Dauer: 45\n", "minutes", "Dauer: 45 Min.\n")]
    [InlineData("Section: A\n\tAsk: Why?\n    Ask: How?\n", "spaces", "Section: A\n    Ask: Why?\n    Ask: How?\n")]
    [InlineData("Section: A\nProbbe: slowly\n", "replace", "Section: A\nProbe: slowly\n")]
    [InlineData("Section: A\nColour: green\n", "text", "Section: A\n\\Colour: green\n")]
    [InlineData("Section: A\nWhy?\n", "ask", "Section: A\nAsk: Why?\n")]
    [InlineData("Abschnitt: A\nDanke.\n", "say", "Abschnitt: A\nVorlesen: Danke.\n")]
    [InlineData("Section: A\n    Say: One.\n    Two.\n", "join", "Section: A\n    Say: One.\n        Two.\n")]
    [InlineData("Say something\n", "note", "Note: Say something\n")]
    [InlineData("Closing (5 min)\n", "section", "Section: Closing (5 min)\n")]
    [InlineData("**Closing:**\n- Why?\n", "section", "Section: Closing\n- Why?\n")]
    [InlineData("2. Ende (5 Min.)\n", "section", "Section: 2. Ende (5 Min.)\n")]
    [InlineData("Ask: Why?\n", "section", "Section: Questions\nAsk: Why?\n")]
    [InlineData("Section: A\nBefore: What was there?\n", "ask", "Section: A\nAsk: Before: What was there?\n")]
    [InlineData("Section: A\nBefore: What was there?\n", "keep", "Section: A\nBefore:\n    - What was there?\n")]
    [InlineData("Section: A\r\nBefore: What was there?\r\n", "keep", "Section: A\r\nBefore:\r\n    - What was there?\r\n")]
    [InlineData("Section: A\nAsk:why?\n", "insert", "Section: A\nAsk: why?\n")]
    [InlineData("Section: A\nListen for:\n- names\n- Who was there?\n", "ask", "Section: A\nListen for:\n- names\nAsk: Who was there?\n")]
    [InlineData("# Opening\n    Ask: Why?\n", "section", "## Opening\n    Ask: Why?\n")]
    public void A_fix_mends_the_slip(string text, string fix, string mended)
    {
        var found = Outlines.Read(text).Diagnostics.First(diagnostic => diagnostic.Fixes.Any(one => one.Title == fix));

        TextEdits.Apply(text, found.Fixes.Single(one => one.Title == fix).Edits).Should().Be(mended);
        Outlines.Read(mended).Diagnostics.Should().NotContain(diagnostic => diagnostic.Rule == found.Rule && found.Rule != "no-keyword");
    }

    [Fact]
    public void A_word_of_the_head_that_guides_use_freely_is_not_reported() =>
        Outlines.Read("Guide: A\nVersion: 2\nOrt: Köln\nAutorin: Kim\nRunde: zwei\n").Diagnostics.Should().BeEmpty();

    [Fact]
    public void Safe_fixes_are_those_that_keep_the_reading()
    {
        Only("Closing (5 min)\n").Fixes[0].Safety.Should().Be(FixSafety.Safe);
        Fixed("Section: A\nAsk:why?\n", "insert").Should().Contain("Ask: why?");
        Only("Section: A\nAsk:why?\n").Fixes[0].Safety.Should().Be(FixSafety.Safe);
        Only("Section: A\nProbbe: slowly\n").Fixes[0].Safety.Should().Be(FixSafety.Suggested);
    }
}
