using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;

namespace InterviewGuide.Workspace.Configuration;

/// <summary>How values are written in a configuration: the ids of the guide language, in kebab-case.</summary>
public static class ConfigurationNames
{
    private static readonly Dictionary<string, Language> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = Language.English, ["English"] = Language.English, ["Englisch"] = Language.English,
        ["de"] = Language.German, ["German"] = Language.German, ["Deutsch"] = Language.German,
    };

    private static readonly Dictionary<string, Severity> Severities = Table<Severity>(_ => true);
    private static readonly Dictionary<string, GuideKind> Kinds = Table<GuideKind>(kind => kind != GuideKind.Unstated);
    private static readonly Dictionary<string, SectionRole> Roles = Table<SectionRole>(role => role != SectionRole.Head);
    private static readonly Dictionary<string, Keyword> Keywords =
        Table<Keyword>(keyword => keyword is not (Keyword.None or Keyword.FreeField or Keyword.Table or Keyword.Comment));

    /// <summary>Id of an enum value: <c>WarmUp</c> gives <c>warm-up</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum
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

    /// <summary>Code of a language: <c>en</c> or <c>de</c>.</summary>
    public static string Of(Language language) => language == Language.German ? "de" : "en";

    /// <summary>The severity with this name, or null.</summary>
    public static Severity? SeverityOf(string name) => Severities.TryGetValue(name, out var severity) ? severity : null;

    /// <summary>The language with this code or name, or null.</summary>
    public static Language? LanguageOf(string name) => Languages.TryGetValue(name, out var language) ? language : null;

    internal static IReadOnlyDictionary<string, Language> LanguageTable => Languages;
    internal static IReadOnlyDictionary<string, Severity> SeverityTable => Severities;
    internal static IReadOnlyDictionary<string, GuideKind> KindTable => Kinds;
    internal static IReadOnlyDictionary<string, SectionRole> RoleTable => Roles;
    internal static IReadOnlyDictionary<string, Keyword> KeywordTable => Keywords;

    private static Dictionary<string, T> Table<T>(Func<T, bool> wanted) where T : struct, Enum =>
        Enum.GetValues<T>().Where(wanted).ToDictionary(Of, StringComparer.OrdinalIgnoreCase);
}
