using InterviewGuide.Rules;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace.Tests;

public sealed class ConfigurationEditsTests
{
    [Theory]
    [InlineData("{}", "{\n  \"rules\": { \"tag-question\": \"off\" }\n}")]
    [InlineData("{ \"kind\": \"expert\" }", "{ \"rules\": { \"tag-question\": \"off\" }, \"kind\": \"expert\" }")]
    [InlineData("{\r\n    \"kind\": \"expert\"\r\n}", "{\r\n    \"rules\": { \"tag-question\": \"off\" },\r\n    \"kind\": \"expert\"\r\n}")]
    [InlineData("{ \"rules\": {} }", "{ \"rules\": {\n  \"tag-question\": \"off\"\n} }")]
    [InlineData("{ \"rules\": { \"tag-question\": \"error\" /* why */ } }", "{ \"rules\": { \"tag-question\": \"off\" /* why */ } }")]
    [InlineData("{ \"rules\": { \"tag-question\": { \"severity\": \"error\" } } }", "{ \"rules\": { \"tag-question\": { \"severity\": \"off\" } } }")]
    [InlineData("{ \"rules\": { \"tag-question\": { \"options\": {} } } }", "{ \"rules\": { \"tag-question\": { \"severity\": \"off\", \"options\": {} } } }")]
    public void The_severity_of_a_rule_is_set_and_everything_else_kept(string before, string after)
    {
        var source = new SourceText(before);
        Apply(source, ConfigurationEdits.SetSeverity(source, "tag-question", Severity.Off)).Should().Be(after);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"rules\": ")]
    [InlineData("{ \"rules\": 5 }")]
    [InlineData("{ \"rules\": { \"tag-question\": [] } }")]
    public void What_is_no_configuration_is_left_alone(string text) =>
        ConfigurationEdits.SetSeverity(new SourceText(text), "tag-question", Severity.Off).Should().BeNull();

    [Fact]
    public void A_new_file_is_a_configuration() =>
        ConfigurationEdits.NewFile("tag-question", Severity.Hint).Should().Be("{\n  \"rules\": {\n    \"tag-question\": \"hint\"\n  }\n}\n");

    private static string Apply(SourceText source, TextEdit? edit) =>
        edit is { } change ? string.Concat(source.Text.AsSpan(0, change.Span.Start), change.NewText, source.Text.AsSpan(change.Span.End)) : source.Text;
}
