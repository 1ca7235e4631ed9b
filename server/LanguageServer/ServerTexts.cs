using InterviewGuide.Model;
using InterviewGuide.Workspace;

namespace InterviewGuide.LanguageServer;

/// <summary>What the server says itself, in the reader's language.</summary>
internal static class ServerTexts
{
    /// <summary>The data files.</summary>
    public static TextTable Table { get; } = new(typeof(ServerTexts).Assembly, "server");

    /// <summary>A text with its blanks filled.</summary>
    public static string Get(Language locale, string key, params ReadOnlySpan<object?> arguments) => Table.Get(locale, key, arguments);

    /// <summary>A text with a number.</summary>
    public static string Count(Language locale, string key, int number) => Table.Count(locale, key, number);
}
