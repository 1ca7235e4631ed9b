using System.Collections.Immutable;
using System.Globalization;
using InterviewGuide.Health;
using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace.Health;

/// <summary>The health of a guide for people: rows in groups, in the reader's language, for any output that can show a table.</summary>
public sealed class HealthTable
{
    private readonly Language locale;
    private readonly SourceText source;
    private readonly ImmutableArray<HealthGroup>.Builder groups = ImmutableArray.CreateBuilder<HealthGroup>();

    private HealthTable(Language locale, SourceText source)
    {
        this.locale = locale;
        this.source = source;
    }

    internal static TextTable Texts { get; } = new(typeof(HealthTable).Assembly, "health");

    /// <summary>All groups that have something to say.</summary>
    /// <param name="health">The health.</param>
    /// <param name="source">The guide's text.</param>
    /// <param name="locale">The reader's language.</param>
    public static ImmutableArray<HealthGroup> Of(GuideHealth health, SourceText source, Language locale)
    {
        ArgumentNullException.ThrowIfNull(health);
        ArgumentNullException.ThrowIfNull(source);
        var table = new HealthTable(locale, source);
        foreach (var path in health.Paths) table.AddPath(path);
        table.Add("hypotheses", null, health.Hypotheses.Select(table.PartRow));
        table.Add("research-questions", null, health.ResearchQuestions.Select(table.PartRow));
        table.AddPeople(health);
        table.Add("consent", null, health.Consent.Select(part => new HealthRow(
            table.Text("consent." + ConfigurationNames.Of(part.Element)), part.Item is { } item ? table.Text("value.line", table.LineOf(item)) : table.Text("value.missing"), part.Item)));
        return table.groups.ToImmutable();
    }

    /// <summary>What a need is called.</summary>
    public static string TitleOf(Need need, Language locale) => Texts.Get(locale, "need." + ConfigurationNames.Of(need));

    /// <summary>What a stage is called.</summary>
    public static string TitleOf(Stage stage, Language locale) => Texts.Get(locale, "stage." + ConfigurationNames.Of(stage));

    /// <summary>What a part of a consent is called.</summary>
    public static string TitleOf(ConsentElement element, Language locale) => Texts.Get(locale, "consent." + ConfigurationNames.Of(element));

    private void AddPath(PathHealth path)
    {
        var audience = path.Audience is { } item ? NameOf(item) : null;
        List<HealthRow> time =
        [
            new(Text("label.duration"), MinutesOf(path.Duration)),
            new(Text("label.planned"), MinutesOf(path.Planned)),
            new(Text("label.questions"), Number(path.Questions)),
            new(Text("label.probes"), Number(path.Probes)),
        ];
        if (path.Tasks > 0) time.Add(new(Text("label.tasks"), Number(path.Tasks)));
        if (path.QuestionsPerHour is { } perHour) time.Add(new(Text("label.per-hour"), Number(Math.Round(perHour))));
        Add("time", audience, time);
        if (path.Mix.Total > 0)
        {
            Add("questions", audience,
            [
                ShareRow("past", path.Mix.Past, path.Mix.Total),
                ShareRow("present", path.Mix.Present, path.Mix.Total),
                ShareRow("opinion", path.Mix.Opinion, path.Mix.Total),
                ShareRow("hypothetical", path.Mix.Hypothetical, path.Mix.Total),
                ShareRow("open", path.Open, path.Open + path.Closed),
            ]);
        }
        Add("needs", audience, path.Needs.Select(need => TouchRow("need.", need)));
        Add("stages", audience, path.Stages.Select(stage => TouchRow("stage.", stage)));
    }

    private void AddPeople(GuideHealth health)
    {
        var rows = health.Segments
            .Select(segment => new HealthRow(NameOf(segment.Item), segment.Participants is { } number ? AmountText(number) : Text("value.no-participants"), segment.Item))
            .ToList();
        if (health.Participants is { } together) rows.Add(new(Text("label.participants"), AmountText(together)));
        Add("people", null, rows);
    }

    private void Add(string group, string? audience, IEnumerable<HealthRow> rows)
    {
        ImmutableArray<HealthRow> all = [.. rows];
        if (!all.IsEmpty) groups.Add(new HealthGroup(Text("group." + group), audience, all));
    }

    private HealthRow PartRow(PlanPart part) => new(
        NameOf(part.Item),
        part.IsCovered ? LinesOf(part.Questions) : Text(part.Item.Id is null ? "value.no-id" : "value.no-question"),
        part.Item);

    private HealthRow TouchRow<T>(string prefix, Touched<T> touched) where T : struct, Enum => new(
        Text(prefix + ConfigurationNames.Of(touched.What)),
        !touched.IsTouched ? Text("value.untouched")
            : (touched.Questions.IsEmpty ? "" : LinesOf(touched.Questions) + ", ") + Text("source." + ConfigurationNames.Of(touched.Source)));

    private HealthRow ShareRow(string key, int part, int whole) => new(
        Text("mix." + key), whole == 0 ? "–" : Text("value.share", Number(Math.Round(100.0 * part / whole)), part, whole));

    private string LinesOf(ImmutableArray<Item> items) =>
        Texts.Get(locale, items.Length == 1 ? "value.lines.one" : "value.lines.other", items.Length, string.Join(", ", items.Select(LineOf)));

    private string LineOf(Item item) => Number(source.LineAt(item.Span.Start) + 1);

    private string NameOf(Item item)
    {
        var text = source.Slice(item.TextSpan).ToString();
        var name = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return item.Id is { } id ? name.Length == 0 ? id : $"{id}: {name}" : name;
    }

    private string MinutesOf(Minutes? minutes) => minutes is { } time ? Text("value.minutes", RangeOf(time.From, time.To)) : Text("value.not-stated");

    private string AmountText(Amount amount) => RangeOf(amount.From, amount.To);

    private string RangeOf(double from, double to) => from == to ? Number(from) : $"{Number(from)}–{Number(to)}";

    /// <summary>A number as the reader writes it.</summary>
    private string Number(double number)
    {
        var text = number.ToString("0.#", CultureInfo.InvariantCulture);
        return locale == Language.German ? text.Replace('.', ',') : text;
    }

    private string Text(string key, params ReadOnlySpan<object?> arguments) => Texts.Get(locale, key, arguments);
}

/// <summary>Rows that belong together.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Audience">The audience that they are about, or null where they hold for the whole guide.</param>
/// <param name="Rows">The rows.</param>
public sealed record HealthGroup(string Title, string? Audience, ImmutableArray<HealthRow> Rows);

/// <summary>One thing that is known of a guide.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">How it stands.</param>
/// <param name="Item">Where it stands in the guide, or null.</param>
public sealed record HealthRow(string Label, string Value, Item? Item = null);
