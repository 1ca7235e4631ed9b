using System.Text.Json;
using InterviewGuide.Model;

namespace InterviewGuide.LanguageServer;

/// <summary>What a user can set in the editor, below <c>interviewGuide</c>.</summary>
internal sealed record ServerSettings
{
    /// <summary>Name of the section.</summary>
    public const string Section = "interviewGuide";

    /// <summary>What holds until the editor says otherwise.</summary>
    public static ServerSettings Default { get; } = new();

    /// <summary>Language of messages, or null for the editor's own.</summary>
    public Language? Locale { get; init; }

    /// <summary>Most findings that are shown for one guide, worst first; 0 for all.</summary>
    public int MaxFindings { get; init; } = 1000;

    /// <summary>True to check guides of the workspace that are not open, too.</summary>
    public bool CheckWorkspace { get; init; }

    /// <summary>Reads the section; what is missing or of the wrong type stays as in <paramref name="before"/>.</summary>
    public static ServerSettings Read(JsonElement json, ServerSettings before)
    {
        if (json.ValueKind != JsonValueKind.Object) return before;
        var settings = before;
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            settings = member.Name switch
            {
                "locale" when value.ValueKind == JsonValueKind.String => settings with { Locale = LocaleOf(value.GetString()) },
                "maxFindings" when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var most) && most >= 0 => settings with { MaxFindings = most },
                "checkWorkspace" when value.ValueKind is JsonValueKind.True or JsonValueKind.False => settings with { CheckWorkspace = value.GetBoolean() },
                _ => settings,
            };
        }
        return settings;
    }

    /// <summary>The language of a locale such as <c>de-AT</c>; null for one that there are no messages in.</summary>
    public static Language? LocaleOf(string? locale)
    {
        if (locale is null) return null;
        if (IsLanguage(locale, "de")) return Language.German;
        return IsLanguage(locale, "en") ? Language.English : null;
    }

    private static bool IsLanguage(string locale, string language) =>
        locale.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (locale.Length == 2 || locale[2] is '-' or '_');
}
