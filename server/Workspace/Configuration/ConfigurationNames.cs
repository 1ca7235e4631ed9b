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

    private static readonly Dictionary<string, Severity> Severities = Table<Severity>(_ => true);
    private static readonly Dictionary<string, GuideKind> KindIds = Table<GuideKind>(kind => kind != GuideKind.Unstated);
    private static readonly Dictionary<string, SectionRole> RoleIds = Table<SectionRole>(role => role != SectionRole.Head);

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

    /// <summary>Code of a language: <c>en</c> or <c>de</c>.</summary>
    public static string Of(Language language) => language == Language.German ? "de" : "en";

    /// <summary>The severity with this name, or null.</summary>
    public static Severity? SeverityOf(string name) => Severities.TryGetValue(name, out var severity) ? severity : null;

    /// <summary>The language with this code or name, or null.</summary>
    public static Language? LanguageOf(string name) => Languages.TryGetValue(name, out var language) ? language : null;

    /// <summary>The kind with this id, or with a name that guides use for it, or null.</summary>
    public static GuideKind? KindOf(string name) =>
        KindIds.TryGetValue(name, out var kind) ? kind : Kinds.In(name) is [var named] ? named : null;

    /// <summary>The section role with this id or name, or null.</summary>
    public static SectionRole? RoleOf(string name) => RoleIds.TryGetValue(name, out var role) ? role : SectionRoles.Named(name);

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
    internal static IEnumerable<string> SeverityNames => Severities.Keys;
    internal static IEnumerable<string> KindNames => KindIds.Keys;
    internal static IEnumerable<string> RoleNames => RoleIds.Keys;
    internal static IEnumerable<string> KeywordNames => KeywordTable.All.Select(KeywordTable.Id);

    private static Dictionary<string, T> Table<T>(Func<T, bool> wanted) where T : struct, Enum =>
        Enum.GetValues<T>().Where(wanted).ToDictionary(Of, StringComparer.OrdinalIgnoreCase);
}
