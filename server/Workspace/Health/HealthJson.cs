using System.Collections.Immutable;
using System.Text.Json;
using InterviewGuide.Health;
using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace.Health;

/// <summary>The health of a guide as JSON. Keys and values are the same in every locale; lines count from 0.</summary>
public static class HealthJson
{
    /// <summary>Writes one object; the caller names it where it stands in another.</summary>
    public static void Write(GuideHealth health, SourceText source, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(health);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(json);
        new Writer(source, json).Write(health);
    }

    private sealed class Writer(SourceText source, Utf8JsonWriter json)
    {
        public void Write(GuideHealth health)
        {
            json.WriteStartObject();
            json.WriteString("language", ConfigurationNames.Of(health.Language));
            if (health.Kind == GuideKind.Unstated) json.WriteNull("kind");
            else json.WriteString("kind", ConfigurationNames.Of(health.Kind));
            Array("paths", health.Paths, WritePath);
            Array("hypotheses", health.Hypotheses, WritePart);
            Array("researchQuestions", health.ResearchQuestions, WritePart);
            Array("segments", health.Segments, segment =>
            {
                json.WriteStartObject();
                WriteItem(segment.Item);
                WriteRange("participants", segment.Participants?.From, segment.Participants?.To);
                json.WriteEndObject();
            });
            WriteRange("participants", health.Participants?.From, health.Participants?.To);
            Array("consent", health.Consent, part =>
            {
                json.WriteStartObject();
                json.WriteString("element", ConfigurationNames.Of(part.Element));
                json.WriteBoolean("present", part.Item is not null);
                if (part.Item is { } item) json.WriteNumber("line", LineOf(item));
                else json.WriteNull("line");
                json.WriteEndObject();
            });
            json.WriteEndObject();
        }

        private void WritePath(PathHealth path)
        {
            json.WriteStartObject();
            if (path.Audience is { } audience)
            {
                json.WriteStartObject("audience");
                WriteItem(audience);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("audience");
            }
            WriteRange("durationMinutes", path.Duration?.From, path.Duration?.To);
            WriteRange("plannedMinutes", path.Planned?.From, path.Planned?.To);
            json.WriteNumber("questions", path.Questions);
            json.WriteNumber("probes", path.Probes);
            json.WriteNumber("tasks", path.Tasks);
            WriteNumber("questionsPerHour", path.QuestionsPerHour);
            json.WriteStartObject("mix");
            json.WriteNumber("past", path.Mix.Past);
            json.WriteNumber("present", path.Mix.Present);
            json.WriteNumber("opinion", path.Mix.Opinion);
            json.WriteNumber("hypothetical", path.Mix.Hypothetical);
            json.WriteEndObject();
            json.WriteNumber("open", path.Open);
            json.WriteNumber("closed", path.Closed);
            WriteNumber("openShare", path.OpenShare);
            Array("needs", path.Needs, need => WriteTouched("need", need));
            Array("stages", path.Stages, stage => WriteTouched("stage", stage));
            json.WriteEndObject();
        }

        private void WritePart(PlanPart part)
        {
            json.WriteStartObject();
            WriteItem(part.Item);
            json.WriteBoolean("covered", part.IsCovered);
            WriteLines(part.Questions);
            json.WriteEndObject();
        }

        private void WriteTouched<T>(string name, Touched<T> touched) where T : struct, Enum
        {
            json.WriteStartObject();
            json.WriteString(name, ConfigurationNames.Of(touched.What));
            json.WriteBoolean("touched", touched.IsTouched);
            json.WriteString("source", ConfigurationNames.Of(touched.Source));
            WriteLines(touched.Questions);
            json.WriteEndObject();
        }

        private void WriteItem(Item item)
        {
            if (item.Id is { } id) json.WriteString("id", id);
            else json.WriteNull("id");
            json.WriteString("text", source.Slice(item.TextSpan));
            json.WriteNumber("line", LineOf(item));
        }

        private void WriteLines(ImmutableArray<Item> items) => Array("questionLines", items, item => json.WriteNumberValue(LineOf(item)));

        private void WriteRange(string name, double? from, double? to)
        {
            if (from is not { } first || to is not { } last)
            {
                json.WriteNull(name);
                return;
            }
            json.WriteStartObject(name);
            json.WriteNumber("from", first);
            json.WriteNumber("to", last);
            json.WriteEndObject();
        }

        private void WriteNumber(string name, double? number)
        {
            if (number is { } value) json.WriteNumber(name, Math.Round(value, 3));
            else json.WriteNull(name);
        }

        private void Array<T>(string name, ImmutableArray<T> values, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var value in values) write(value);
            json.WriteEndArray();
        }

        private int LineOf(Item item) => source.LineAt(item.Span.Start);
    }
}
