using System.Text.Json;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.LanguageServer.Features.Writing;

/// <summary>Offers what can be written at a place: keywords in the guide's own language, questions that work, ids, values, files, rules.</summary>
internal sealed class CompletionFeature(Session session) : ILanguageFeature
{
    private const int MostFiles = 200;
    private const int LongestDetail = 100;

    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client) =>
        capabilities.CompletionProvider = new CompletionOptions(["[", ":"], ResolveProvider: true);

    /// <inheritdoc/>
    public void Register(MethodTable methods)
    {
        methods.OnGuide(session, "textDocument/completion", json => json.PositionParams, json => json.CompletionList, (request, at) => At(request, request.OffsetOf(at.Position)));
        methods.OnAsked(session, "completionItem/resolve", json => json.JsonElement, json => json.JsonFragment, (state, item, _) => Resolve(state, item));
    }

    private static CompletionList At(GuideRequest request, int offset)
    {
        var place = CompletionPlace.At(request, offset);
        var items = place.Kind switch
        {
            PlaceKind.Line => Keywords(request, place, offset).Concat(place.HasBullet ? Starters(request, place, offset) : []),
            PlaceKind.Value => Values(request, place, offset),
            PlaceKind.Id => Ids(request, place),
            PlaceKind.Rule => Rules(request, place),
            _ => [],
        };
        return new CompletionList(IsIncomplete: false, [.. items]);
    }

    private static IEnumerable<CompletionItem> Keywords(GuideRequest request, CompletionPlace place, int offset)
    {
        var language = WritingLanguage.Of(request);
        var hasColon = offset < request.Source.Length && request.Source.Text[offset] == ':';
        var isMarkdown = request.Linted.Format == GuideFormat.Markdown;
        var rank = 0;
        foreach (var keyword in KeywordPlaces.At(request.Guide, offset))
        {
            // Headings and front matter say these in Markdown.
            if (isMarkdown && (keyword == Keyword.Section || KeywordTable.Voice(keyword) == Voice.Plan)) continue;
            if (keyword is Keyword.Translation) continue;
            var form = KeywordTable.FirstForm(keyword, language);
            yield return Item(request, place, form, CompletionKind.Keyword, "k", rank++, hasColon ? form : form + ": ") with
            {
                Data = new CompletionData { Keyword = KeywordTable.Id(keyword) },
            };
        }
    }

    private static IEnumerable<CompletionItem> Values(GuideRequest request, CompletionPlace place, int offset)
    {
        if (place.Item is not { } item) return [];
        switch (item.Keyword)
        {
            case Keyword.Ask or Keyword.Probe or Keyword.ShowMe or Keyword.Screener or Keyword.Must or Keyword.Optional:
                return Starters(request, place, offset);
            case Keyword.Include:
                return Files(request, place);
            default:
                return KeywordTable.Values(item.Keyword, WritingLanguage.Of(request))
                    .Select((value, rank) => Item(request, place, value, CompletionKind.EnumMember, "v", rank, value));
        }
    }

    /// <summary>Questions that work where the author is writing.</summary>
    private static IEnumerable<CompletionItem> Starters(GuideRequest request, CompletionPlace place, int offset)
    {
        var (section, isProbe) = Surroundings(request, place, offset);
        if (section is SectionRole.Plan or SectionRole.Notes || (section == SectionRole.Head && place.Item is null)) yield break;
        var rank = 0;
        foreach (var starter in QuestionStarters.For(WritingLanguage.Of(request), section, isProbe, request.Guide.DeclaredAddress))
        {
            var isSnippet = request.Client.Features.Snippets;
            var item = Item(request, place, starter.Text, CompletionKind.Snippet, "a", rank++, isSnippet ? starter.ToSnippet() : starter.Text);
            yield return isSnippet ? item with { InsertTextFormat = InsertTextFormat.Snippet } : item;
        }
    }

    private static (SectionRole Section, bool IsProbe) Surroundings(GuideRequest request, CompletionPlace place, int offset)
    {
        var source = request.Source;
        if (place.Item is { } own) return (own.SectionRole, own.Keyword == Keyword.Probe);
        var line = source.LineStart(source.LineAt(offset));
        var above = line == 0 ? null : request.Guide.ItemAt(line - 1);
        if (above is null) return (SectionRole.Head, false);
        var section = above.SectionRole;
        var indent = source.Text.AsSpan(line, offset - line);
        var column = indent.Length - indent.TrimStart().Length;
        for (var item = above; item is not null && !ItemTree.IsSection(item); item = item.Parent < 0 ? null : request.Guide.Items[item.Parent])
        {
            var itsColumn = item.Span.Start - source.LineStart(source.LineAt(item.Span.Start));
            if (column >= itsColumn + 2) return (section, item.Role is LineRole.Asked or LineRole.Probe);
        }
        return (section, false);
    }

    private static IEnumerable<CompletionItem> Ids(GuideRequest request, CompletionPlace place)
    {
        var rank = 0;
        foreach (var item in new GuideIds(request.Guide).Declared)
        {
            if (item.Id is not { } id) continue;
            yield return Item(request, place, id, CompletionKind.Reference, "i", rank++, id) with { Detail = ItemTree.WordsOf(request.Guide, item, LongestDetail) };
        }
    }

    private static IEnumerable<CompletionItem> Rules(GuideRequest request, CompletionPlace place)
    {
        var isGerman = WritingLanguage.Of(request) == Language.German;
        var here = request.Linted.Result.Findings.Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
        var rank = 0;
        foreach (var rule in RuleCatalogue.All)
        {
            var name = isGerman ? rule.GermanName : rule.Id;
            // What the guide holds now is what an author wants to allow.
            yield return Item(request, place, name, CompletionKind.Constant, here.Contains(rule.Id) ? "a" : "r", rank++, name) with
            {
                Detail = rule.Page(request.Locale).Title,
                Data = new CompletionData { Rule = rule.Id },
            };
        }
    }

    private static IEnumerable<CompletionItem> Files(GuideRequest request, CompletionPlace place)
    {
        if (request.Document.Path is not { } path || Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder)) yield break;
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2, IgnoreInaccessible = true };
        var files = Directory.EnumerateFiles(folder, "*.*", options)
            .Where(file => file != path && GuideNames.IsGuide(file) && GuideNames.FormatOf(file) == GuideFormat.Guide)
            .Take(MostFiles).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
        var rank = 0;
        foreach (var file in files) yield return Item(request, place, file, CompletionKind.File, "f", rank++, file);
    }

    private static CompletionItem Item(GuideRequest request, CompletionPlace place, string label, int kind, string group, int rank, string newText) => new(label, kind)
    {
        SortText = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{group}{rank:D3}"),
        FilterText = label,
        // A colon wants a blank behind it.
        TextEdit = new TextEdit(request.RangeOf(place.Span), place.Kind == PlaceKind.Value && request.Source.Text[place.Span.Start - 1] == ':' ? " " + newText : newText),
    };

    // The item comes back as it was sent, with what there is to read about it.
    private JsonFragment Resolve(ServerState state, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object) throw new RpcException(ErrorCode.InvalidParams, "Expected a completion item.");
        var data = item.TryGetProperty("data", out var json) && json.ValueKind == JsonValueKind.Object ? json.Deserialize(FeatureJson.Default.CompletionData) : null;
        if (DocumentationOf(state, data) is not { } documentation) return new JsonFragment(item.WriteTo);
        return new JsonFragment(writer =>
        {
            writer.WriteStartObject();
            foreach (var member in item.EnumerateObject())
                if (!member.NameEquals("documentation")) member.WriteTo(writer);
            writer.WritePropertyName("documentation");
            JsonSerializer.Serialize(writer, documentation, FeatureJson.Default.MarkupContent);
            writer.WriteEndObject();
        });
    }

    private MarkupContent? DocumentationOf(ServerState state, CompletionData? data)
    {
        var text = new Markup(session.Client.Features.CompletionMarkdown);
        if (data?.Keyword is { } id && KeywordHelp.Of(KeywordTable.FromId(id), state.Locale) is { } help) return text.Words(help).ToContent();
        if (data?.Rule is { } name && RuleCatalogue.Find(name)?.Page(state.Locale) is { } page) return text.Titled(page.Title, page.Help).ToContent();
        return null;
    }
}
