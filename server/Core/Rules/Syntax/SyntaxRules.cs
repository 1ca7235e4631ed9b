namespace InterviewGuide.Rules;

/// <summary>Rules about the guide language itself and about suppressions. The reading of a guide finds what they report.</summary>
internal static class SyntaxRules
{
    /// <summary>All of them, worst first.</summary>
    public static RuleInfo[] All { get; } =
    [
        Rule("internal-error", "interner-fehler", Severity.Error),
        Rule("duplicate-id", "doppelte-kennung", Severity.Error),
        Rule("include-not-found", "baustein-fehlt", Severity.Error),
        Rule("include-circular", "baustein-im-kreis", Severity.Error),
        Rule("unresolved-reference", "unbekannte-kennung", Severity.Warning),
        Rule("unreadable-duration", "unlesbare-dauer", Severity.Warning),
        Rule("mixed-indentation", "gemischte-einrueckung", Severity.Warning),
        Rule("unknown-keyword", "unbekanntes-schluesselwort", Severity.Info),
        Rule("no-keyword", "kein-schluesselwort", Severity.Info),
        Rule("section-without-keyword", "abschnitt-ohne-schluesselwort", Severity.Info),
        Rule("wrong-place", "falscher-ort", Severity.Info),
        Rule("keyword-as-label", "schluesselwort-als-beschriftung", Severity.Info),
        Rule("missing-blank", "fehlendes-leerzeichen", Severity.Info),
        Rule("unused-suppression", "ueberfluessige-erlaubnis", Severity.Info),
        Rule("suppression-without-reason", "erlaubnis-ohne-grund", Severity.Hint),
        Rule("question-in-list", "frage-in-der-liste", Severity.Hint),
        Rule("comment-as-section", "kommentar-als-abschnitt", Severity.Hint),
    ];

    private static RuleInfo Rule(string id, string germanName, Severity severity) =>
        new(id, germanName, severity, "0.1.0", RuleGroup.Syntax);
}
