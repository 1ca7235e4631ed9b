using InterviewGuide.LanguageServer.Diagnostics;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;

namespace InterviewGuide.LanguageServer.Features.CodeActions;

/// <summary>What can be done about a finding: mend it, mend all of its rule, allow it here or in the whole file.</summary>
internal sealed class FindingActions(ActionContext context)
{
    private readonly DiagnosticWriter diagnostics = new(context.Client, context.Locale);

    /// <summary>Actions for one finding, each bound to its diagnostic.</summary>
    public IEnumerable<CodeAction> For(Finding finding)
    {
        var isFirst = true;
        foreach (var fix in finding.Fixes)
        {
            var title = Messages.TitleOf(finding, fix, context.Locale);
            yield return QuickFix(finding, title, context.Edit(fix.Edits)) with
            {
                // A blank is for a person to fill in, so nothing should insert it unasked.
                IsPreferred = context.Client.CodeActionPreferred && isFirst && fix.Safety != FixSafety.Snippet ? true : null,
            };
            isFirst = false;
        }
        if (FixOthersToo(finding) is { } all) yield return all;
        if (finding.Rule == Linter.InternalError) yield break;
        var reason = ServerTexts.Get(context.Guide.Result.Language, "reason");
        var guide = context.Guide;
        var here = AllowComment.ForFinding(guide.Guide, guide.Format, finding, guide.Result.Language, reason);
        var file = AllowComment.ForFile(guide.Guide, guide.Format, finding.Rule, guide.Result.Language, reason);
        if (here != file) yield return QuickFix(finding, Title("allow-here", finding), context.Edit([here]));
        yield return QuickFix(finding, Title("allow-file", finding), context.Edit([file]));
    }

    private CodeAction? FixOthersToo(Finding finding)
    {
        var same = context.Guide.Result.Findings.Where(other => other.Rule == finding.Rule && HasFix(other)).ToArray();
        if (same.Length < 2 || !HasFix(finding)) return null;
        return QuickFix(finding, Title("fix-all-of-rule", finding), context.Edit(FixAll.Choose([.. same], FixSafety.Suggested)));
    }

    private static bool HasFix(Finding finding) => finding.Fixes.Any(fix => fix.Safety != FixSafety.Snippet && !fix.Edits.IsEmpty);

    private CodeAction QuickFix(Finding finding, string title, WorkspaceEdit edit) => new(title, CodeActionKind.QuickFix)
    {
        Diagnostics = [Diagnostic(finding)],
        Edit = edit,
    };

    /// <summary>The diagnostic that an action is bound to.</summary>
    public JsonFragment Diagnostic(Finding finding) => new(json => diagnostics.Write(json, finding, context.Guide.Guide.Source, context.Document.Uri));

    private string Title(string key, Finding finding) => ServerTexts.Get(context.Locale, key, finding.Rule);
}
