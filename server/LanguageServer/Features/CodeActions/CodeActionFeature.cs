using System.Text.Json;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;

namespace InterviewGuide.LanguageServer.Features.CodeActions;

/// <summary>Offers what can be done at a place.</summary>
internal sealed class CodeActionFeature(Session session)
{
    /// <summary>States the kinds of actions; nothing for clients that know commands only.</summary>
    public static void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
        if (!client.CodeActionLiterals) return;
        capabilities.CodeActionProvider = new CodeActionOptions(CodeActionKind.All, ResolveProvider: client.CodeActionResolvesEdit);
    }

    /// <summary>Answers requests.</summary>
    public void Register(MethodTable methods)
    {
        var json = ProtocolJson.Default;
        methods.OnRequest("textDocument/codeAction", json.CodeActionParams, json.CodeActionArray, (parameters, cancellation) =>
            session.AnswerAsync((state, _) => Actions(state, parameters), cancellation));
        methods.OnRequest("codeAction/resolve", json.JsonElement, json.JsonFragment, (action, cancellation) =>
            session.AnswerAsync((state, _) => Resolve(state, action), cancellation));
    }

    private CodeAction[] Actions(ServerState state, CodeActionParams parameters)
    {
        if (state.Find(parameters.TextDocument.Uri) is not { } document || session.Analyzer.Lint(state, document) is not { } guide) return [];
        var context = new ActionContext(session, state, document, guide, parameters);
        var actions = new List<CodeAction>();
        if (guide.IsChecked && context.Wants(CodeActionKind.Severity)) AddQuickFixes(context, actions);
        AddRewrites(context, actions);
        if (guide.IsChecked && context.Wants(CodeActionKind.FixAll) && FixEverything(context) is { } all) actions.Add(all);
        return [.. actions];
    }

    private static void AddRewrites(ActionContext context, List<CodeAction> actions)
    {
        if (context.Wants(CodeActionKind.ReadAs)) actions.AddRange(RoleActions.For(context));
        if (!context.Guide.IsChecked) return;
        if (context.Wants(CodeActionKind.Insert)) actions.AddRange(BlockActions.For(context));
        if (context.Wants(CodeActionKind.Keywords)) actions.AddRange(KeywordActions.For(context));
    }

    private static void AddQuickFixes(ActionContext context, List<CodeAction> actions)
    {
        var own = new FindingActions(context);
        var findings = context.Findings().ToArray();
        if (context.Wants(CodeActionKind.QuickFix))
            foreach (var finding in findings) actions.AddRange(own.For(finding));
        var rules = findings.Where(finding => finding.Rule != Linter.InternalError).DistinctBy(finding => finding.Rule).ToArray();
        foreach (var finding in rules)
            foreach (var action in SeverityActions.For(context, finding, isAlone: rules.Length == 1)) actions.Add(action with { Diagnostics = [own.Diagnostic(finding)] });
    }

    // An action that changes nothing would keep an editor fixing for ever when it saves.
    private static CodeAction? FixEverything(ActionContext context)
    {
        var edits = FixAll.Choose(context.Guide.Result.Findings, FixSafety.Safe);
        if (edits.IsEmpty) return null;
        return new CodeAction(ServerTexts.Get(context.Locale, "fix-all"), CodeActionKind.FixAll) { Edit = context.Edit(edits) };
    }

    // The action comes back as it was sent, whatever the client added to it, and with its edit.
    private JsonFragment Resolve(ServerState state, JsonElement action)
    {
        if (action.ValueKind != JsonValueKind.Object) throw new RpcException(ErrorCode.InvalidParams, "Expected a code action.");
        if (!action.TryGetProperty("data", out var json) || json.ValueKind != JsonValueKind.Object) return new JsonFragment(action.WriteTo);
        if (json.Deserialize(ProtocolJson.Default.CodeActionData) is not { } data) return new JsonFragment(action.WriteTo);
        var edit = Edit(state, data);
        return new JsonFragment(writer =>
        {
            writer.WriteStartObject();
            foreach (var member in action.EnumerateObject())
                if (!member.NameEquals("edit")) member.WriteTo(writer);
            writer.WritePropertyName("edit");
            JsonSerializer.Serialize(writer, edit, ProtocolJson.Default.WorkspaceEdit);
            writer.WriteEndObject();
        });
    }

    private WorkspaceEdit Edit(ServerState state, CodeActionData data)
    {
        if (data.Keywords is not null) return KeywordActions.Edit(state, session, data) ?? throw new RpcException(ErrorCode.RequestFailed, ServerTexts.Get(state.Locale, "keywords-unchanged"));
        return SeverityActions.Edit(state, data, session.Client) ?? throw new RpcException(ErrorCode.RequestFailed, ServerTexts.Get(state.Locale, "configuration-not-editable"));
    }
}
