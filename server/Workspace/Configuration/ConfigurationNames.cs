using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;

namespace InterviewGuide.Workspace.Configuration;

/// <summary>How values are written in a configuration: the ids of the guide language, in kebab-case.</summary>
public static class ConfigurationNames
{
    private static readonly Dictionary<string, Language> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = Language.English,
        ["English"] = Language.English,
        ["Englisch"] = Language.English,
        ["de"] = Language.German,
        ["German"] = Language.German,
        ["Deutsch"] = Language.German,
    };

    /// <summary>Id of an enum value: <c>WarmUp</c> gives <c>warm-up</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Ids<T>.All.TryGetValue(value, out var id) ? id : IdOf(value);

    private static string IdOf<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        var id = new System.Text.StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i])) id.Append('-');
            id.Append(char.ToLowerInvariant(name[i]));
        }
        return id.ToString();
    }

    // An outline asks for thousands of them.
    private static class Ids<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().Distinct().ToDictionary(value => value, IdOf);
    }

    // Looking into an enum takes a millisecond, and most runs need none of these tables.
    private static class Values<T> where T : struct, Enum
    {
        public static readonly Dictionary<string, T> ById = Enum.GetValues<T>().Distinct().ToDictionary(Of, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Code of a language: <c>en</c> or <c>de</c>.</summary>
    public static string Of(Language language) => language == Language.German ? "de" : "en";

    /// <summary>The severity with this name, or null.</summary>
    public static Severity? SeverityOf(string name) => Values<Severity>.ById.TryGetValue(name, out var severity) ? severity : null;

    /// <summary>The language with this code or name, or null.</summary>
    public static Language? LanguageOf(string name) => Languages.TryGetValue(name, out var language) ? language : null;

    /// <summary>The kind with this id, or with a name that guides use for it, or null.</summary>
    public static GuideKind? KindOf(string name) =>
        Values<GuideKind>.ById.TryGetValue(name, out var kind) && kind != GuideKind.Unstated ? kind : Kinds.In(name) is [var named] ? named : null;

    /// <summary>The section role with this id or name, or null.</summary>
    public static SectionRole? RoleOf(string name) => Values<SectionRole>.ById.TryGetValue(name, out var role) && role != SectionRole.Head ? role : SectionRoles.Named(name);

    /// <summary>The keyword with this id, or that this word stands for in guides, or null.</summary>
    public static Keyword? KeywordOf(string name) =>
        KeywordTable.FromId(name) is var keyword and not Keyword.None ? keyword : KeywordTable.Find(name) is [var found, ..] ? found : null;

    /// <summary>The settings of a configuration file.</summary>
    internal static string[] RootMembers { get; } =
    [
        "extends", "files", "ignore", "language", "kind", "products", "glossary", "keywords", "headings", "rulesVersion", "maxFindings", "rules", "overrides",
    ];

    /// <summary>The settings that an override may have.</summary>
    internal static string[] OverrideMembers { get; } =
        ["files", "extends", "language", "kind", "products", "glossary", "keywords", "headings", "maxFindings", "rules"];

    internal static IEnumerable<string> LanguageNames => Languages.Keys;
    internal static IEnumerable<string> SeverityNames => Values<Severity>.ById.Keys;
    internal static IEnumerable<string> KindNames => Values<GuideKind>.ById.Keys.Where(id => KindOf(id) is not null);
    internal static IEnumerable<string> RoleNames => Values<SectionRole>.ById.Keys.Where(id => RoleOf(id) is not null);
    internal static IEnumerable<string> KeywordNames => KeywordTable.All.Select(KeywordTable.Id);
}
