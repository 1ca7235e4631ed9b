using System.Text.Json;

namespace InterviewGuide.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly GuideCommand guide = new();

    public void Dispose() => guide.Dispose();

    [Fact]
    public void JSON_holds_everything_about_a_finding()
    {
        guide.Write("a.guide", "## The \"last\" video\nä👩‍👩‍👧\twuld you?\n").Run("lint", "--format", "json");
        using var json = JsonDocument.Parse(guide.Output);
        var finding = json.RootElement.EnumerateArray().Should().ContainSingle().Subject;
        finding.EnumerateObject().Select(member => member.Name).Should().Equal(
            "file", "rule", "also", "severity", "confidence", "message", "help", "lineRole", "sectionRole", "section", "fingerprint", "range", "text", "fixes");
        finding.GetProperty("file").GetString().Should().Be("a.guide");
        finding.GetProperty("rule").GetString().Should().Be("hypothetical-question");
        finding.GetProperty("severity").GetString().Should().Be("warning");
        finding.GetProperty("confidence").GetString().Should().Be("strong");
        finding.GetProperty("lineRole").GetString().Should().Be("asked");
        finding.GetProperty("sectionRole").GetString().Should().Be("core");
        finding.GetProperty("section").GetString().Should().Be("The \"last\" video");
        finding.GetProperty("text").GetString().Should().Be("wuld");
        finding.GetProperty("range").GetRawText().Should().Be("""{"start":{"line":1,"character":10},"end":{"line":1,"character":14}}""");
        var fix = finding.GetProperty("fixes")[0];
        fix.GetProperty("safety").GetString().Should().Be("safe");
        fix.GetProperty("edits")[0].GetProperty("newText").GetString().Should().Be("would");
        fix.GetProperty("edits")[0].GetProperty("range").GetRawText().Should().Be(finding.GetProperty("range").GetRawText());
    }

    [Fact]
    public void JSON_without_findings_is_an_empty_array() =>
        JsonDocument.Parse(guide.Write("a.guide", "fine").Run("lint", "--format", "json").Output).RootElement.GetArrayLength().Should().Be(0);

    [Fact]
    public void Ndjson_has_the_same_objects_one_a_line()
    {
        guide.Write("a.guide", "wuld snip").Write("b.guide", "mustn");
        var array = JsonDocument.Parse(guide.Run("lint", "--format", "json").Output).RootElement.EnumerateArray().Select(item => item.GetRawText());
        guide.Run("lint", "--format", "ndjson").Output.TrimEnd('\n').Split('\n').Should().Equal(array).And.HaveCount(3);
    }

    [Fact]
    public void Control_characters_and_half_pairs_are_valid_JSON()
    {
        guide.Write("a.guide", "wuld \u0001\u001f\u007f\\\"\u2028\b");
        guide.Lint = (document, configuration, includes, cache) =>
        {
            var result = FakeLinter.Lint(document, configuration, includes, cache);
            return result with { Findings = [result.Findings[0] with { Span = new Text.TextSpan(0, document.Source.Length), Also = ["x\ud800"] }] };
        };
        var finding = JsonDocument.Parse(guide.Run("lint", "--format", "json").Output).RootElement[0];
        finding.GetProperty("text").GetString().Should().Be("wuld \u0001\u001f\u007f\\\"\u2028\b");
        finding.GetProperty("also")[0].GetString().Should().Be("x\ufffd");
    }

    [Fact]
    public void Names_for_machines_do_not_change_with_the_locale()
    {
        guide.Write("a.guide", "wuld");
        static string Keys(string json) => string.Join(' ', JsonDocument.Parse(json).RootElement[0].EnumerateObject()
            .Where(member => member.Name is not ("message" or "help" or "fixes")).Select(member => member.ToString()));
        Keys(guide.Run("lint", "--format", "json", "--locale", "de").Output).Should().Be(Keys(guide.Run("lint", "--format", "json").Output));
    }

    [Fact]
    public void A_fingerprint_outlives_edits_elsewhere_and_tells_equal_lines_apart()
    {
        guide.Write("a.guide", "wuld you?\nWuld  wuld you?\n\twuld YOU?\n");
        var before = Fingerprints();
        guide.Write("a.guide", "new line\n\nwuld you?\n   other\n  Wuld wuld you?\r\nwuld you?");
        Fingerprints().Should().Equal(before);
        before.Distinct().Should().HaveCount(before.Count);
        before[0].Should().MatchRegex("^hypothetical-question:[0-9a-f]{16}:0$");
        before[2].Should().Be(before[0][..^1] + "1");
    }

    [Fact]
    public void Text_shows_the_line_with_carets_and_what_to_ask_instead()
    {
        guide.Write("a.guide", "\tWhen wuld you?\n").Run("lint", "--locale", "en");
        guide.Output.Should().StartWith("a.guide\n\n    1:7 warning  hypothetical-question\n");
        guide.Output.Should().EndWith(
            """
                    │     When wuld you?
                    │          ^^^^
                    → When would you?


            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Text_is_coloured_on_a_terminal_unless_the_user_wants_none()
    {
        guide.Write("a.guide", "wuld");
        guide.Run("lint").Output.Should().NotContain("\u001b");
        guide.OutputIsTerminal = true;
        guide.Run("lint").Output.Should().Contain("\u001b[33mwarning\u001b[0m");
        guide.With("NO_COLOR", "1").Run("lint").Output.Should().NotContain("\u001b");
    }

    private List<string> Fingerprints() =>
        [.. JsonDocument.Parse(guide.Run("lint", "--format", "json").Output).RootElement.EnumerateArray()
            .Select(finding => finding.GetProperty("fingerprint").GetString() ?? "")];
}
