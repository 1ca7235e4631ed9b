using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Linting;

/// <summary>Texts of findings and fixes in the reader's language.</summary>
public static class Messages
{
    /// <summary>What a finding says.</summary>
    public static string Of(Finding finding, Language locale) => throw new NotSupportedException("No messages yet.");

    /// <summary>One line of help for a finding: why it costs insight, what to write instead.</summary>
    public static string HelpOf(Finding finding, Language locale) => throw new NotSupportedException("No messages yet.");

    /// <summary>What a fix of <paramref name="finding"/> is called.</summary>
    public static string TitleOf(Finding finding, Fix fix, Language locale) => throw new NotSupportedException("No messages yet.");
}
