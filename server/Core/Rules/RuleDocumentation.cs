using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>Where the pages of rules can be read.</summary>
public static class RuleDocumentation
{
    private const string Base = "https://github.com/interview-guide/interview-guide-lsp/blob/main/docs/rules/";

    /// <summary>Address of a rule's page in the reader's language.</summary>
    public static string AddressOf(string rule, Language locale) => Base + rule + (locale == Language.German ? ".de.md" : ".en.md");
}
