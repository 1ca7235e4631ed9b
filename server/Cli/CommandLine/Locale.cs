using System.Runtime.InteropServices;
using InterviewGuide.Model;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Cli.CommandLine;

/// <summary>Finds the language of messages: what the user asks for, else that of the system, else English.</summary>
internal static class Locale
{
    private const string OptionName = "--locale";

    /// <summary>The language of messages. Read before the command line is parsed, since its texts depend on it.</summary>
    public static Language Of(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            var value = arguments[i] == OptionName && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith(OptionName + "=", StringComparison.Ordinal) ? arguments[i][(OptionName.Length + 1)..]
                : null;
            if (value is not null && ConfigurationNames.LanguageOf(value) is { } chosen) return chosen;
        }
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
            if (variable(name) is { Length: > 0 } value) return IsGerman(value) ? Language.German : Language.English;
        return OperatingSystem.IsWindows() && IsGermanWindows() ? Language.German : Language.English;
    }

    private static bool IsGerman(string value) =>
        value.StartsWith("de", StringComparison.OrdinalIgnoreCase) && (value.Length == 2 || value[2] is '_' or '-' or '.' or '@');

    // The runtime knows no cultures here, so Windows is asked itself; the low ten bits are the language, 7 is German.
    private static bool IsGermanWindows() => (GetUserDefaultUILanguage() & 0x3FF) == 0x07;

    [DllImport("kernel32.dll", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();
}
