using System.Collections.Immutable;
using System.Text.Json;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Diagnostics;

/// <summary>Writes findings as diagnostics, straight into a message and only what the client understands.</summary>
internal sealed class DiagnosticWriter(ClientCapabilities client, Language locale)
{
    /// <summary>Name of the tool in the editor's list of problems.</summary>
    public const string Source = "interview-guide";

    /// <summary>Language of messages.</summary>
    public Language Locale => locale;

    private const int Unnecessary = 1;

    /// <summary>Writes the findings in <paramref name="guide"/> as an array, the worst <paramref name="most"/> of them where there are more.</summary>
    public void Write(Utf8JsonWriter json, LintedGuide guide, string uri, int most)
    {
        json.WriteStartArray();
        var findings = Worst(guide.Result.Findings, most);
        foreach (var finding in findings) Write(json, finding, guide.Guide.Source, uri);
        var left = guide.Result.Findings.Length - findings.Length;
        if (left > 0)
        {
            json.WriteStartObject();
            WriteRest(json, left);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes that there is nothing.</summary>
    public static void WriteNothing(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        json.WriteEndArray();
    }

    /// <summary>The worst <paramref name="most"/> findings in the order of the text; all where it is 0.</summary>
    public static ImmutableArray<Finding> Worst(ImmutableArray<Finding> findings, int most) =>
        most <= 0 || findings.Length <= most ? findings : FindWorst(findings, most);

    private static ImmutableArray<Finding> FindWorst(ImmutableArray<Finding> findings, int most)
    {
        Span<int> counts = stackalloc int[(int)Severity.Error + 1];
        foreach (var finding in findings) counts[(int)finding.Severity]++;
        var least = Severity.Error;
        var left = most;
        while (counts[(int)least] < left) left -= counts[(int)least--];
        var worst = ImmutableArray.CreateBuilder<Finding>(most);
        foreach (var finding in findings)
        {
            if (finding.Severity < least || (finding.Severity == least && left-- <= 0)) continue;
            worst.Add(finding);
            // Of those that start together the worst stands first.
            for (var i = worst.Count - 1; i > 0 && worst[i - 1].Span.Start == finding.Span.Start && worst[i - 1].Severity < finding.Severity; i--)
                (worst[i - 1], worst[i]) = (worst[i], worst[i - 1]);
        }
        return worst.MoveToImmutable();
    }

    /// <summary>Writes one finding.</summary>
    public void Write(Utf8JsonWriter json, Finding finding, SourceText text, string uri)
    {
        json.WriteStartObject();
        WriteRange(json, finding.Span, text);
        WriteMembers(json, finding, text, uri);
        json.WriteEndObject();
    }

    /// <summary>Writes what a diagnostic has besides its range.</summary>
    public void WriteMembers(Utf8JsonWriter json, Finding finding, SourceText text, string uri)
    {
        json.WriteNumber("severity"u8, SeverityOf(finding.Severity));
        json.WriteString("code"u8, finding.Rule);
        json.WriteString("source"u8, Source);
        json.WriteString("message"u8, Messages.Of(finding, locale));
        if (client.DiagnosticTags && finding.Rule == "unused-suppression")
        {
            json.WriteStartArray("tags"u8);
            json.WriteNumberValue(Unnecessary);
            json.WriteEndArray();
        }
        if (client.DiagnosticRelatedInformation && !finding.Related.IsEmpty) WriteRelated(json, finding, text, uri);
        if (client.DiagnosticData) WriteData(json, finding);
    }

    private void WriteRelated(Utf8JsonWriter json, Finding finding, SourceText text, string uri)
    {
        json.WriteStartArray("relatedInformation"u8);
        foreach (var span in finding.Related)
        {
            json.WriteStartObject();
            json.WriteStartObject("location"u8);
            json.WriteString("uri"u8, uri);
            WriteRange(json, span, text);
            json.WriteEndObject();
            json.WriteString("message"u8, ServerTexts.Get(locale, ServerTexts.Table.Has("related." + finding.Rule, locale) ? "related." + finding.Rule : "related.default"));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // What people do not see and other tools may want: how sure the rule is, and which rules it speaks for.
    private static void WriteData(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("data"u8);
        json.WriteString("confidence"u8, finding.Confidence == Confidence.Weak ? "weak"u8 : "strong"u8);
        json.WriteStartArray("also"u8);
        foreach (var rule in finding.Also) json.WriteStringValue(rule);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the members of the last diagnostic, which says how many more there are.</summary>
    public void WriteRest(Utf8JsonWriter json, int count)
    {
        WriteRange(json, new LinePosition(0, 0), new LinePosition(0, 0));
        json.WriteNumber("severity"u8, SeverityOf(Severity.Info));
        json.WriteString("source"u8, Source);
        json.WriteString("message"u8, ServerTexts.Count(locale, "more-findings", count));
    }

    private static void WriteRange(Utf8JsonWriter json, TextSpan span, SourceText text) =>
        WriteRange(json, text.PositionAt(span.Start), text.PositionAt(span.End));

    /// <summary>Writes the member <c>range</c>.</summary>
    public static void WriteRange(Utf8JsonWriter json, LinePosition start, LinePosition end)
    {
        json.WriteStartObject("range"u8);
        json.WriteStartObject("start"u8);
        json.WriteNumber("line"u8, start.Line);
        json.WriteNumber("character"u8, start.Character);
        json.WriteEndObject();
        json.WriteStartObject("end"u8);
        json.WriteNumber("line"u8, end.Line);
        json.WriteNumber("character"u8, end.Character);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The protocol's number for a severity.</summary>
    public static int SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        Severity.Info => 3,
        _ => 4,
    };
}
