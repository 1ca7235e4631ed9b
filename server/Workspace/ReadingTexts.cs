using InterviewGuide.Model;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace;

/// <summary>How lines and sections are read, in the reader's words; the same on the command line and in an editor.</summary>
public static class ReadingTexts
{
    private static readonly TextTable Texts = new(typeof(ReadingTexts).Assembly, "reading");

    /// <summary>What a line is for.</summary>
    public static string Of(LineRole role, Language locale) => Texts.Get(locale, "role." + ConfigurationNames.Of(role));

    /// <summary>Why a line is read so.</summary>
    public static string Of(RoleReason reason, Language locale) => Texts.Get(locale, "reason." + ConfigurationNames.Of(reason));

    /// <summary>What a section is for.</summary>
    public static string Of(SectionRole role, Language locale) => Texts.Get(locale, "section." + ConfigurationNames.Of(role));

    /// <summary>What is said of a line that belongs to nothing.</summary>
    public static string NotRead(Language locale) => Texts.Get(locale, "role.none");

    internal static TextTable Table => Texts;
}
