using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using InterviewGuide.LanguageServer.Diagnostics;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Tests.Linting;

/// <summary>What is kept from one version of a document to the next makes no difference. GUIDE_EDITS sets the number of edits of each text.</summary>
public sealed class EditingTests
{
    private const int Default = 150;
    private const int Checked = 5;

    private static readonly ServerState State = new();
    private static readonly DiagnosticWriter Writer = new(ClientCapabilities.Read(JsonDocument.Parse(EndToEnd.ClientProfiles.Everything).RootElement), Language.English);

    [Theory]
    [InlineData("en/discovery.flawed.guide", false)]
    [InlineData("de/usability.mangelhaft.leitfaden", false)]
    [InlineData("en/switch.flawed.guide", true)]
    [InlineData("de/experten.mangelhaft.leitfaden", true)]
    public void Random_edits_end_as_opening_the_final_text_afresh(string sample, bool isMarkdown)
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("GUIDE_EDITS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : Default;
        var name = isMarkdown ? "edited.guide.md" : "edited.guide";
        var script = new EditScript(sample.Length, File.ReadAllText(RepositoryFolder.At(["samples", .. sample.Split('/')])));
        var analyzer = new GuideAnalyzer(Linter.Lint);
        var document = Open(name, script.Text);
        for (var edit = 1; edit <= count; edit++)
        {
            document = document with { Text = ContentChanges.Apply(document.Text, script.Next()), Version = edit };
            document.Text.Text.Should().Be(script.Text, "of edit {0}", edit);
            // Every version is linted, as an editor would have it, and some are compared.
            var live = analyzer.Lint(State, document) ?? throw new InvalidOperationException("This is a guide.");
            var shown = Json(json => document.Memory.Diagnostics.Write(json, Writer, live, document.Uri, edit % 3 == 0 ? 7 : 0));
            if (edit % Checked != 0 && edit != count) continue;
            var opened = Open(name, script.Text);
            var fresh = new GuideAnalyzer(Linter.Lint).Lint(State, opened) ?? throw new InvalidOperationException("This is a guide.");
            Describe(live).Should().Be(Describe(fresh), "of edit {0}", edit);
            shown.Should().Be(Json(json => Writer.Write(json, fresh, document.Uri, edit % 3 == 0 ? 7 : 0)), "of edit {0}", edit);
            if (!isMarkdown) string.Concat(GuideSyntax.Parse(document.Text).Tokens.Select(token => script.Text.Substring(token.Span.Start, token.Span.Length))).Should().Be(script.Text);
        }
    }

    [Fact]
    public void The_worst_findings_are_shown_and_the_number_of_the_others()
    {
        var document = Open("a.guide", "Section: Core\n" + string.Concat(Enumerable.Repeat("    Ask: Would you buy this?\n", 30)));
        var guide = new GuideAnalyzer(Linter.Lint).Lint(State, document) ?? throw new InvalidOperationException("This is a guide.");
        foreach (var most in new[] { 0, 1, 5, 1000 })
            Json(json => document.Memory.Diagnostics.Write(json, Writer, guide, document.Uri, most)).Should().Be(Json(json => Writer.Write(json, guide, document.Uri, most)));
    }

    private static OpenDocument Open(string name, string text) => new()
    {
        Uri = "untitled:" + name,
        Key = "untitled:" + name,
        Path = null,
        LanguageId = "interview-guide",
        Version = 0,
        Text = new SourceText(text),
        Memory = new DocumentMemory(),
    };

    private static string Json(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, MessageBuffer.Options)) write(json);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static string Describe(LintedGuide guide)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{guide.Result.Language} {guide.Guide.DeclaredLanguage} {guide.Guide.Status} {string.Join('|', guide.Guide.Products)}\n");
        foreach (var item in guide.Guide.Items) Describe(item, text);
        foreach (var suppression in guide.Guide.Suppressions) Describe(suppression, text);
        foreach (var finding in guide.Result.Findings) Describe(finding, text);
        return text.ToString();
    }

    private static void Describe(object? value, StringBuilder text)
    {
        if (value is null or string or int or bool or Enum or double or TextSpan or Reference or Minutes) text.Append(value).Append(' ');
        else if (value is IEnumerable many)
        {
            text.Append('[');
            foreach (var one in many) Describe(one, text);
            text.Append(']');
        }
        else
        {
            text.Append('{');
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                if (property.GetIndexParameters().Length == 0) Describe(property.GetValue(value), text.Append(property.Name).Append('='));
            text.Append("}\n");
        }
    }
}
