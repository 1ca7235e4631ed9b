using InterviewGuide.Model;
using InterviewGuide.Workspace;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Documentation;

/// <summary>The words around what is made from rules and tables.</summary>
internal static class Texts
{
    private static readonly TextTable Table = new(typeof(Texts).Assembly, "texts");

    /// <summary>A text in a language.</summary>
    public static string Of(Language language, string key, params ReadOnlySpan<object?> arguments) => Table.Get(language, key, arguments);

    /// <summary>The code of a language in file names.</summary>
    public static string Code(Language language) => ConfigurationNames.Of(language);
}
