namespace InterviewGuide.Syntax;

/// <summary>Ids of the rules that explain what the reading of a guide finds. Blanks and fix keys are listed with the methods of <see cref="Findings"/>.</summary>
internal static class SyntaxRuleIds
{
    public const string DuplicateId = "duplicate-id";
    public const string IncludeNotFound = "include-not-found";
    public const string IncludeCircular = "include-circular";
    public const string UnresolvedReference = "unresolved-reference";
    public const string UnreadableDuration = "unreadable-duration";
    public const string MixedIndentation = "mixed-indentation";
    public const string UnknownKeyword = "unknown-keyword";
    public const string NoKeyword = "no-keyword";
    public const string SectionWithoutKeyword = "section-without-keyword";
    public const string WrongPlace = "wrong-place";
    public const string KeywordAsLabel = "keyword-as-label";
    public const string MissingBlank = "missing-blank";
    public const string QuestionInList = "question-in-list";
    public const string CommentAsSection = "comment-as-section";
}
