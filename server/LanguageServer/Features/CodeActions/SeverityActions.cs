using System.Collections.Immutable;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Rules;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Configuration;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.LanguageServer.Features.CodeActions;

/// <summary>Changes what the configuration says of a rule. Files are looked at only once an action is chosen, where the client can wait until then.</summary>
internal static class SeverityActions
{
    private static readonly Severity[] All = [Severity.Off, Severity.Hint, Severity.Info, Severity.Warning, Severity.Error];
    private static readonly Severity[] Usual = [Severity.Off, Severity.Hint];

    /// <summary>Actions for the rule that reports a finding: each other severity, or the usual ones where several rules report here and a list of all would be long.</summary>
    public static IEnumerable<CodeAction> For(ActionContext context, Finding finding, bool isAlone)
    {
        foreach (var offered in isAlone || !context.Wants(CodeActionKind.QuickFix) ? All : Usual)
        {
            if (offered == finding.Severity) continue;
            var name = ConfigurationNames.Of(offered);
            var data = new CodeActionData(context.Document.Uri) { Rule = finding.Rule, Severity = name };
            var action = new CodeAction(ServerTexts.Get(context.Locale, "severity-" + name, finding.Rule), CodeActionKind.Severity);
            if (context.Client.CodeActionResolvesEdit && CanEdit(context)) yield return action with { Data = data };
            else if (Edit(context.State, data, context.Client) is { } edit) yield return action with { Edit = edit };
        }
    }

    /// <summary>The edit of an action.</summary>
    public static WorkspaceEdit? Edit(ServerState state, CodeActionData data, ClientCapabilities client)
    {
        if (data.Rule is not { } rule || data.Severity is not { } name) return null;
        if (ConfigurationNames.SeverityOf(name) is not { } severity || PlaceOf(state, data.Uri) is not { } path) return null;
        var uri = DocumentUri.OfPath(path);
        var open = state.Find(uri);
        var text = open?.Text ?? Read(path);
        if (text is null) return client.CreatesFiles && client.DocumentChanges ? WorkspaceEdits.NewFile(uri, ConfigurationEdits.NewFile(rule, severity)) : null;
        if (ConfigurationEdits.SetSeverity(text, rule, severity) is not { } edit) return null;
        return WorkspaceEdits.Of([(open?.Uri ?? uri, open?.Version, text, ImmutableArray.Create(edit))], client);
    }

    private static bool CanEdit(ActionContext context) => PlaceOf(context.State, context.Document.Uri) is not null;

    // The configuration in force, or a new one at the top of the folder that is open.
    private static string? PlaceOf(ServerState state, string uri)
    {
        if (DocumentUri.PathOf(uri) is not { } path) return null;
        if (state.Configurations.ForFile(path).Path is { } existing) return existing;
        return state.Configurations.FolderOf(path) is { } folder ? Path.Combine(folder, ConfigurationStore.FileName) : null;
    }

    private static SourceText? Read(string path) =>
        File.Exists(path) && new FileReader().Read(path, out var text) is null ? new SourceText(text.Text) : null;
}
