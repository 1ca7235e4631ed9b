using InterviewGuide.Model;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace.Templates;

/// <summary>Guides to begin with, one for each kind in each language. What the author fills in stands in square brackets.</summary>
public static class GuideTemplates
{
    /// <summary>The kinds that there is a template for.</summary>
    public static IEnumerable<GuideKind> Kinds => Enum.GetValues<GuideKind>().Where(kind => kind != GuideKind.Unstated);

    /// <summary>The text of a template, with <c>\n</c> at line ends.</summary>
    public static string Text(GuideKind kind, Language language)
    {
        var name = $"template.{ConfigurationNames.Of(language)}.{ConfigurationNames.Of(kind)}";
        using var stream = typeof(GuideTemplates).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no template {name}.", nameof(kind));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The name that a new guide gets unless its author names it.</summary>
    public static string FileName(GuideKind kind, Language language) =>
        ConfigurationNames.Of(kind) + (language == Language.German ? ".leitfaden" : ".guide");
}
