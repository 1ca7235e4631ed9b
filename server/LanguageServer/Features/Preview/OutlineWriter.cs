using System.Text.Json;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;
using InterviewGuide.Workspace;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.LanguageServer.Features.Preview;

/// <summary>Writes the answer to <c>interviewGuide/outline</c>: how each line was read and why, and the guide as a tree. Its shape is in <c>docs/protocol.md</c>.</summary>
internal sealed class OutlineWriter
{
    // Deeper than anybody nests, and no deeper than readers of JSON go; what lies deeper stands beside its holder.
    private const int Deepest = 24;

    private readonly GuideRequest request;
    private readonly ItemTree tree;
    private readonly string?[] numbers;
    private readonly Utf8JsonWriter json;

    private OutlineWriter(GuideRequest request, Utf8JsonWriter json)
    {
        this.request = request;
        this.json = json;
        tree = new ItemTree(request.Guide);
        numbers = tree.Numbers();
    }

    /// <summary>Writes the whole answer.</summary>
    public static void Write(GuideRequest request, Utf8JsonWriter json) => new OutlineWriter(request, json).Write();

    /// <summary>Writes what both answers say of a guide as a whole.</summary>
    public static void WriteGuide(GuideRequest request, Figures figures, Utf8JsonWriter json)
    {
        json.WriteString("uri"u8, request.Document.Uri);
        json.WriteNumber("version"u8, request.Document.Version);
        json.WriteString("format"u8, request.Linted.Format == GuideFormat.Markdown ? "markdown"u8 : "guide"u8);
        json.WriteString("language"u8, ConfigurationNames.Of(request.Language));
        json.WriteStartArray("kinds"u8);
        foreach (var kind in request.Guide.DeclaredKinds) json.WriteStringValue(ConfigurationNames.Of(kind));
        json.WriteEndArray();
        json.WriteString("status"u8, ConfigurationNames.Of(request.Guide.Status));
        WriteMinutes(json, "duration"u8, figures.Whole);
        WriteMinutes(json, "planned"u8, figures.Planned);
    }

    /// <summary>Writes an amount of time, or null.</summary>
    public static void WriteMinutes(Utf8JsonWriter json, ReadOnlySpan<byte> name, Minutes? time)
    {
        if (time is not { } minutes)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("from"u8, minutes.From);
        json.WriteNumber("to"u8, minutes.To);
        json.WriteEndObject();
    }

    /// <summary>Writes a range.</summary>
    public static void WriteRange(Utf8JsonWriter json, ReadOnlySpan<byte> name, SourceText source, TextSpan span)
    {
        json.WriteStartObject(name);
        WritePosition(json, "start"u8, source.PositionAt(span.Start));
        WritePosition(json, "end"u8, source.PositionAt(span.End));
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, ReadOnlySpan<byte> name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line"u8, position.Line);
        json.WriteNumber("character"u8, position.Character);
        json.WriteEndObject();
    }

    private void Write()
    {
        json.WriteStartObject();
        WriteGuide(request, Figures.OfGuide(tree), json);
        var title = request.Guide.Items.FirstOrDefault(item => item.Keyword == Keyword.Guide && !item.TextSpan.IsEmpty);
        if (title is null) json.WriteNull("title"u8);
        else json.WriteString("title"u8, Words(title));
        json.WriteStartArray("lines"u8);
        foreach (var item in request.Guide.Items) WriteLine(item);
        json.WriteEndArray();
        WriteBody();
        json.WriteEndObject();
    }

    private void WriteLine(Item item)
    {
        json.WriteStartObject();
        json.WriteNumber("line"u8, request.Source.LineAt(item.Span.Start));
        json.WriteNumber("lastLine"u8, request.Source.LineAt(item.Span.End));
        WriteRange("range"u8, item.Span);
        json.WriteString("role"u8, ConfigurationNames.Of(item.Role));
        json.WriteString("roleText"u8, ReadingTexts.Of(item.Role, request.Locale));
        json.WriteString("reason"u8, ConfigurationNames.Of(item.Reason));
        json.WriteString("reasonText"u8, ReadingTexts.Of(item.Reason, request.Locale));
        json.WriteString("sectionRole"u8, ConfigurationNames.Of(item.SectionRole));
        json.WriteNumber("depth"u8, tree.DepthOf(item));
        json.WriteEndObject();
    }

    private void WriteBody()
    {
        var top = tree.Roots.SelectMany(root => IsTitle(root) ? tree.Children(root) : [root]).Where(item => item.Role != LineRole.Comment).ToArray();
        json.WriteStartArray("plan"u8);
        foreach (var item in top)
            if (!ItemTree.IsSection(item) && item.SectionRole == SectionRole.Head) WriteEntry(item, 0);
        json.WriteEndArray();
        json.WriteStartArray("sections"u8);
        // A talk without titles is one section.
        var loose = top.Where(item => !ItemTree.IsSection(item) && item.SectionRole != SectionRole.Head).ToArray();
        if (loose.Length > 0) WriteLoose(loose);
        foreach (var item in top)
            if (ItemTree.IsSection(item)) WriteSection(item, 0);
        json.WriteEndArray();
    }

    private static bool IsTitle(Item item) => item.Keyword == Keyword.Guide && item.Role == LineRole.Heading;

    private void WriteLoose(Item[] items)
    {
        var span = TextSpan.FromBounds(items[0].Span.Start, items.Max(item => tree.Whole(item).End));
        json.WriteStartObject();
        WriteTitle("", items[0].SectionRole);
        WriteFigures(Figures.OfItems(tree, items));
        json.WriteBoolean("conditional"u8, false);
        WriteRange("range"u8, span);
        WriteRange("selectionRange"u8, span with { Length = 0 });
        json.WriteStartArray("entries"u8);
        foreach (var item in items) WriteEntry(item, 0);
        json.WriteEndArray();
        json.WriteStartArray("sections"u8);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteSection(Item section, int depth)
    {
        json.WriteStartObject();
        WriteTitle(Words(section), section.SectionRole);
        if (section.Id is { } id) json.WriteString("id"u8, id);
        WriteFigures(Figures.OfSection(tree, section));
        json.WriteBoolean("conditional"u8, section.IsConditional);
        WriteRange("range"u8, tree.Whole(section));
        WriteRange("selectionRange"u8, section.TextSpan.IsEmpty ? section.Span : section.TextSpan);
        json.WriteStartArray("entries"u8);
        foreach (var item in Held(section, depth))
            if (!ItemTree.IsSection(item)) WriteEntry(item, depth + 1);
        json.WriteEndArray();
        json.WriteStartArray("sections"u8);
        if (depth < Deepest)
            foreach (var item in tree.Children(section))
                if (ItemTree.IsSection(item)) WriteSection(item, depth + 1);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTitle(string title, SectionRole role)
    {
        json.WriteString("title"u8, title);
        json.WriteString("role"u8, ConfigurationNames.Of(role));
        json.WriteString("roleText"u8, ReadingTexts.Of(role, request.Locale));
    }

    private void WriteFigures(Figures figures)
    {
        WriteMinutes(json, "minutes"u8, figures.Whole);
        WriteMinutes(json, "taskMinutes"u8, figures.Planned);
        json.WriteNumber("questions"u8, figures.Questions);
        json.WriteNumber("probes"u8, figures.Probes);
        json.WriteNumber("tasks"u8, figures.Tasks);
    }

    private void WriteEntry(Item item, int depth)
    {
        json.WriteStartObject();
        json.WriteString("role"u8, ConfigurationNames.Of(item.Role));
        json.WriteString("keyword"u8, ConfigurationNames.Of(item.Keyword));
        json.WriteString("label"u8, Label(item));
        if (numbers[item.Index] is { } number) json.WriteString("number"u8, number);
        if (item.Id is { } id) json.WriteString("id"u8, id);
        json.WriteStartArray("references"u8);
        foreach (var reference in item.References) json.WriteStringValue(reference.Id);
        json.WriteEndArray();
        json.WriteString("text"u8, Words(item));
        if (item.Time is not null) WriteMinutes(json, "minutes"u8, item.Time);
        json.WriteBoolean("conditional"u8, item.IsConditional);
        WriteRange("range"u8, item.Span);
        json.WriteStartArray("entries"u8);
        foreach (var child in Held(item, depth)) WriteEntry(child, depth + 1);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What an item holds, comments left out; below the deepest level everything inside it, and nothing there.</summary>
    private IEnumerable<Item> Held(Item item, int depth) => depth > Deepest ? [] : depth == Deepest ? AllInside(item) : tree.Children(item).Where(child => child.Role != LineRole.Comment);

    private IEnumerable<Item> AllInside(Item item)
    {
        var open = new Stack<Item>(tree.Children(item).Reverse());
        while (open.TryPop(out var next))
        {
            if (next.Role != LineRole.Comment) yield return next;
            foreach (var child in tree.Children(next).Reverse()) open.Push(child);
        }
    }

    private string Label(Item item) => item.Keyword == Keyword.FreeField
        ? request.Source.ToString(item.KeywordSpan)
        : KeywordTable.FirstForm(item.Keyword, request.Language);

    private string Words(Item item) => ItemTree.WordsOf(request.Guide, item);

    private void WriteRange(ReadOnlySpan<byte> name, TextSpan span) => WriteRange(json, name, request.Source, span);
}
