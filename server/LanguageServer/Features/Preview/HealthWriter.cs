using System.Text.Json;
using InterviewGuide.Health;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;
using InterviewGuide.Workspace;
using InterviewGuide.Workspace.Configuration;
using InterviewGuide.Workspace.Health;

namespace InterviewGuide.LanguageServer.Features.Preview;

/// <summary>Writes the answer to <c>interviewGuide/health</c>. Its shape is in <c>docs/protocol.md</c>.</summary>
internal sealed class HealthWriter
{
    private readonly GuideRequest request;
    private readonly GuideHealth health;
    private readonly ItemTree tree;
    private readonly Utf8JsonWriter json;

    private HealthWriter(GuideRequest request, GuideHealth health, Utf8JsonWriter json)
    {
        this.request = request;
        this.health = health;
        this.json = json;
        tree = new ItemTree(request.Guide);
    }

    /// <summary>Writes the whole answer.</summary>
    public static void Write(GuideRequest request, GuideHealth health, Utf8JsonWriter json) => new HealthWriter(request, health, json).Write();

    private void Write()
    {
        json.WriteStartObject();
        OutlineWriter.WriteGuide(request, Figures.OfGuide(tree), json);
        // What an audience goes through is what counts; a guide for all has one path.
        if (health.Paths is [var first, ..]) WriteFigures(first);
        WriteArray("paths"u8, health.Paths, WritePath);
        WriteArray("hypotheses"u8, health.Hypotheses, WritePart);
        WriteArray("researchQuestions"u8, health.ResearchQuestions, WritePart);
        WriteArray("segments"u8, health.Segments, WriteSegment);
        WriteArray("consent"u8, health.Consent, part => WriteTouch(ConfigurationNames.Of(part.Element), HealthTable.TitleOf(part.Element, request.Locale), part.Item is not null, null, part.Item));
        WriteArray("sections"u8, request.Guide.Items.Where(ItemTree.IsSection), WriteSection);
        WriteFindings();
        WriteGroups();
        WriteArray("summary"u8, HealthRemarks.Of(request, health), WriteRemark);
        json.WriteEndObject();
    }

    private void WriteRemark(HealthRemark remark)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, remark.Text);
        json.WriteString("state"u8, ConfigurationNames.Of(remark.State));
        if (remark.Item is { } item) WriteRange(item);
        json.WriteEndObject();
    }

    private void WritePath(PathHealth path)
    {
        json.WriteStartObject();
        if (path.Audience is { } audience) json.WriteString("audience"u8, ItemTree.WordsOf(request.Guide, audience));
        else json.WriteNull("audience"u8);
        OutlineWriter.WriteMinutes(json, "duration"u8, path.Duration);
        OutlineWriter.WriteMinutes(json, "planned"u8, path.Planned);
        WriteFigures(path);
        json.WriteEndObject();
    }

    private void WriteFigures(PathHealth path)
    {
        json.WriteNumber("questions"u8, path.Questions);
        json.WriteNumber("probes"u8, path.Probes);
        json.WriteNumber("tasks"u8, path.Tasks);
        WriteNumber("questionsPerHour"u8, path.QuestionsPerHour);
        WriteNumber("openShare"u8, path.OpenShare);
        json.WriteStartObject("mix"u8);
        json.WriteNumber("past"u8, path.Mix.Past);
        json.WriteNumber("present"u8, path.Mix.Present);
        json.WriteNumber("opinion"u8, path.Mix.Opinion);
        json.WriteNumber("hypothetical"u8, path.Mix.Hypothetical);
        json.WriteEndObject();
        WriteArray("needs"u8, path.Needs, need => WriteTouch(ConfigurationNames.Of(need.What), HealthTable.TitleOf(need.What, request.Locale), need.IsTouched, By(need.Source), null));
        WriteArray("stages"u8, path.Stages, stage => WriteTouch(ConfigurationNames.Of(stage.What), HealthTable.TitleOf(stage.What, request.Locale), stage.IsTouched, By(stage.Source), null));
    }

    private static string? By(TouchSource source) => source switch
    {
        TouchSource.None => null,
        TouchSource.Wording => "wording",
        _ => "tag",
    };

    private void WriteTouch(string id, string title, bool isPresent, string? by, Item? place)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("title"u8, title);
        json.WriteBoolean("present"u8, isPresent);
        if (by is not null) json.WriteString("by"u8, by);
        if (place is not null) WriteRange(place);
        json.WriteEndObject();
    }

    private void WritePart(PlanPart part)
    {
        json.WriteStartObject();
        WriteItem(part.Item);
        var coverage = Coverage.Of(part.Questions);
        json.WriteNumber("questions"u8, coverage.Questions);
        json.WriteNumber("probes"u8, coverage.Probes);
        json.WriteBoolean("refutable"u8, tree.Children(part.Item).Any(child => child.Keyword == Keyword.RefutedIf));
        json.WriteEndObject();
    }

    private void WriteSegment(PlannedSegment segment)
    {
        json.WriteStartObject();
        WriteItem(segment.Item);
        if (segment.Participants is { } number) json.WriteString("participants"u8, Durations.Figures(new Minutes(number.From, number.To)));
        json.WriteEndObject();
    }

    private void WriteSection(Item section)
    {
        var figures = Figures.OfSection(tree, section);
        json.WriteStartObject();
        json.WriteString("title"u8, ItemTree.WordsOf(request.Guide, section));
        json.WriteString("role"u8, ConfigurationNames.Of(section.SectionRole));
        json.WriteString("roleText"u8, ReadingTexts.Of(section.SectionRole, request.Locale));
        OutlineWriter.WriteMinutes(json, "minutes"u8, figures.Whole);
        json.WriteNumber("questions"u8, figures.Questions);
        json.WriteNumber("probes"u8, figures.Probes);
        json.WriteNumber("tasks"u8, figures.Tasks);
        WriteRange(section);
        json.WriteEndObject();
    }

    private void WriteFindings()
    {
        json.WriteStartObject("findings"u8);
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Info, Severity.Hint])
            json.WriteNumber(ConfigurationNames.Of(severity), request.Linted.IsChecked ? request.Linted.Result.Findings.Count(finding => finding.Severity == severity) : 0);
        json.WriteEndObject();
    }

    private void WriteGroups()
    {
        WriteArray("groups"u8, HealthTable.Of(health, request.Source, request.Locale), group =>
        {
            json.WriteStartObject();
            json.WriteString("title"u8, group.Title);
            if (group.Audience is { } audience) json.WriteString("audience"u8, audience);
            WriteArray("rows"u8, group.Rows, row =>
            {
                json.WriteStartObject();
                json.WriteString("label"u8, row.Label);
                json.WriteString("text"u8, row.Value);
                if (row.Item is { } item) WriteRange(item);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
    }

    private void WriteItem(Item item)
    {
        if (item.Id is { } id) json.WriteString("id"u8, id);
        json.WriteString("text"u8, ItemTree.WordsOf(request.Guide, item));
        WriteRange(item);
    }

    private void WriteRange(Item item) => OutlineWriter.WriteRange(json, "range"u8, request.Source, item.Span);

    private void WriteNumber(ReadOnlySpan<byte> name, double? number)
    {
        if (number is { } value) json.WriteNumber(name, Math.Round(value, 3));
        else json.WriteNull(name);
    }

    private void WriteArray<T>(ReadOnlySpan<byte> name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values) write(value);
        json.WriteEndArray();
    }
}
