using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using InterviewGuide.Linting;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Patterns;

namespace InterviewGuide.Workspace.Configuration;

/// <summary>Turns the values of one configuration file into settings, and says what is wrong where.</summary>
/// <param name="path">The file, or the name of a preset.</param>
/// <param name="source">Its text.</param>
/// <param name="problems">Where problems go.</param>
/// <param name="extended">Gives what a name behind <c>extends</c> stands for, and reports a name that stands for nothing.</param>
internal sealed class ConfigurationInterpreter(
    string path, SourceText source, ImmutableArray<Problem>.Builder problems, Func<JsonValue, ConfigurationInterpreter, ConfigurationLayer> extended)
{
    /// <summary>Reads the whole file, on top of what it extends.</summary>
    public ConfigurationLayer Root(JsonValue root)
    {
        var below = ConfigurationLayer.Empty;
        var layer = ConfigurationLayer.Empty;
        foreach (var member in Members(root, ConfigurationNames.RootMembers))
        {
            var value = member.Value;
            switch (member.Name)
            {
                case "extends": below = Extended(value); break;
                case "files": layer = layer with { Files = Words(value) }; break;
                case "ignore": layer = layer with { Ignore = Words(value) }; break;
                case "rulesVersion": layer = layer with { RulesVersion = VersionOf(value) }; break;
                case "overrides": layer = layer with { Overrides = Overrides(value) }; break;
                default: layer = Common(layer, member); break;
            }
        }
        return layer.Over(below);
    }

    /// <summary>What a name, or each name of a list, stands for; the last one on top.</summary>
    private ConfigurationLayer Extended(JsonValue names)
    {
        var below = ConfigurationLayer.Empty;
        foreach (var name in names.Kind == JsonKind.Array ? Texts(names) : Text(names) is null ? [] : [names]) below = extended(name, this).Over(below);
        return below;
    }

    /// <summary>Reports that the text stops being JSON at <paramref name="offset"/>.</summary>
    public void NotJson(int offset)
    {
        if (offset >= source.Length) Report("config.ends-early", new TextSpan(source.Length, 0));
        else Report("config.not-json", new TextSpan(offset, 1), source.Text[offset].ToString());
    }

    /// <summary>Reports a problem at a place of this file.</summary>
    public void Report(string code, TextSpan span, params ImmutableArray<string> arguments) =>
        problems.Add(new Problem(code, path, source.PositionAt(span.Start), span.Length, arguments));

    private ConfigurationLayer Common(ConfigurationLayer layer, JsonMember member)
    {
        var value = member.Value;
        return member.Name switch
        {
            "language" => layer with { Language = OneOf(value, ConfigurationNames.LanguageOf, ConfigurationNames.LanguageNames) },
            "kind" => layer with { Kind = OneOf(value, ConfigurationNames.KindOf, ConfigurationNames.KindNames) },
            "products" => layer with { Products = Words(value) },
            "glossary" => layer with { Glossary = Words(value) },
            "keywords" => layer with { Keywords = KeywordsOf(value) },
            "headings" => layer with { Headings = TableOf(value, ConfigurationNames.RoleOf, ConfigurationNames.RoleNames) },
            "maxFindings" => layer with { MaxFindings = NumberOf(value) },
            _ => layer with { Rules = Rules(value) },
        };
    }

    private ImmutableArray<ConfigurationOverride> Overrides(JsonValue value)
    {
        var overrides = ImmutableArray.CreateBuilder<ConfigurationOverride>();
        foreach (var item in Items(value))
        {
            var below = ConfigurationLayer.Empty;
            var layer = ConfigurationLayer.Empty;
            var files = ImmutableArray<string>.Empty;
            var named = false;
            foreach (var member in Members(item, ConfigurationNames.OverrideMembers))
            {
                if (member.Name == "files") (files, named) = (Words(member.Value), true);
                else if (member.Name == "extends") below = Extended(member.Value).WithoutFiles();
                else layer = Common(layer, member);
            }
            if (item.Kind == JsonKind.Object && !named) Report("config.override-without-files", item.Span);
            overrides.Add(new ConfigurationOverride(PatternList.OfConfiguration(files), layer.Over(below)));
        }
        return overrides.ToImmutable();
    }

    private FrozenDictionary<string, RuleSetting> Rules(JsonValue value)
    {
        var rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var member in Members(value, null))
        {
            if (RuleNames.Find(member.Name) is not { } rule) UnknownRule(member);
            else if (Setting(member.Value, rule) is { } setting && !rules.TryAdd(rule.Id, setting)) Report("config.double-member", member.Span, member.Name);
        }
        return rules.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private void UnknownRule(JsonMember member)
    {
        if (RuleNames.Nearest(member.Name) is { } meant) Report("config.unknown-rule.near", member.Span, member.Name, meant);
        else Report("config.unknown-rule", member.Span, member.Name);
    }

    private RuleSetting? Setting(JsonValue value, RuleInfo rule)
    {
        if (value.Kind == JsonKind.String)
            return OneOf(value, ConfigurationNames.SeverityOf, ConfigurationNames.SeverityNames) is { } severity ? new RuleSetting(severity) : null;
        if (value.Kind != JsonKind.Object)
        {
            Report("config.expects-severity", value.Span);
            return null;
        }
        var setting = new RuleSetting(null);
        foreach (var member in Members(value, ["severity", "options"]))
        {
            if (member.Name == "severity") setting = setting with { Severity = OneOf(member.Value, ConfigurationNames.SeverityOf, ConfigurationNames.SeverityNames) };
            else setting = setting with { Options = Options(member.Value, rule) };
        }
        return setting;
    }

    private FrozenDictionary<string, int> Options(JsonValue value, RuleInfo rule)
    {
        var options = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var member in Members(value, null))
        {
            var option = rule.Options.FirstOrDefault(option => option.Name == member.Name);
            if (option is null) UnknownOption(member, rule);
            else if (WholeNumber(member.Value) is { } number && number >= option.Least && number <= option.Most) options[option.Name] = number;
            else Report("config.expects-option", member.Value.Span, member.Name, Text(option.Least), Text(option.Most));
        }
        return options.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private void UnknownOption(JsonMember member, RuleInfo rule)
    {
        var names = rule.Options.Select(option => option.Name);
        if (rule.Options.IsEmpty) Report("config.no-options", member.Span, rule.Id);
        else if (NearestName.Of(member.Name, names) is { } meant) Report("config.unknown-option.near", member.Span, rule.Id, member.Name, meant);
        else Report("config.unknown-option", member.Span, rule.Id, member.Name, string.Join(", ", names));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The members of an object, each name once; only <paramref name="known"/> ones where that is not null. Members that start with <c>$</c> are for editors.</summary>
    private List<JsonMember> Members(JsonValue value, string[]? known)
    {
        if (value.Kind != JsonKind.Object)
        {
            Report("config.expects-object", value.Span);
            return [];
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<JsonMember>();
        foreach (var member in value.Members)
        {
            if (!seen.Add(member.Name)) Report("config.double-member", member.Span, member.Name);
            else if (known is null || known.Contains(member.Name)) members.Add(member);
            else if (member.Name.StartsWith('$')) continue;
            else if (NearestName.Of(member.Name, known) is { } meant) Report("config.unknown-member.near", member.Span, member.Name, meant);
            else Report("config.unknown-member", member.Span, member.Name, string.Join(", ", known));
        }
        return members;
    }

    private ImmutableArray<string> Words(JsonValue value) => [.. Texts(value).Select(item => item.Text)];

    private ImmutableArray<JsonValue> Texts(JsonValue value) => [.. Items(value).Where(item => Text(item) is not null)];

    private List<JsonValue> Items(JsonValue value)
    {
        if (value.Kind == JsonKind.Array) return value.Items;
        Report("config.expects-list", value.Span);
        return [];
    }

    private string? Text(JsonValue value)
    {
        if (value.Kind == JsonKind.String) return value.Text;
        Report("config.expects-text", value.Span);
        return null;
    }

    private T? OneOf<T>(JsonValue value, Func<string, T?> find, IEnumerable<string> names) where T : struct
    {
        if (Text(value) is not { } text) return null;
        if (find(text) is { } found) return found;
        if (NearestName.Of(text, names) is { } meant) Report("config.unknown-value.near", value.Span, text, meant);
        else Report("config.unknown-value", value.Span, text, string.Join(", ", names));
        return null;
    }

    private FrozenDictionary<string, T> TableOf<T>(JsonValue value, Func<string, T?> find, IEnumerable<string> names) where T : struct
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var member in Members(value, null))
            if (OneOf(member.Value, find, names) is { } found) entries[member.Name] = found;
        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private FrozenDictionary<string, string> KeywordsOf(JsonValue value)
    {
        var words = TableOf(value, ConfigurationNames.KeywordOf, ConfigurationNames.KeywordNames);
        return words.ToFrozenDictionary(word => word.Key, word => KeywordTable.Id(word.Value), StringComparer.Ordinal);
    }

    private int? NumberOf(JsonValue value)
    {
        if (WholeNumber(value) is { } number) return number;
        Report("config.expects-number", value.Span);
        return null;
    }

    private static int? WholeNumber(JsonValue value) =>
        value.Kind == JsonKind.Number && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private Version? VersionOf(JsonValue value)
    {
        if (value.Kind == JsonKind.String && Version.TryParse(value.Text, out var version)) return version;
        Report("config.expects-version", value.Span);
        return null;
    }
}
